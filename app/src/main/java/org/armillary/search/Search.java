package org.armillary.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.armillary.home.Home;
import org.armillary.query.Citation;
import org.armillary.query.Jump;

/// Answers questions from the index. Never fails for what was typed.
public final class Search {

    private static final int COUNTED = 1_000;

    private final SearcherManager searchers;
    private final Analyzers analyzers;

    Search(SearcherManager searchers, Analyzers analyzers) {
        this.searchers = searchers;
        this.analyzers = analyzers;
    }

    /// Searches a home that this process need not own: what its index held at its last commit.
    ///
    /// @return empty where nothing was ever indexed
    public static Optional<Search> of(Home home) {
        Path path = home.index();
        try {
            if (!Files.isDirectory(path) || !DirectoryReader.indexExists(FSDirectory.open(path))) {
                return Optional.empty();
            }
            Analyzers analyzers = new Analyzers();
            return Optional.of(new Search(new SearcherManager(FSDirectory.open(path), null), analyzers));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the index " + path + " can't be read: " + e.getMessage() + "; 'armillary rebuild' makes it anew",
                    e);
        }
    }

    /// The answer to a question.
    public Hits run(Question question) {
        long start = System.nanoTime();
        try {
            searchers.maybeRefresh();
            IndexSearcher searcher = searchers.acquire();
            try {
                return answer(question, searcher, start);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the index can't be read: " + e.getMessage(), e);
        }
    }

    private Hits answer(Question question, IndexSearcher searcher, long start) throws IOException {
        Compiled compiled = QuestionQuery.compile(
                question, QuestionQuery.Plain.ANY, analyzers, Languages.held(searcher.getIndexReader()));
        int wanted = question.wanted();
        Optional<Query> chosen = Chosen.of(question).filter(Instruments.shipped());
        Optional<Query> cited = compiled.cited();
        Optional<TopDocs> named =
                cited.isPresent() ? some(top(searcher, both(cited.get(), chosen), wanted)) : Optional.empty();
        Query wordsAlone = named.isPresent() ? cited.get() : filtered(compiled);
        TopDocs best = named.isPresent() ? named.get() : top(searcher, both(wordsAlone, chosen), wanted);
        Optional<Citation> citation = named.isPresent() ? compiled.jump().map(Jump::citation) : Optional.empty();
        List<Hit> hits = hits(question, searcher, citation, compiled.marked(), best);
        boolean exact = best.totalHits.relation() == org.apache.lucene.search.TotalHits.Relation.EQUAL_TO;
        return new Hits(
                hits,
                best.totalHits.value(),
                exact,
                false,
                Duration.ofNanos(System.nanoTime() - start),
                compiled.interpretation().note(),
                FacetCounter.count(searcher, wordsAlone, question),
                Optional.empty(),
                Meanings.ABSENT);
    }

    private static Query filtered(Compiled compiled) {
        return new BooleanQuery.Builder()
                .add(compiled.filter(), Occur.FILTER)
                .add(compiled.match(), Occur.MUST)
                .build();
    }

    private List<Hit> hits(
            Question question, IndexSearcher searcher, Optional<Citation> citation, Query marked, TopDocs best)
            throws IOException {
        LocalDate day = question.asOf().orElseGet(LocalDate::now);
        Snippets snippets = new Snippets(searcher, analyzers, marked, citation, day);
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc each : HitOrder.page(question, searcher.getIndexReader(), best.scoreDocs)) {
            hits.add(snippets.hit(each));
        }
        return hits;
    }

    private static Query both(Query words, Optional<Query> chosen) {
        return chosen.<Query>map(filter -> new BooleanQuery.Builder()
                        .add(words, Occur.MUST)
                        .add(filter, Occur.FILTER)
                        .build())
                .orElse(words);
    }

    private static Optional<TopDocs> some(TopDocs found) {
        return found.totalHits.value() > 0 ? Optional.of(found) : Optional.empty();
    }

    private static TopDocs top(IndexSearcher searcher, Query query, int wanted) throws IOException {
        return searcher.search(query, new TopScoreDocCollectorManager(wanted, null, COUNTED));
    }
}
