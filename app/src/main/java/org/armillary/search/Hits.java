package org.armillary.search;

import java.time.Duration;
import java.util.List;

/// The answer to a question: a page of hits.
///
/// @param hits the best first
/// @param total how many fit, exact up to 1,000 and a lower bound beyond
/// @param exact whether `total` is exact
/// @param took how long the index took
/// @param note what was not understood and left out; empty for nothing
public record Hits(List<Hit> hits, long total, boolean exact, Duration took, String note) {

    public Hits {
        hits = List.copyOf(hits);
    }
}
