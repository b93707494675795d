package org.armillary.search;

import java.io.IOException;
import java.util.Objects;
import java.util.function.Predicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;

/// The passages of readings that fit: stretches of documents, found without looking at any of them.
final class ReadingsQuery extends Query {

    private final Object name;
    private final Predicate<Reading> fits;

    /// @param name equal for equal predicates, so that Lucene may keep what was found
    ReadingsQuery(Object name, Predicate<Reading> fits) {
        this.name = name;
        this.fits = fits;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
                Stretches stretches = Stretches.of(Readings.of(context.reader()), fits);
                return new DefaultScorerSupplier(new ConstantScoreScorer(score(), mode, stretches));
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return true;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "readings(" + name + ")";
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && name.equals(((ReadingsQuery) other).name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), name);
    }

    /// Documents of some stretches, ascending.
    private static final class Stretches extends DocIdSetIterator {

        private final int[] starts;
        private final int[] ends;
        private final int size;
        private final long cost;
        private int at;
        private int document = -1;

        private Stretches(int[] starts, int[] ends, int size, long cost) {
            this.starts = starts;
            this.ends = ends;
            this.size = size;
            this.cost = cost;
        }

        static Stretches of(Readings readings, Predicate<Reading> fits) {
            int[] starts = new int[readings.size()];
            int[] ends = new int[readings.size()];
            int size = 0;
            long cost = 0;
            for (int i = 0; i < readings.size(); i++) {
                if (readings.start(i) < readings.end(i) && fits.test(readings.get(i))) {
                    starts[size] = readings.start(i);
                    ends[size++] = readings.end(i);
                    cost += readings.end(i) - readings.start(i);
                }
            }
            return new Stretches(starts, ends, size, cost);
        }

        @Override
        public int docID() {
            return document;
        }

        @Override
        public int nextDoc() {
            return advance(document + 1);
        }

        @Override
        public int advance(int target) {
            while (at < size && ends[at] <= target) {
                at++;
            }
            document = at == size ? NO_MORE_DOCS : Math.max(target, starts[at]);
            return document;
        }

        @Override
        public long cost() {
            return cost;
        }
    }
}
