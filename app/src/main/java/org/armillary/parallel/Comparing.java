package org.armillary.parallel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armillary.law.pattern.Tokens;
import org.armillary.lineage.TextEdge;
import org.armillary.reuse.Aligner;
import org.armillary.reuse.Reuse;
import org.armillary.search.Alike;

/// Holds one provision against others: what words, norms and topics they share, and what follows from that.
///
/// | likeness | when |
/// | --- | --- |
/// | same words | shared words score as much as lineage asks for, with a row of five or more; or four fifths of a short
/// provision |
/// | same duty | a kind of norm in common, and a topic or many rare words, and, in one language, some rare words |
/// | same topic | a topic in common, or many rare words |
final class Comparing {

    private static final double UNKNOWN_BITS = 5;
    private static final int ROW = 5;
    private static final int FEW_WORDS = 8;
    private static final double NEARLY_ALL = 0.8;
    private static final double MANY = 0.3;
    private static final double SOME = 0.12;
    private static final double RARE = 4;
    private static final int NAMED = 8;
    private static final Reuse NOTHING = new Reuse(0, 0, 0, 0, 0, 0, List.of());

    private final String text;
    private final Tokens tokens;
    private final Map<Long, Double> bits;
    private final Norms.Said said;
    private final Aligner aligner;
    private final double whole;
    private final String language;

    /// @param language of the text, ISO 639-2
    Comparing(String text, String language, Map<Long, Double> bits, Norms.Said said) {
        this.text = text;
        this.language = language;
        this.tokens = Tokens.of(text);
        this.bits = bits;
        this.said = said;
        this.aligner = new Aligner(word -> bits.getOrDefault(word, UNKNOWN_BITS));
        this.whole = information(tokens);
    }

    private double information(Tokens of) {
        double sum = 0;
        for (int token = 0; token < Math.min(of.size(), Aligner.LONGEST); token++) {
            sum += of.isMark(token) ? 0 : bits.getOrDefault(of.hash(token), UNKNOWN_BITS);
        }
        return sum;
    }

    /// How like another passage is; empty where it is not.
    ///
    /// @param told what its norms say
    Optional<Compared> with(Alike other, Norms.Said told) {
        Tokens others = Tokens.of(other.text());
        List<String> rare = new ArrayList<>();
        double vocabulary = vocabulary(others, rare);
        // Aligning is the dear part; what shares hardly a rare word has no rows of words that tell.
        Reuse reuse = vocabulary < SOME || isForeign(other) ? NOTHING : aligner.align(tokens, others);
        double share = Math.min(1, reuse.bits() / Math.max(1, Math.min(whole, information(others))));
        Set<String> topics = Norms.both(said.topics(), told.topics());
        Set<String> modalities = Norms.both(said.modalities(), told.modalities());
        Set<String> bearers = Norms.both(said.bearers(), told.bearers());
        int words = words(reuse);
        boolean same = reuse.score() >= TextEdge.shownFrom() && reuse.run() >= ROW
                || words >= FEW_WORDS && share >= NEARLY_ALL && reuse.identity() >= NEARLY_ALL;
        boolean duty = !modalities.isEmpty()
                && (!topics.isEmpty() || vocabulary >= MANY)
                && (vocabulary >= SOME || isForeign(other));
        double strength = strength(share, vocabulary, topics, modalities, bearers);
        List<Ground> grounds = grounds(reuse, words, share, rare, topics, modalities, bearers);
        if (same) {
            double times = Math.max(1, reuse.score() / TextEdge.shownFrom());
            return Optional.of(
                    new Compared(Likeness.SAME_WORDS, strength, times * times / (times * times + 1), grounds, reuse));
        }
        if (duty) {
            return Optional.of(new Compared(Likeness.SAME_DUTY, strength, 0.3 + 0.5 * strength, grounds, reuse));
        }
        return topics.isEmpty() && vocabulary < MANY
                ? Optional.empty()
                : Optional.of(new Compared(Likeness.SAME_TOPIC, strength, 0.3 + 0.4 * strength, grounds, reuse));
    }

    /// Words of two languages can't be the same.
    private boolean isForeign(Alike other) {
        return !other.language().code().equals(language);
    }

    /// What was found of one.
    record Compared(Likeness likeness, double strength, double confidence, List<Ground> grounds, Reuse reuse) {}

    private static double strength(
            double share, double vocabulary, Set<String> topics, Set<String> modalities, Set<String> bearers) {
        double words = Math.max(share, Math.min(1, vocabulary / 0.6));
        double norms = (topics.isEmpty() ? 0 : 0.5) + (modalities.isEmpty() ? 0 : 0.2) + (bearers.isEmpty() ? 0 : 0.3);
        return Math.min(1, 0.65 * words + 0.35 * norms);
    }

    /// What part of the rarer words' information both have, of what the poorer one has.
    private double vocabulary(Tokens others, List<String> rare) {
        Map<Long, String> mine = rare(tokens);
        Map<Long, String> theirs = rare(others);
        double shared = 0;
        List<Map.Entry<Long, String>> both = new ArrayList<>();
        for (Map.Entry<Long, String> each : mine.entrySet()) {
            if (theirs.containsKey(each.getKey())) {
                shared += bits.getOrDefault(each.getKey(), UNKNOWN_BITS);
                both.add(each);
            }
        }
        both.stream()
                .sorted(Comparator.comparingDouble(
                        (Map.Entry<Long, String> each) -> -bits.getOrDefault(each.getKey(), UNKNOWN_BITS)))
                .limit(NAMED)
                .forEach(each -> rare.add(each.getValue()));
        return shared / Math.max(40, Math.min(sum(mine), sum(theirs)));
    }

    private double sum(Map<Long, String> words) {
        return words.keySet().stream()
                .mapToDouble(each -> bits.getOrDefault(each, UNKNOWN_BITS))
                .sum();
    }

    private Map<Long, String> rare(Tokens of) {
        Map<Long, String> rare = new HashMap<>();
        for (int token = 0; token < Math.min(of.size(), Aligner.LONGEST); token++) {
            if (of.isWord(token) && bits.getOrDefault(of.hash(token), UNKNOWN_BITS) >= RARE) {
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

    private static List<Ground> grounds(
            Reuse reuse,
            int words,
            double share,
            List<String> rare,
            Set<String> topics,
            Set<String> modalities,
            Set<String> bearers) {
        List<Ground> grounds = new ArrayList<>();
        if (words >= FEW_WORDS) {
            grounds.add(new Ground.Wording(words, reuse.run(), share));
        }
        if (!modalities.isEmpty()) {
            grounds.add(new Ground.Modality(modalities));
        }
        if (!bearers.isEmpty()) {
            grounds.add(new Ground.Bearer(bearers));
        }
        if (!topics.isEmpty()) {
            grounds.add(new Ground.Topics(topics.stream().sorted().toList()));
        }
        if (!rare.isEmpty()) {
            grounds.add(new Ground.Vocabulary(rare));
        }
        return grounds;
    }

    /// The provision with the words that stand in another.
    Marked own(Reuse reuse) {
        return Marked.of(
                text,
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

    boolean isLong() {
        return tokens.size() > Aligner.LONGEST;
    }
}
