package org.armillary.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.Weight;
import org.armillary.retrieval.Bag;
import org.armillary.retrieval.Field;
import org.armillary.retrieval.Section;
import org.armillary.retrieval.Stacks;
import org.jspecify.annotations.Nullable;

/// The index of provisions as the ranking reads it for one question; for one thread.
final class IndexStacks implements Stacks {

    private static final double PAIRS = 0.5;
    private static final int COUNTED = 1_000;
    /// What part of all passages, at most one in so many, is too few for looking at bits alone.
    private static final int FEW = 8;
    /// Documents between two looks at the clock.
    private static final int STRETCH = 1 << 17;

    private static final TotalHits NOTHING = new TotalHits(0, TotalHits.Relation.EQUAL_TO);

    private final IndexSearcher searcher;
    private final Accepted accepted;
    private final List<Tongue> tongues;
    private final Optional<Query> beside;
    private final Optional<NearPassages> near;
    private final boolean all;
    private final int wanted;
    private TopDocs found = new TopDocs(NOTHING, new ScoreDoc[0]);

    /// @param accepted what the question's filter lets through
    /// @param tongues the languages it may be answered in
    /// @param beside what also finds a passage, such as its work's name
    /// @param near likeness in meaning, where that applies
    /// @param all whether all that is accepted is found, whatever its words
    /// @param wanted how many passages by words are listed, which may be more than are ranked
    IndexStacks(
            IndexSearcher searcher,
            Accepted accepted,
            List<Tongue> tongues,
            Optional<Query> beside,
            Optional<NearPassages> near,
            boolean all,
            int wanted) {
        this.searcher = searcher;
        this.accepted = accepted;
        this.tongues = List.copyOf(tongues);
        this.beside = beside;
        this.near = near;
        this.all = all;
        this.wanted = wanted;
    }

    /// What [#best] found, with how many there are.
    TopDocs found() {
        return found;
    }

    @Override
    public Collection<Tongue> sections() {
        return tongues;
    }

    @Override
    public int[] best(Map<Section, Map<Field, Bag>> asked, int most) {
        try {
            found = found(query(asked), new TopScoreDocCollectorManager(Math.max(most, wanted), null, COUNTED));
            return Arrays.stream(found.scoreDocs)
                    .limit(most)
                    .mapToInt(each -> each.doc)
                    .toArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the index can't be read: " + e.getMessage(), e);
        }
    }

    /// Where much is let through, its bits are looked at of what scores well: to go through them beside the words'
    /// postings would cost more than the postings.
    private TopDocs found(BooleanQuery.Builder words, TopScoreDocCollectorManager best) throws IOException {
        if (all || accepted.size() * FEW < accepted.all()) {
            return searcher.search(words.add(accepted.query(), Occur.FILTER).build(), best);
        }
        Weight weight = searcher.createWeight(searcher.rewrite(words.build()), ScoreMode.TOP_SCORES, 1);
        TopScoreDocCollector collector = best.newCollector();
        collector.setWeight(weight);
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            collect(weight.bulkScorer(leaf), collector.getLeafCollector(leaf), leaf);
        }
        return best.reduce(List.of(collector));
    }

    private void collect(@Nullable BulkScorer scorer, LeafCollector into, LeafReaderContext leaf) throws IOException {
        QueryTimeout timeout = searcher.getTimeout();
        int end = leaf.reader().maxDoc();
        for (int at = 0; scorer != null && at < end && (timeout == null || !timeout.shouldExit()); ) {
            at = scorer.score(into, accepted.bits(leaf.ord), at, Math.min(end, at + STRETCH));
        }
    }

    private BooleanQuery.Builder query(Map<Section, Map<Field, Bag>> asked) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Tongue tongue : tongues) {
            asked.getOrDefault(tongue, Map.of())
                    .forEach((field, bag) -> sought(field, bag).weights().forEach((term, worth) -> {
                        double weight = field == Field.PAIRS ? worth * PAIRS : worth;
                        if (tongue.rarity(field, term) > 0) {
                            query.add(new BoostQuery(tongue.query(field, term), (float) weight), Occur.SHOULD);
                        }
                    }));
        }
        beside.ifPresent(each -> query.add(each, Occur.SHOULD));
        return query.setMinimumNumberShouldMatch(all ? 0 : 1);
    }

    /// Candidates are sought by words and pairs alone.
    private static Bag sought(Field field, Bag bag) {
        return field == Field.WORDS || field == Field.PAIRS ? bag : Bag.NONE;
    }

    @Override
    public Optional<Likeness> likeness(String question) {
        return near.map(each -> each);
    }

    /// The index keeps no spans.
    @Override
    public Optional<float[]> spans(Map<Section, Map<Field, Bag>> asked, int[] passages) {
        return Optional.empty();
    }

    @Override
    public int beside(int passage, int steps) {
        LeafReaderContext leaf = accepted.leaf(passage);
        try {
            Readings readings = Readings.of(leaf.reader());
            int document = passage - leaf.docBase;
            int reading = readings.find(document);
            int other = document + steps;
            return other >= readings.start(reading) && other < readings.end(reading) ? leaf.docBase + other : -1;
        } catch (IOException e) {
            throw new UncheckedIOException("the index can't be read: " + e.getMessage(), e);
        }
    }

    /// A reading's documents stand in one row: the number of its first one is its own.
    @Override
    public int text(int passage) {
        LeafReaderContext leaf = accepted.leaf(passage);
        try {
            Readings readings = Readings.of(leaf.reader());
            return leaf.docBase + readings.start(readings.find(passage - leaf.docBase));
        } catch (IOException e) {
            throw new UncheckedIOException("the index can't be read: " + e.getMessage(), e);
        }
    }

    @Override
    public int place(int passage) {
        return passage;
    }

    @Override
    public float[] named(String question, int[] passages) {
        return new float[passages.length];
    }

    @Override
    public float[] numbered(String question, int[] passages) {
        return new float[passages.length];
    }
}
