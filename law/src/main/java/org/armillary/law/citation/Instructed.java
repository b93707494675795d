package org.armillary.law.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.armillary.law.pattern.Match;
import org.armillary.law.pattern.Tokens;

/// The words of a passage as those who read instructions need them: its tokens, what it quotes, and the phrases of
/// amendment outside of quotations.
///
/// @param words in order
/// @param quotations in order
record Instructed(Tokens tokens, List<Match<AmendingWord>> words, List<Quotation> quotations) {

    static Instructed of(Tokens tokens, List<Match<AmendingWord>> all) {
        List<Quotation> quotations = Quotation.of(tokens);
        List<Match<AmendingWord>> words = new ArrayList<>();
        int next = 0;
        for (Match<AmendingWord> each : all) {
            while (next < quotations.size() && quotations.get(next).close() < each.from()) {
                next++;
            }
            if (next == quotations.size() || quotations.get(next).open() >= each.from()) {
                words.add(each);
            }
        }
        return new Instructed(tokens, words, quotations);
    }

    int size() {
        return tokens.size();
    }

    /// The phrases that begin in a stretch.
    List<Match<AmendingWord>> words(int from, int to) {
        return between(words, Match::from, from, to);
    }

    /// The quotations that begin in a stretch.
    List<Quotation> quotations(int from, int to) {
        return between(quotations, Quotation::open, from, to);
    }

    /// The phrase that begins at a token.
    Optional<Match<AmendingWord>> wordAt(int token) {
        return at(words, Match::from, token);
    }

    /// The quotation that begins at a token.
    Optional<Quotation> quotationAt(int token) {
        return at(quotations, Quotation::open, token);
    }

    /// Asked at every token: no list is made.
    private static <T> Optional<T> at(List<T> all, ToIntFunction<T> start, int token) {
        int at = index(all, start, token);
        return at < all.size() && start.applyAsInt(all.get(at)) == token ? Optional.of(all.get(at)) : Optional.empty();
    }

    private static <T> List<T> between(List<T> all, ToIntFunction<T> start, int from, int to) {
        return all.subList(index(all, start, from), index(all, start, Math.max(from, to)));
    }

    /// How many begin before a token.
    private static <T> int index(List<T> all, ToIntFunction<T> start, int token) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start.applyAsInt(all.get(middle)) < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
