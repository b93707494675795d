package org.armillary.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;

/// The readings of a segment with the documents that are theirs: a reading's passages stand in one row, and the
/// document that says how it is indexed after them.
///
/// Kept for as long as the segment, which never changes; what is deleted of it stays in the table.
final class Readings {

    private static final Map<IndexReader.CacheKey, Readings> KEPT = new ConcurrentHashMap<>();

    private final int[] ends;
    private final List<Reading> list;

    private Readings(int[] ends, List<Reading> list) {
        this.ends = ends;
        this.list = list;
    }

    /// The table of a segment.
    static Readings of(LeafReader segment) throws IOException {
        IndexReader.CacheHelper core = segment.getCoreCacheHelper();
        if (core == null) {
            return read(segment);
        }
        Readings kept = KEPT.get(core.getKey());
        if (kept != null) {
            return kept;
        }
        Readings made = read(segment);
        if (KEPT.put(core.getKey(), made) == null) {
            core.addClosedListener(KEPT::remove);
        }
        return made;
    }

    private static Readings read(LeafReader segment) throws IOException {
        PostingsEnum places = segment.postings(new Term(PassageDocument.TYPE, "reading"), PostingsEnum.NONE);
        List<Integer> ends = new ArrayList<>();
        List<Reading> list = new ArrayList<>();
        if (places != null) {
            StoredFields stored = segment.storedFields();
            for (int at = places.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = places.nextDoc()) {
                ends.add(at);
                list.add(Reading.of(stored.document(at)));
            }
        }
        return new Readings(ends.stream().mapToInt(Integer::intValue).toArray(), List.copyOf(list));
    }

    int size() {
        return list.size();
    }

    Reading get(int number) {
        return list.get(number);
    }

    /// The first document of a reading.
    int start(int number) {
        return number == 0 ? 0 : ends[number - 1] + 1;
    }

    /// The document after its last passage.
    int end(int number) {
        return ends[number];
    }

    /// The number of the reading a document belongs to; [#size] for none.
    int find(int document) {
        int at = Arrays.binarySearch(ends, document);
        return at >= 0 ? at : -at - 1;
    }

    /// The reading of a document of an index.
    static Reading get(IndexReader reader, int document) {
        try {
            var leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
            Readings readings = of(leaf.reader());
            return readings.get(readings.find(document - leaf.docBase));
        } catch (IOException e) {
            throw new UncheckedIOException("the index can't be read: " + e.getMessage(), e);
        }
    }
}
