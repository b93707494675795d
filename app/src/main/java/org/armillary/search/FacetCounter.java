package org.armillary.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/// Counts, for every value of a facet, the passages that would fit if it alone were chosen of that facet: what is
/// chosen of the others narrows, what is chosen of its own doesn't, so that one sees the alternatives.
///
/// One pass over what the words find: each passage is noted with the facets whose choice it misses. One that misses
/// none counts for all facets, one that misses a single facet counts for that one. Of more than [#COUNTED] passages
/// a fixed sample is counted and the numbers are reckoned from it.
final class FacetCounter {

    /// How many passages are counted one by one.
    static final int COUNTED = 50_000;

    private static final int MOST = 60;
    private static final int MIX = 0x9E3779B1;

    private final Instruments instruments;
    private final Chosen chosen;
    private final Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);

    /// @param wanted facets to be counted
    FacetCounter(Instruments instruments, Chosen chosen, Set<Facet> wanted) {
        this.instruments = instruments;
        this.chosen = chosen;
        wanted.forEach(facet -> counts.put(facet, new HashMap<>()));
    }

    /// The counts that a question asks for.
    ///
    /// @param words what was asked for but for what was chosen of facets
    static Map<Facet, List<FacetCount>> count(IndexSearcher searcher, Query words, Question question)
            throws IOException {
        return new FacetCounter(Instruments.shipped(), Chosen.of(question), question.facets()).count(searcher, words);
    }

    /// @param words what was asked for but for what was chosen of facets
    Map<Facet, List<FacetCount>> count(IndexSearcher searcher, Query words) throws IOException {
        List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
        Weight weight = searcher.createWeight(searcher.rewrite(words), ScoreMode.COMPLETE_NO_SCORES, 1);
        FixedBitSet[] found = new FixedBitSet[segments.size()];
        long total = 0;
        for (int i = 0; i < found.length; i++) {
            found[i] = found(weight, segments.get(i));
            total += found[i].cardinality();
        }
        int shift = 0;
        while (total >> shift > COUNTED) {
            shift++;
        }
        for (int i = 0; i < found.length; i++) {
            count(segments.get(i), found[i], shift);
        }
        return counted(shift);
    }

    private static FixedBitSet found(Weight weight, LeafReaderContext segment) throws IOException {
        FixedBitSet found = new FixedBitSet(Math.max(1, segment.reader().maxDoc()));
        var scorer = weight.bulkScorer(segment);
        if (scorer != null) {
            scorer.score(
                    new LeafCollector() {
                        @Override
                        public void setScorer(Scorable scorable) {
                            // Nothing is ranked here.
                        }

                        @Override
                        public void collect(int document) {
                            found.set(document);
                        }
                    },
                    segment.reader().getLiveDocs(),
                    0,
                    DocIdSetIterator.NO_MORE_DOCS);
        }
        return found;
    }

    private void count(LeafReaderContext segment, FixedBitSet found, int shift) throws IOException {
        Readings readings = Readings.of(segment.reader());
        List<PassageFacet> facets = PassageFacet.list(segment.reader(), chosen, counts.keySet());
        int reading = 0;
        int misses = 0;
        long[] here = new long[Facet.values().length];
        boolean fresh = true;
        for (int at = found.nextSetBit(0); at != DocIdSetIterator.NO_MORE_DOCS; at = next(found, at)) {
            if (shift > 0 && at * MIX >>> (Integer.SIZE - shift) != 0) {
                continue;
            }
            while (reading < readings.size() && readings.end(reading) < at) {
                add(readings, reading++, here);
                fresh = true;
            }
            if (reading == readings.size()) {
                break;
            }
            if (fresh) {
                misses = chosen.misses(readings.get(reading), instruments);
                fresh = false;
            }
            note(misses | missed(facets, at), facets, here);
        }
        if (reading < readings.size()) {
            add(readings, reading, here);
        }
        for (PassageFacet each : facets) {
            each.addTo(counts);
        }
    }

    private static int next(FixedBitSet found, int at) {
        return at + 1 >= found.length() ? DocIdSetIterator.NO_MORE_DOCS : found.nextSetBit(at + 1);
    }

    private static int missed(List<PassageFacet> facets, int document) throws IOException {
        int missed = 0;
        for (PassageFacet each : facets) {
            missed |= each.move(document);
        }
        return missed;
    }

    /// Counts a passage for the facets that nothing but their own choice keeps it from.
    private static void note(int misses, List<PassageFacet> facets, long[] here) {
        if (Integer.bitCount(misses) > 1) {
            return;
        }
        for (int i = 0; i < here.length; i++) {
            here[i] += misses == 0 || misses == 1 << i ? 1 : 0;
        }
        for (PassageFacet each : facets) {
            each.note(misses);
        }
    }

    /// Adds what was counted of a reading, and begins anew.
    private void add(Readings readings, int number, long[] here) {
        counts.forEach((facet, values) -> {
            long count = here[facet.ordinal()];
            if (count > 0 && Instruments.tells(facet)) {
                instruments
                        .values(facet, readings.get(number), chosen.day())
                        .forEach(value -> values.merge(value, count, Long::sum));
            }
        });
        Arrays.fill(here, 0);
    }

    private Map<Facet, List<FacetCount>> counted(int shift) {
        Map<Facet, List<FacetCount>> counted = new EnumMap<>(Facet.class);
        counts.forEach((facet, values) -> {
            Set<String> picked = chosen.values().getOrDefault(facet, Set.of());
            picked.forEach(each -> values.putIfAbsent(each, 0L));
            List<Map.Entry<String, Long>> sorted = values.entrySet().stream()
                    .sorted(Comparator.comparingLong((Map.Entry<String, Long> each) -> -each.getValue())
                            .thenComparing(Map.Entry::getKey))
                    .toList();
            counted.put(
                    facet,
                    Stream.concat(
                                    sorted.stream().limit(MOST),
                                    sorted.stream().skip(MOST).filter(each -> picked.contains(each.getKey())))
                            .map(each -> new FacetCount(each.getKey(), each.getValue() << shift, shift == 0))
                            .toList());
        });
        return counted;
    }
}
