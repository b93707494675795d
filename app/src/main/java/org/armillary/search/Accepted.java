package org.armillary.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/// The passages that a question's filter lets through, by number.
final class Accepted {

    private final List<LeafReaderContext> leaves;
    private final List<Segment.Let> let;
    private final long size;

    private Accepted(List<LeafReaderContext> leaves, List<Segment.Let> let) {
        this.leaves = leaves;
        this.let = let;
        this.size = let.stream().mapToLong(Segment.Let::count).sum();
    }

    static Accepted of(IndexSearcher searcher, Query filter) throws IOException {
        List<LeafReaderContext> leaves = searcher.getLeafContexts();
        List<Segment.Let> let = new ArrayList<>();
        Optional<Weight> weight = Optional.empty();
        for (LeafReaderContext leaf : leaves) {
            Segment segment = Segment.of(leaf.reader());
            Optional<Segment.Let> known = segment.find(filter, leaf.reader());
            if (known.isEmpty() && weight.isEmpty()) {
                weight = Optional.of(searcher.createWeight(searcher.rewrite(filter), ScoreMode.COMPLETE_NO_SCORES, 1));
            }
            let.add(known.isPresent() ? known.get() : segment.let(filter, weight.get(), leaf));
        }
        return new Accepted(leaves, let);
    }

    /// How many there are.
    long size() {
        return size;
    }

    /// How many documents the index has.
    long all() {
        return leaves.stream().mapToLong(each -> each.reader().maxDoc()).sum();
    }

    boolean has(int leaf, int document) {
        return let.get(leaf).bits().get(document);
    }

    /// Those of a segment.
    FixedBitSet bits(int leaf) {
        return let.get(leaf).bits();
    }

    /// All of them, rising.
    int[] list() {
        List<Integer> all = new ArrayList<>();
        for (LeafReaderContext leaf : leaves) {
            BitSetIterator each = iterator(leaf.ord);
            for (int at = each.nextDoc(); at != BitSetIterator.NO_MORE_DOCS; at = each.nextDoc()) {
                all.add(leaf.docBase + at);
            }
        }
        return all.stream().mapToInt(each -> each).toArray();
    }

    private BitSetIterator iterator(int leaf) {
        return new BitSetIterator(let.get(leaf).bits(), let.get(leaf).count());
    }

    /// The segment that a passage is in.
    LeafReaderContext leaf(int passage) {
        return leaves.get(ReaderUtil.subIndex(passage, leaves));
    }

    List<LeafReaderContext> leaves() {
        return leaves;
    }

    /// The same as a query, which costs nothing but to look at bits.
    Query query() {
        return new OfBits(this);
    }

    /// Compared by what it is of: no cache keeps it.
    private static final class OfBits extends Query {

        private final Accepted accepted;

        OfBits(Accepted accepted) {
            this.accepted = accepted;
        }

        @Override
        public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
            return new ConstantScoreWeight(this, boost) {
                @Override
                public ScorerSupplier scorerSupplier(LeafReaderContext context) {
                    return ConstantScoreScorerSupplier.fromIterator(
                            accepted.iterator(context.ord),
                            score(),
                            mode,
                            context.reader().maxDoc());
                }

                @Override
                public boolean isCacheable(LeafReaderContext context) {
                    return false;
                }
            };
        }

        @Override
        public void visit(QueryVisitor visitor) {
            visitor.visitLeaf(this);
        }

        @Override
        public String toString(String field) {
            return "accepted(" + accepted.size() + ")";
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof OfBits bits && bits.accepted == accepted;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(accepted);
        }
    }
}
