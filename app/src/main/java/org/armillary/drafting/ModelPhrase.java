package org.armillary.drafting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armillary.catalogue.Threshold;
import org.armillary.comparison.Effect;
import org.armillary.law.pattern.PatternSet;
import org.armillary.law.pattern.Tokens;

/// A phrase of a model clause and what may support it.
///
/// @param say its words; `{bearers}` and `{threshold}` stand for what the precedents have
/// @param on questions of findings it can lean on; empty for none
/// @param effects to which effect they answer; empty for any rule
/// @param words what the finding, or the threshold's purpose, must be about; empty for anything
/// @param threshold the quantity of thresholds it leans on
/// @param edges what the note of an edge of the lineage must hold for it to lean on; empty for none
/// @param review whether it leans on review clauses
/// @param optional whether it is left out where nothing supports it
record ModelPhrase(
        String say,
        List<String> on,
        Set<Effect> effects,
        Optional<PatternSet<String>> words,
        Optional<Threshold.Quantity> threshold,
        String edges,
        boolean review,
        boolean optional) {

    static final String BEARERS = "{bearers}";
    static final String THRESHOLD = "{threshold}";

    /// Whether some words are what the phrase is about.
    boolean isAbout(String text) {
        return words.isEmpty() || !words.get().find(Tokens.of(text)).isEmpty();
    }

    /// Whether it rests on nothing but the phrases before it, such as a full stop.
    boolean isJoint() {
        return on.isEmpty() && threshold.isEmpty() && edges.isEmpty() && !review;
    }
}
