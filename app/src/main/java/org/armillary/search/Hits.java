package org.armillary.search;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The answer to a question: a page of hits.
///
/// @param hits the best first
/// @param total how many fit, exact up to 1,000 and a lower bound beyond
/// @param exact whether `total` is exact
/// @param partial whether time ran out, so that better hits may be missing
/// @param took how long the index took
/// @param notes how the question was read, where it may have been meant otherwise
/// @param facets the values of each facet that was asked for, those with most passages first
/// @param suggestion what may have been meant, to be asked as it stands
/// @param meanings how far search by meaning is
public record Hits(
        List<Hit> hits,
        long total,
        boolean exact,
        boolean partial,
        Duration took,
        List<Remark> notes,
        Map<Facet, List<FacetCount>> facets,
        Optional<String> suggestion,
        Meanings meanings) {

    /// The answer to a question that asks nothing.
    public static final Hits NONE =
            new Hits(List.of(), 0, true, false, Duration.ZERO, List.of(), Map.of(), Optional.empty(), Meanings.ABSENT);

    public Hits {
        hits = List.copyOf(hits);
        notes = List.copyOf(notes);
        facets = Map.copyOf(facets);
    }

    /// All notes as one text in English; empty for none.
    public String note() {
        return notes.stream().map(Remark::text).collect(Collectors.joining("; "));
    }

    /// The same, with better ones perhaps missing.
    Hits cutOff() {
        return new Hits(hits, total, exact, true, took, notes, facets, suggestion, meanings);
    }

    /// The same, with how long it took and how far search by meaning is now.
    Hits after(Duration now, Meanings far) {
        return new Hits(hits, total, exact, partial, now, notes, facets, suggestion, far);
    }
}
