package org.armillary.search;

import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import org.apache.lucene.search.AcceptDocs;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/// Which vectors of a segment count, asked only of those that the graph comes upon.
final class AcceptedKeys extends AcceptDocs {

    private final long[] keys;
    private final LongPredicate accepted;
    private final double part;

    /// @param keys by document
    /// @param part about what part of the keys is accepted
    AcceptedKeys(long[] keys, LongPredicate accepted, double part) {
        this.keys = keys;
        this.accepted = accepted;
        this.part = part;
    }

    @Override
    public Bits bits() {
        return new Bits() {
            @Override
            public boolean get(int document) {
                return accepted.test(keys[document]);
            }

            @Override
            public int length() {
                return keys.length;
            }
        };
    }

    @Override
    public DocIdSetIterator iterator() {
        FixedBitSet all = new FixedBitSet(Math.max(1, keys.length));
        IntStream.range(0, keys.length)
                .filter(each -> accepted.test(keys[each]))
                .forEach(all::set);
        return new BitSetIterator(all, all.cardinality());
    }

    @Override
    public int cost() {
        return (int) Math.clamp(Math.ceil(part * keys.length), 1, keys.length);
    }
}
