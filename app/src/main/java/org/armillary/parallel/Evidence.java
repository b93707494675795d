package org.armillary.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.armillary.lineage.TextEdge;
import org.armillary.reuse.Reuse;

/// What two provisions were found to share, and what follows from it.
///
/// | likeness | when |
/// | --- | --- |
/// | same words | shared words score as much as lineage asks for, with a row of five or more; or four fifths of a short
/// provision |
/// | same duty | a kind of norm in common, and enough speaks for it |
/// | same topic | enough speaks for it, or less and a topic in common |
///
/// Thresholds and weights: docs/search.md, "Parallels, clauses".
///
/// @param foreign whether the two are in different languages, so that words can't be compared
/// @param candidate how the other was found
/// @param words how many words the shared rows have
/// @param share what part of the shorter one's information they are, 0 to 1
/// @param vocabulary what part of the rarer words' information both have, 0 to 1
/// @param rare words behind that, the rarest first
/// @param meaning likeness of their vectors; empty where no model reads both
/// @param speech how much both speak of the same concepts and topics, 0 to 1
/// @param concepts of the term base that both speak of, what tells most first
record Evidence(
        boolean foreign,
        Candidate candidate,
        Reuse reuse,
        int words,
        double share,
        double vocabulary,
        List<String> rare,
        Set<String> topics,
        Set<String> modalities,
        Set<String> bearers,
        OptionalDouble meaning,
        double speech,
        List<String> concepts) {

    private static final int ROW = 5;
    private static final int FEW_WORDS = 8;
    private static final double NEARLY_ALL = 0.8;
    /// From there on two provisions mean much the same, as far as the model can tell.
    private static final double ALIKE = 0.55;

    private static final int NAMED = 8;
    /// From there on enough speaks for it; from the second on, less.
    private static final double ENOUGH = 0.42;

    private static final double SOME = 0.34;
    /// Texts in two languages that speak so much of the same hardly ever speak of more of it.
    private static final double MUCH = 0.35;
    /// Rows of formulas that all laws have are no more than so much of a text, nor so many words.
    private static final double PART = 0.1;

    private static final int MANY_WORDS = 40;

    /// How like the two are; empty where nothing shows that they are.
    Optional<Likeness> likeness() {
        boolean copied =
                reuse.score() >= TextEdge.shownFrom() && reuse.run() >= ROW && (share >= PART || words >= MANY_WORDS)
                        || words >= FEW_WORDS && share >= NEARLY_ALL && reuse.identity() >= NEARLY_ALL;
        if (copied) {
            return Optional.of(Likeness.SAME_WORDS);
        }
        double strength = strength();
        if (strength >= ENOUGH && !modalities.isEmpty()) {
            return Optional.of(Likeness.SAME_DUTY);
        }
        return strength >= ENOUGH || strength >= SOME && !topics.isEmpty()
                ? Optional.of(Likeness.SAME_TOPIC)
                : Optional.empty();
    }

    /// What parallels are ordered by, 0 to 1.
    double strength() {
        if (foreign) {
            double same = Math.min(1, speech / MUCH);
            return candidate.spoken() * (0.35 + 0.4 * same + (topics.isEmpty() ? 0 : 0.25));
        }
        double wording = Math.max(share, Math.min(1, vocabulary / 0.6));
        double sum = meaning.isPresent()
                ? (wording + 3 * Math.max(0, meaning.getAsDouble()) + 2 * speech + candidate.found()) / 6
                : (2 * wording + 2 * speech + candidate.found()) / 4;
        return Math.min(1, sum);
    }

    /// How sure the likeness is, 0 to 1.
    double confidence() {
        if (likeness().filter(Likeness.SAME_WORDS::equals).isPresent()) {
            double times = Math.max(1, reuse.score() / TextEdge.shownFrom());
            return times * times / (times * times + 1);
        }
        return 0.3 + 0.5 * strength();
    }

    /// What speaks for it, the weightiest first.
    List<Ground> grounds() {
        List<Ground> grounds = new ArrayList<>();
        if (words >= FEW_WORDS) {
            grounds.add(new Ground.Wording(words, reuse.run(), share));
        }
        if (meaning.orElse(0) >= ALIKE) {
            grounds.add(new Ground.Meaning(meaning.getAsDouble()));
        }
        if (!concepts.isEmpty()) {
            grounds.add(new Ground.Concepts(concepts.subList(0, Math.min(NAMED, concepts.size()))));
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
            grounds.add(new Ground.Vocabulary(rare.subList(0, Math.min(NAMED, rare.size()))));
        }
        return grounds;
    }
}
