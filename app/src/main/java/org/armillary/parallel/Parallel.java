package org.armillary.parallel;

import java.util.List;

/// A provision elsewhere that is like a provision.
///
/// @param at where it stands
/// @param likeness how much both say the same
/// @param when it was made beside the other's work
/// @param strength what parallels of one answer are ordered by, 0 to 1
/// @param confidence how sure the likeness is, 0 to 1
/// @param grounds why, the weightiest first
/// @param own the provision asked about, with the words that stand in this one
/// @param other this one's words, with those that stand there
/// @param facts what is known of the two besides
public record Parallel(
        Locus at,
        Likeness likeness,
        When when,
        double strength,
        double confidence,
        List<Ground> grounds,
        Marked own,
        Marked other,
        List<Fact> facts) {

    public Parallel {
        grounds = List.copyOf(grounds);
        facts = List.copyOf(facts);
    }
}
