package org.armillary.search;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.armillary.terminology.Terminology;
import org.jspecify.annotations.Nullable;

/// The completions of the newest state of an index, made when first asked for.
final class NamesOfIndex {

    private @Nullable Object state;
    private Optional<Completions> made = Optional.empty();

    synchronized Completions of(IndexSearcher searcher) throws IOException {
        IndexReader.CacheHelper helper = searcher.getIndexReader().getReaderCacheHelper();
        Object now = helper == null ? searcher : helper.getKey();
        if (!now.equals(state) || made.isEmpty()) {
            made = Optional.of(Completions.of(searcher, Terminology.shipped()));
            state = now;
        }
        return made.get();
    }
}
