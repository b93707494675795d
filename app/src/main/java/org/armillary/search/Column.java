package org.armillary.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.ScoreDoc;

/// What a numeric field says of some passages, read in the order in which the index has them.
final class Column {

    private final long[] values;
    private final BitSet said = new BitSet();

    private Column(int size) {
        this.values = new long[size];
    }

    /// @param passages in any order, which places are counted in
    static Column of(List<LeafReaderContext> leaves, String field, List<ScoreDoc> passages) throws IOException {
        Column column = new Column(passages.size());
        Integer[] places = new Integer[passages.size()];
        Arrays.setAll(places, each -> each);
        Arrays.sort(places, Comparator.comparingInt(each -> passages.get(each).doc));
        LeafReaderContext leaf = null;
        NumericDocValues values = null;
        for (int place : places) {
            int document = passages.get(place).doc;
            if (leaf == null || document >= leaf.docBase + leaf.reader().maxDoc()) {
                leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
                values = leaf.reader().getNumericDocValues(field);
            }
            if (values != null && values.advanceExact(document - leaf.docBase)) {
                column.values[place] = values.longValue();
                column.said.set(place);
            }
        }
        return column;
    }

    /// Whether it says something of the passage at a place.
    boolean has(int place) {
        return said.get(place);
    }

    /// What it says of the passage at a place; 0 where it says nothing.
    long value(int place) {
        return values[place];
    }
}
