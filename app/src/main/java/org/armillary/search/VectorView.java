package org.armillary.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.AcceptDocs;
import org.apache.lucene.search.KnnCollector;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopKnnCollector;

/// The vectors that are there at one moment: found by key, or by what they are near to.
///
/// @param reader is held until [#release()]
/// @param leaves one for each of its segments
/// @param places where a key's vector is
/// @param placed the same for the windows of segments of the index, by segment
final record VectorView(
        DirectoryReader reader,
        Quantized quantized,
        List<Leaf> leaves,
        KeyTable places,
        Map<Segment.Windows, int[]> placed) {

    /// How many more are looked for in the graph than are wanted: the last of them are the ones a graph misses.
    private static final int SLACK = 4;

    /// One segment.
    ///
    /// @param keys by document
    record Leaf(LeafReader reader, int base, long[] keys) {

        static Leaf of(LeafReaderContext context) throws IOException {
            LeafReader reader = context.reader();
            long[] keys = new long[reader.maxDoc()];
            NumericDocValues values = reader.getNumericDocValues(WindowVectors.KEY);
            for (int document = 0; document < keys.length && values != null; document++) {
                keys[document] = values.advanceExact(document) ? values.longValue() : 0;
            }
            return new Leaf(reader, context.docBase, keys);
        }
    }

    /// A vector that is near.
    ///
    /// @param product of it and what was asked
    record Near(long key, float product) {}

    static VectorView of(DirectoryReader reader, Quantized quantized, Optional<VectorView> before) throws IOException {
        Map<Object, long[]> known = new HashMap<>();
        before.ifPresent(view -> view.leaves()
                .forEach(leaf -> known.put(leaf.reader().getCoreCacheHelper().getKey(), leaf.keys())));
        List<Leaf> leaves = new ArrayList<>();
        for (LeafReaderContext context : reader.leaves()) {
            long[] keys = known.get(context.reader().getCoreCacheHelper().getKey());
            leaves.add(keys == null ? Leaf.of(context) : new Leaf(context.reader(), context.docBase, keys));
        }
        KeyTable places = new KeyTable(reader.maxDoc());
        for (Leaf leaf : leaves) {
            for (int document = 0; document < leaf.keys().length; document++) {
                places.put(leaf.keys()[document], leaf.base() + document);
            }
        }
        return new VectorView(
                reader, quantized, List.copyOf(leaves), places, Collections.synchronizedMap(new WeakHashMap<>()));
    }

    int size() {
        return reader.maxDoc();
    }

    boolean has(long key) {
        return places.first(key) >= 0;
    }

    /// Where the vectors of a segment's windows are, by entry; -1 for none. The first to ask looks all of them up.
    int[] placed(Segment.Windows windows) {
        return placed.computeIfAbsent(windows, each -> {
            int[] all = new int[each.passages().size()];
            for (int entry = 0; entry < all.length; entry++) {
                all[entry] = places.first(each.passages().key(entry));
            }
            return all;
        });
    }

    /// Reads vectors by key, one after the other; for one thread.
    final class Reading {

        private final ByteVectorValues[] values = new ByteVectorValues[leaves.size()];

        /// The product of a key's vector and another; no number where there is none.
        float product(long key, byte[] other) {
            return productAt(places.first(key), other);
        }

        /// The product of the vector at a place and another; no number where there is none.
        float productAt(int place, byte[] other) {
            return place < 0 ? Float.NaN : quantized.product(at(place), other);
        }

        /// The vector of a key.
        ///
        /// @throws IllegalArgumentException where there is none
        float[] vector(long key) {
            int place = places.first(key);
            if (place < 0) {
                throw new IllegalArgumentException("no vector is kept by the key " + key);
            }
            return quantized.numbers(at(place));
        }

        private byte[] at(int place) {
            int at = leaves.size() - 1;
            while (leaves.get(at).base() > place) {
                at--;
            }
            try {
                return values(at).vectorValue(place - leaves.get(at).base());
            } catch (IOException e) {
                throw new UncheckedIOException("the vectors can't be read: " + e.getMessage(), e);
            }
        }

        private ByteVectorValues values(int leaf) throws IOException {
            if (values[leaf] == null) {
                values[leaf] = leaves.get(leaf).reader().getByteVectorValues(WindowVectors.VECTOR);
            }
            return values[leaf];
        }
    }

    Reading reading() {
        return new Reading();
    }

    /// That only some keys count.
    ///
    /// @param part about what part of all keys counts, over 0 to 1
    record Counting(LongPredicate keys, double part) {}

    /// The keys nearest to a vector, the nearest first.
    ///
    /// @param counting which keys count; empty for all
    List<Near> nearest(byte[] asked, int most, Optional<Counting> counting, Deadline deadline) {
        List<Near> near = new ArrayList<>();
        try {
            for (Leaf leaf : leaves) {
                Stream.of(nearest(leaf, asked, share(leaf, most), counting, deadline))
                        .limit(most)
                        .forEach(each -> near.add(new Near(leaf.keys()[each.doc], product(each.score, asked.length))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the vectors can't be read: " + e.getMessage(), e);
        }
        near.sort(Comparator.comparingDouble(Near::product).reversed());
        return near.size() > most ? near.subList(0, most) : near;
    }

    /// How many are looked for in a segment: its share of all, and some more for chance.
    private int share(Leaf leaf, int most) {
        return (int) Math.ceil((double) most * SLACK * leaf.keys().length / size()) + 2 * SLACK;
    }

    /// Lucene's score of two vectors of bytes is 1/2 + product / (dimensions · 2¹⁵).
    private float product(float score, int dimensions) {
        return (score - 0.5f) * dimensions * (1 << 15) / (quantized.scale() * quantized.scale());
    }

    private static ScoreDoc[] nearest(Leaf leaf, byte[] asked, int most, Optional<Counting> counting, Deadline deadline)
            throws IOException {
        KnnCollector timed =
                new KnnCollector.Decorator(new TopKnnCollector(Math.min(most, leaf.keys().length), Integer.MAX_VALUE)) {
                    @Override
                    public boolean earlyTerminated() {
                        return super.earlyTerminated() || deadline.shouldExit();
                    }
                };
        AcceptDocs counts = counting.<AcceptDocs>map(only -> new AcceptedKeys(leaf.keys(), only.keys(), only.part()))
                .orElseGet(() -> AcceptDocs.fromLiveDocs(null, leaf.keys().length));
        leaf.reader().searchNearestVectors(WindowVectors.VECTOR, asked, timed, counts);
        return timed.topDocs().scoreDocs;
    }

    void release() {
        try {
            reader.decRef();
        } catch (IOException e) {
            throw new UncheckedIOException("the vectors can't be closed: " + e.getMessage(), e);
        }
    }
}
