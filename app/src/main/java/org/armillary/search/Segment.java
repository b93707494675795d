package org.armillary.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// What is kept in memory of one segment of the index: in which passages a window stands, and what the filters of
/// late questions let through.
///
/// A segment never changes but for what is deleted from it, and is forgotten when it is merged away.
final class Segment {

    private static final int FILTERS_KEPT = 24;
    private static final Map<Object, Segment> KNOWN = new ConcurrentHashMap<>();

    private volatile @Nullable Windows windows;
    private final Map<Asked, Let> filters = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Let> eldest) {
            return size() > FILTERS_KEPT;
        }
    };

    /// A filter, and at which state of the segment's deletions.
    private record Asked(Query filter, Object state) {

        static Asked of(Query filter, LeafReader reader) {
            return new Asked(filter, reader.getReaderCacheHelper().getKey());
        }
    }

    /// What a filter lets through.
    ///
    /// @param bits of documents, without deleted ones
    /// @param count of them
    record Let(FixedBitSet bits, int count) {}

    /// That of a reader.
    static Segment of(LeafReader reader) {
        IndexReader.CacheHelper helper = reader.getCoreCacheHelper();
        return KNOWN.computeIfAbsent(helper.getKey(), key -> {
            helper.addClosedListener(KNOWN::remove);
            return new Segment();
        });
    }

    /// The windows of a segment's documents.
    ///
    /// Entries are in the order of the documents.
    static final class Windows {

        private final KeyTable passages;
        private final int[] firsts;

        private Windows(KeyTable passages, int[] firsts) {
            this.passages = passages;
            this.firsts = firsts;
        }

        KeyTable passages() {
            return passages;
        }

        /// The entry of a document's first window.
        int first(int document) {
            return firsts[document];
        }

        /// The entry after a document's last window.
        int end(int document) {
            return firsts[document + 1];
        }
    }

    private static Windows readWindows(LeafReader reader) {
        KeyTable passages = new KeyTable(reader.maxDoc());
        int[] firsts = new int[reader.maxDoc() + 1];
        try {
            BinaryDocValues values = reader.getBinaryDocValues(PassageDocument.WINDOWS);
            if (values != null) {
                for (int at = values.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = values.nextDoc()) {
                    for (long key : WindowKeys.unpacked(values.binaryValue())) {
                        passages.put(key, at);
                        firsts[at + 1]++;
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the index can't be read: " + e.getMessage(), e);
        }
        for (int at = 0; at < reader.maxDoc(); at++) {
            firsts[at + 1] += firsts[at];
        }
        return new Windows(passages, firsts);
    }

    /// Documents by the keys of their windows; the first to ask waits until they are read.
    static KeyTable passages(LeafReader reader) {
        return windows(reader).passages();
    }

    /// The windows of the documents; the first to ask waits until they are read.
    ///
    /// @param reader of the segment as it is now: the one that first showed it may be closed
    static Windows windows(LeafReader reader) {
        Segment segment = of(reader);
        Windows known = segment.windows;
        return known == null ? segment.read(reader) : known;
    }

    private synchronized Windows read(LeafReader reader) {
        Windows known = windows;
        if (known == null) {
            known = readWindows(reader);
            windows = known;
        }
        return known;
    }

    /// What a filter lets through, if it was asked for lately.
    ///
    /// @param now the segment as it is
    Optional<Let> find(Query filter, LeafReader now) {
        synchronized (filters) {
            return Optional.ofNullable(filters.get(Asked.of(filter, now)));
        }
    }

    /// What a filter lets through, to be found from now on.
    ///
    /// @param weight of that filter
    Let let(Query filter, Weight weight, LeafReaderContext context) throws IOException {
        FixedBitSet bits = new FixedBitSet(Math.max(1, context.reader().maxDoc()));
        Scorer scorer = weight.scorer(context);
        if (scorer != null) {
            bits.or(scorer.iterator());
        }
        Bits live = context.reader().getLiveDocs();
        if (live != null) {
            live.applyMask(bits, 0);
        }
        Let accepted = new Let(bits, bits.cardinality());
        synchronized (filters) {
            filters.put(Asked.of(filter, context.reader()), accepted);
        }
        return accepted;
    }
}
