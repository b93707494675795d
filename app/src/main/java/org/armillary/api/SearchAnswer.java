package org.armillary.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.search.Facet;
import org.armillary.search.Hits;
import org.armillary.search.Question;
import org.armillary.search.Remark;

/// A page of provisions found, as JSON.
///
/// @param total how many fit
/// @param exact whether `total` is exact, or a lower bound
/// @param partial whether time ran out, so that better hits may be missing
/// @param milliseconds how long the index took
/// @param note what of the question was not understood, and how it was read, in English
/// @param notes the same one by one, each with a word for its kind and the stretch of the question that is meant
/// @param suggestion what may have been meant, to be asked as it stands
/// @param meaning how far search by meaning is
/// @param facets values with how many passages fit if one is chosen; only what was asked for
record SearchAnswer(
        long total,
        boolean exact,
        boolean partial,
        int page,
        int size,
        double milliseconds,
        String note,
        List<Remark> notes,
        Optional<String> suggestion,
        MeaningAnswer meaning,
        Map<String, List<CountAnswer>> facets,
        List<HitAnswer> hits) {

    /// How far search by meaning is: windows of text with a vector, of all.
    record MeaningAnswer(long done, long all, boolean ready) {}

    /// A value of a facet.
    ///
    /// @param exact whether all were counted, or `count` is reckoned from a sample
    record CountAnswer(String value, long count, boolean exact) {}

    /// @param explained whether each hit says what brought it
    static SearchAnswer of(Question question, Hits hits, boolean explained) {
        Map<String, List<CountAnswer>> facets = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            Optional.ofNullable(hits.facets().get(facet))
                    .ifPresent(counts -> facets.put(
                            facet.word(),
                            counts.stream()
                                    .map(each -> new CountAnswer(each.value(), each.count(), each.exact()))
                                    .toList()));
        }
        return new SearchAnswer(
                hits.total(),
                hits.exact(),
                hits.partial(),
                question.page() + 1,
                question.size(),
                hits.took().toNanos() / 1e6,
                hits.note(),
                hits.notes(),
                hits.suggestion(),
                new MeaningAnswer(
                        hits.meanings().done(),
                        hits.meanings().all(),
                        hits.meanings().isReady()),
                facets,
                hits.hits().stream().map(hit -> HitAnswer.of(hit, explained)).toList());
    }
}
