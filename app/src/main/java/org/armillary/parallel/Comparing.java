package org.armillary.parallel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.armillary.law.pattern.Tokens;
import org.armillary.reuse.Aligner;
import org.armillary.reuse.Reuse;
import org.armillary.reuse.Runs;
import org.armillary.search.Alike;
import org.armillary.search.Spoken;
import org.armillary.search.TextMeaning;

/// Holds one provision against others: what words, norms, concepts and meaning they share.
final class Comparing {

    private static final double UNKNOWN_BITS = 5;
    private static final double SOME = 0.12;
    private static final double RARE = 4;
    /// Without a row of so many words in common, two texts are not aligned: what it would show are words by chance.
    private static final int ROW = 4;

    private static final Reuse NOTHING = new Reuse(0, 0, 0, 0, 0, 0, List.of());

    private final Subject subject;
    private final Tokens tokens;
    private final Aligner aligner;
    private final Runs rows;
    private final double whole;
    private final Map<Long, String> rare;
    private final double rarity;

    /// What is compared with others.
    ///
    /// @param language of the text, ISO 639-2
    /// @param bits of information in its words
    /// @param said what its norms say
    /// @param spoken what it speaks of
    /// @param meaning what it means; empty where no model reads it
    record Subject(
            String text,
            String language,
            Map<Long, Double> bits,
            Alike.Said said,
            Spoken spoken,
            Optional<TextMeaning> meaning) {}

    Comparing(Subject subject) {
        this.subject = subject;
        this.tokens = beginning(Tokens.of(subject.text()));
        this.aligner = new Aligner(this::bits);
        this.rows = new Runs(tokens, ROW);
        this.whole = information(tokens);
        this.rare = rare(tokens);
        this.rarity = sum(rare);
    }

    private static Tokens beginning(Tokens tokens) {
        return tokens.size() <= Aligner.LONGEST
                ? tokens
                : Tokens.of(tokens.text().subSequence(0, tokens.end(Aligner.LONGEST - 1)));
    }

    private double bits(long word) {
        return subject.bits().getOrDefault(word, UNKNOWN_BITS);
    }

    private double information(Tokens of) {
        double sum = 0;
        for (int token = 0; token < of.size(); token++) {
            sum += of.isMark(token) ? 0 : bits(of.hash(token));
        }
        return sum;
    }

    /// What a passage shares with the subject.
    ///
    /// @param spoken what it speaks of
    Evidence with(Candidate candidate, Spoken spoken) {
        Alike other = candidate.passage();
        boolean foreign = !other.language().code().equals(subject.language());
        Tokens others = beginning(Tokens.of(other.text()));
        Map<Long, String> theirs = foreign ? Map.of() : rare(others);
        List<Long> both = both(theirs);
        double vocabulary = both.stream().mapToDouble(this::bits).sum() / Math.max(40, Math.min(rarity, sum(theirs)));
        boolean aligned = !foreign && vocabulary >= SOME && !rows.with(others).isEmpty();
        Reuse reuse = aligned ? aligner.align(tokens, others) : NOTHING;
        return new Evidence(
                foreign,
                candidate,
                reuse,
                words(reuse),
                Math.min(1, reuse.bits() / Math.max(1, Math.min(whole, information(others)))),
                vocabulary,
                both.stream().map(rare::get).toList(),
                common(subject.said().topics(), other.said().topics()),
                common(subject.said().modalities(), other.said().modalities()),
                common(subject.said().bearers(), other.said().bearers()),
                subject.meaning().map(each -> each.likeness(other)).orElse(OptionalDouble.empty()),
                subject.spoken().likeness(spoken),
                subject.spoken().shared(spoken));
    }

    private static Set<String> common(Set<String> a, Set<String> b) {
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        return both;
    }

    /// Rare words that both have, the rarest first.
    private List<Long> both(Map<Long, String> theirs) {
        List<Long> both = new ArrayList<>(rare.keySet());
        both.retainAll(theirs.keySet());
        both.sort(Comparator.comparingDouble((Long each) -> -bits(each)).thenComparing(each -> each));
        return both;
    }

    private double sum(Map<Long, String> words) {
        return words.keySet().stream().mapToDouble(this::bits).sum();
    }

    private Map<Long, String> rare(Tokens of) {
        Map<Long, String> rare = new HashMap<>();
        for (int token = 0; token < of.size(); token++) {
            if (of.isWord(token) && bits(of.hash(token)) >= RARE) {
                rare.putIfAbsent(of.hash(token), of.text(token));
            }
        }
        return rare;
    }

    private int words(Reuse reuse) {
        return reuse.runs().stream()
                .mapToInt(run -> tokens.at(run.earlierEnd()) - tokens.at(run.earlier()))
                .sum();
    }

    /// The provision with the words that stand in another.
    Marked own(Reuse reuse) {
        return Marked.of(
                subject.text(),
                reuse.runs().stream()
                        .map(run -> new Marked.Stretch(run.earlier(), run.earlierEnd()))
                        .toList());
    }

    /// Another passage with the words that stand in the provision.
    static Marked other(Alike other, Reuse reuse) {
        return Marked.of(
                other.text(),
                reuse.runs().stream()
                        .map(run -> new Marked.Stretch(run.later(), run.laterEnd()))
                        .toList());
    }

    /// Whether only the beginning of the provision's words was compared.
    boolean isLong() {
        return tokens.text().length() < subject.text().length();
    }
}
