package org.armillary.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.ScoreDoc;

/// Puts the best hits in the order that was asked for, and takes a page of them.
final class HitOrder {

    private HitOrder() {}

    /// The page's hits.
    ///
    /// @param best the best first, as many as the question wants
    static List<ScoreDoc> page(Question question, IndexReader reader, ScoreDoc[] best) {
        List<ScoreDoc> ordered = switch (question.order()) {
            case BEST -> Arrays.asList(best);
            case NEWEST -> newest(reader, best);
            case INSTRUMENT -> byInstrument(reader, best);
        };
        int from = Math.min(question.page() * question.size(), ordered.size());
        return ordered.subList(from, Math.min(from + question.size(), ordered.size()));
    }

    private static List<ScoreDoc> newest(IndexReader reader, ScoreDoc[] best) {
        return Arrays.stream(best)
                .sorted(Comparator.comparing((ScoreDoc each) ->
                                Readings.get(reader, each.doc).date())
                        .reversed())
                .toList();
    }

    private static List<ScoreDoc> byInstrument(IndexReader reader, ScoreDoc[] best) {
        Map<String, List<ScoreDoc>> byWork = new LinkedHashMap<>();
        for (ScoreDoc each : best) {
            byWork.computeIfAbsent(Readings.get(reader, each.doc).work(), key -> new ArrayList<>())
                    .add(each);
        }
        return byWork.values().stream().flatMap(List::stream).toList();
    }
}
