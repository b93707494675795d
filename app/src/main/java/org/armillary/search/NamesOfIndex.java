package org.armillary.search;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.armillary.terminology.Terminology;
import org.jspecify.annotations.Nullable;

/// The completions of the newest state of an index, made when asked for, but not more often than every few seconds:
/// while much is imported, the state changes with each commit.
final class NamesOfIndex {

    private static final long LEAST = 3_000_000_000L;

    private @Nullable Object state;
    private long since;
    private Optional<Completions> made = Optional.empty();

    synchronized Completions of(IndexSearcher searcher) throws IOException {
        IndexReader.CacheHelper helper = searcher.getIndexReader().getReaderCacheHelper();
        Object now = helper == null ? searcher : helper.getKey();
        long time = System.nanoTime();
        if (made.isEmpty() || !now.equals(state) && time - since > LEAST) {
            made = Optional.of(Completions.of(searcher, Terminology.shipped()));
            state = now;
            since = time;
        }
        return made.get();
    }
}
