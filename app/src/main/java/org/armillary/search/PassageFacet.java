package org.armillary.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongBitSet;

/// A facet that each passage tells for itself, counted over the documents of one segment.
final class PassageFacet {

    private final Facet facet;
    private final SortedSetDocValues values;
    private final LongBitSet picked;
    private final boolean narrows;
    private final long[] counts;
    private final long[] here = new long[256];
    private int size;

    private PassageFacet(Facet facet, SortedSetDocValues values, Set<String> chosen) throws IOException {
        this.facet = facet;
        this.values = values;
        this.counts = new long[Math.toIntExact(values.getValueCount())];
        this.picked = new LongBitSet(Math.max(1, counts.length));
        this.narrows = !chosen.isEmpty();
        for (String each : chosen) {
            long ordinal = values.lookupTerm(new BytesRef(each));
            if (ordinal >= 0) {
                picked.set(ordinal);
            }
        }
    }

    /// Those facets of a segment's passages that are counted or that something was chosen of.
    static List<PassageFacet> list(LeafReader segment, Chosen chosen, Set<Facet> wanted) throws IOException {
        List<PassageFacet> list = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            Set<String> values = chosen.values().getOrDefault(facet, Set.of());
            if (!Instruments.tells(facet) && (wanted.contains(facet) || !values.isEmpty())) {
                list.add(new PassageFacet(facet, DocValues.getSortedSet(segment, facet.word()), values));
            }
        }
        return list;
    }

    /// Looks at a document.
    ///
    /// @return the facet's bit where the document has none of the chosen values
    int move(int document) throws IOException {
        size = 0;
        boolean fits = !narrows;
        if (values.advanceExact(document)) {
            for (int i = 0; i < values.docValueCount() && size < here.length; i++) {
                long ordinal = values.nextOrd();
                here[size++] = ordinal;
                fits |= narrows && picked.get(ordinal);
            }
        }
        return fits ? 0 : 1 << facet.ordinal();
    }

    /// Counts the values of the document looked at, where nothing but this facet's own choice keeps it out.
    void note(int misses) {
        if (misses == 0 || misses == 1 << facet.ordinal()) {
            for (int i = 0; i < size; i++) {
                counts[(int) here[i]]++;
            }
        }
    }

    /// Adds what was counted to the counts of facets that are wanted.
    void addTo(Map<Facet, Map<String, Long>> all) throws IOException {
        Map<String, Long> named = all.get(facet);
        if (named == null) {
            return;
        }
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                named.merge(values.lookupOrd(i).utf8ToString(), counts[i], Long::sum);
            }
        }
    }
}
