package org.armillary.law.norm;

import java.util.List;

/// Reads the norms of a sentence.
interface ClauseReader {

    /// The norms of a sentence, in the order of their verbs.
    List<Clause> read(Run sentence);
}
