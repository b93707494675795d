package org.armillary.search;

import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.armillary.retrieval.Field;
import org.jspecify.annotations.Nullable;

/// Makes searchers that score as the ranking does, and reads ahead what searching by meaning needs of new segments.
final class Searchers extends SearcherFactory {

    static final Similarity SIMILARITY = new BM25Similarity(Field.SATURATION, Field.LENGTH);

    private final Optional<Sense> sense;

    Searchers(Optional<Sense> sense) {
        this.sense = sense;
    }

    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader before) {
        if (sense.filter(each -> !each.meanings().isAbsent()).isPresent()) {
            for (LeafReaderContext leaf : reader.leaves()) {
                Segment.passages(leaf.reader());
            }
        }
        return of(reader);
    }

    /// A searcher that keeps no filters: [Segment] does.
    static IndexSearcher of(IndexReader reader) {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setSimilarity(SIMILARITY);
        searcher.setQueryCache(null);
        return searcher;
    }
}
