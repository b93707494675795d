package org.armillary.law.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.armillary.law.pattern.Match;
import org.armillary.law.pattern.PatternSet;
import org.armillary.law.pattern.Tokens;

/// Finds within which time something is to be done: "within 15 days after the incident", "without undue delay".
final class TimeLimits {

    /// A number with more digits counts nothing.
    private static final int DIGITS = 6;

    private final PatternSet<String> patterns;
    private final Map<String, Integer> numbers;

    /// @param patterns wordings of limits, each with the unit it counts in, or an empty one; they may capture
    /// `quantity`, and
    ///     `from`, the words behind which stands what the time runs from
    /// @param numbers words for numbers
    TimeLimits(PatternSet<String> patterns, Map<String, Integer> numbers) {
        this.patterns = patterns;
        this.numbers = Map.copyOf(numbers);
    }

    /// A limit in tokens.
    record Found(Optional<Integer> quantity, String unit, Optional<Run> from, Run words) {}

    /// Whether words begin with a limit: "Not later than 90 days after the storm, the keeper shall".
    boolean begins(Tokens tokens, int token) {
        return patterns.matchAt(tokens, token).isPresent();
    }

    /// The limits in words.
    List<Found> find(Prose prose, Idiom idiom, Run words) {
        List<Found> found = new ArrayList<>();
        Tokens tokens = prose.tokens();
        for (int i = words.from(); i < words.to(); i++) {
            Optional<Match<String>> match = patterns.matchAt(tokens, i);
            if (match.isPresent() && match.get().to() <= words.to()) {
                found.add(limit(prose, idiom, match.get(), words.to()));
                i = match.get().to() - 1;
            }
        }
        return found;
    }

    private Found limit(Prose prose, Idiom idiom, Match<String> match, int end) {
        Optional<Run> event = match.capture("from")
                .map(from -> new Run(from.to(), eventEnd(prose, idiom, from.to(), end)))
                .filter(words -> !words.isEmpty());
        int to = event.map(Run::to).orElse(match.to());
        Optional<Integer> quantity = match.capture("quantity").flatMap(range -> number(range.of(prose.tokens())));
        return new Found(quantity, match.value(), event, new Run(match.from(), Math.max(match.to(), to)));
    }

    /// An event's words end with its sentence, list item or clause.
    private static int eventEnd(Prose prose, Idiom idiom, int from, int end) {
        for (int i = from; i < end; i++) {
            boolean mark = !prose.isAside(i)
                    && ",;:—.，；。、"
                                    .indexOf(prose.tokens()
                                            .text()
                                            .charAt(prose.tokens().start(i)))
                            >= 0;
            boolean list = prose.level(i) > prose.level(from);
            if (mark && prose.tokens().isMark(i) || list || idiom.is(WordClass.SUBORDINATOR, prose.tokens(), i)) {
                return i;
            }
        }
        return end;
    }

    private Optional<Integer> number(String words) {
        String folded = words.toLowerCase(Locale.ROOT).strip();
        if (numbers.containsKey(folded)) {
            return Optional.of(numbers.get(folded));
        }
        String digits = folded.replace(" ", "");
        boolean count = !digits.isEmpty()
                && digits.length() <= DIGITS
                && digits.chars().allMatch(c -> Character.digit(c, 10) >= 0);
        return count ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
    }
}
