package org.armillary.law.norm;

import java.util.List;
import java.util.Optional;

/// Reads the norms of a sentence.
interface ClauseReader {

    /// The norms of a sentence, in the order of their verbs.
    List<Clause> read(Run sentence);

    /// What a sentence takes out of the one before: "Dies gilt nicht, wenn …", "ただし、…この限りでない".
    default Optional<Clause.Condition> proviso(Run sentence) {
        return Optional.empty();
    }
}
