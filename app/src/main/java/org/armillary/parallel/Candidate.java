package org.armillary.parallel;

import org.armillary.search.Alike;

/// A passage that is worth comparing with a provision, and how it was found.
///
/// @param found how far in front it stood in the lists it was found by, 0 to about 1: reciprocal ranks, added up
/// @param spoken what it has of the concepts looked for beside the passage of its language that has most, 0 to 1
record Candidate(Alike passage, double found, double spoken) {

    /// Ranks are counted from there on, so that the first few of a list weigh much the same.
    private static final double FRONT = 10;

    private static final double LISTS = 3;

    static Candidate of(Alike passage) {
        return new Candidate(passage, 0, 0);
    }

    /// The same, found once more.
    ///
    /// @param rank from 0
    Candidate at(int rank) {
        return new Candidate(passage, found + FRONT / (FRONT + rank) / LISTS, spoken);
    }

    /// The same, found by what it speaks of.
    Candidate speaking(double part) {
        return new Candidate(passage, found, part);
    }
}
