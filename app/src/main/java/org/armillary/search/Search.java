package org.armillary.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.store.FSDirectory;
import org.armillary.embedding.Embedder;
import org.armillary.home.Home;
import org.armillary.query.Citation;
import org.armillary.query.Jump;
import org.armillary.terminology.Terminology;

/// Answers questions from the index. Never fails for what was typed.
public final class Search {

    private static final int WORDS = 4;
    private static final int COUNTED = 1_000;
    private static final int TYPED = 200;
    private static final int COMPLETIONS = 50;
    private static final int PROVISIONS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    /// For all questions of this process: more at once than there are processors take each other's caches, and all are
    /// answered later.
    private static final Semaphore TURNS = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    private final SearcherManager searchers;
    private final Analyzers analyzers;
    private final Translator translator;
    private final Concepts concepts;
    private final ConceptTerms conceptTerms;
    private final NamesOfIndex names;
    private final Optional<Sense> sense;
    private final Duration patience;
    private final Answers answers = new Answers();

    Search(SearcherManager searchers, Analyzers analyzers, Optional<Sense> sense) {
        this(
                searchers,
                analyzers,
                sense,
                PATIENCE,
                new Translator(analyzers, Terminology.shipped()),
                new NamesOfIndex());
    }

    private Search(
            SearcherManager searchers,
            Analyzers analyzers,
            Optional<Sense> sense,
            Duration patience,
            Translator translator,
            NamesOfIndex names) {
        this.searchers = searchers;
        this.analyzers = analyzers;
        this.translator = translator;
        this.concepts = new Concepts(analyzers, Terminology.shipped());
        this.conceptTerms = new ConceptTerms(analyzers, Terminology.shipped());
        this.names = names;
        this.sense = sense;
        this.patience = patience;
    }

    /// Searches a home that this process need not own: what its index held at its last commit, by words alone.
    ///
    /// @return empty where nothing was ever indexed
    public static Optional<Search> of(Home home) {
        return of(home, Optional.empty());
    }

    /// Searches a home that this process need not own, by words and by what its vectors tell.
    ///
    /// @param embedder called when a question is met by meaning, and never where there are no vectors
    /// @return empty where nothing was ever indexed
    public static Optional<Search> of(Home home, Supplier<Embedder> embedder) {
        return of(home, Optional.of(Sense.read(embedder, home.vectors())));
    }

    private static Optional<Search> of(Home home, Optional<Sense> sense) {
        Path path = home.index();
        try {
            if (!Files.isDirectory(path) || !DirectoryReader.indexExists(FSDirectory.open(path))) {
                return Optional.empty();
            }
            SearcherManager searchers = new SearcherManager(FSDirectory.open(path), new Searchers(sense));
            return Optional.of(new Search(searchers, new Analyzers(), sense));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the index " + path + " can't be read: " + e.getMessage() + "; 'armillary rebuild' makes it anew",
                    e);
        }
    }

    /// Finding passages that are like a text.
    public Alikes alikes() {
        return new Alikes(searchers, analyzers, concepts, conceptTerms, sense);
    }

    /// The same, with another time after which a question is answered by what was found until then.
    public Search patient(Duration other) {
        return new Search(searchers, analyzers, sense, other, translator, names);
    }

    /// How what is being typed may go on: provisions that it cites, then works, concepts and values of fields.
    ///
    /// @param day on which the provisions answer; empty for any
    /// @param most how many, at most 50
    public List<Completion> complete(String typed, Optional<LocalDate> day, int most) {
        String begun = typed.substring(0, Math.min(typed.length(), TYPED));
        int limit = Math.clamp(most, 0, COMPLETIONS);
        try {
            searchers.maybeRefresh();
            IndexSearcher searcher = searchers.acquire();
            try {
                List<Completion> all = new ArrayList<>(cited(searcher, begun, day, Math.min(limit, PROVISIONS)));
                all.addAll(names.of(searcher).list(begun, limit - all.size()));
                return all;
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the index can't be read: " + e.getMessage(), e);
        }
    }

    private List<Completion> cited(IndexSearcher searcher, String typed, Optional<LocalDate> day, int most)
            throws IOException {
        Question question = Question.anytime(typed);
        Compiled compiled = QuestionQuery.compile(
                day.map(question::on).orElse(question),
                QuestionQuery.Plain.ANY,
                analyzers,
                Languages.held(searcher.getIndexReader()));
        return compiled.cited().isEmpty() || most == 0
                ? List.of()
                : Provisions.list(
                        searcher,
                        compiled.cited().get(),
                        compiled.jump().orElseThrow().citation(),
                        typed,
                        most);
    }

    /// The answer to a question.
    public Hits run(Question question) {
        long start = System.nanoTime();
        try {
            searchers.maybeRefresh();
            IndexSearcher shared = searchers.acquire();
            try {
                Answers.Asked asked = new Answers.Asked(
                        question,
                        LocalDate.now(),
                        shared.getIndexReader().getReaderCacheHelper().getKey(),
                        sense.flatMap(Sense::state));
                Hits hits = answers.find(asked).orElseGet(() -> inTurn(question, shared.getIndexReader()));
                answers.keep(asked, hits);
                return hits.after(
                        Duration.ofNanos(System.nanoTime() - start),
                        sense.map(Sense::meanings).orElse(Meanings.ABSENT));
            } finally {
                searchers.release(shared);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the index can't be read: " + e.getMessage(), e);
        }
    }

    /// Who has waited for a turn as long as for an answer goes on without one.
    private Hits inTurn(Question question, IndexReader reader) {
        boolean turn = false;
        try {
            turn = TURNS.tryAcquire(patience.multipliedBy(WORDS).toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        try {
            return inTime(question, reader);
        } finally {
            if (turn) {
                TURNS.release();
            }
        }
    }

    private Hits inTime(Question question, IndexReader reader) {
        IndexSearcher searcher = Searchers.of(reader);
        // What words find is waited for longer: without it there is nothing to show.
        Deadline words = new Deadline(patience.multipliedBy(WORDS));
        searcher.setTimeout(words);
        try {
            Hits hits = answer(question, searcher, new Deadline(patience));
            return words.isPast() ? hits.cutOff() : hits;
        } catch (IOException e) {
            throw new UncheckedIOException("the index can't be read: " + e.getMessage(), e);
        }
    }

    private Hits answer(Question question, IndexSearcher searcher, Deadline deadline) throws IOException {
        List<String> held = Languages.held(searcher.getIndexReader());
        Compiled compiled = QuestionQuery.compile(question, analyzers, held, translator);
        Optional<Query> chosen = Chosen.of(question).filter(Instruments.shipped());
        int wanted = question.wanted();
        Optional<Query> cited = compiled.cited();
        Optional<Listed> named =
                cited.isPresent() ? cited(searcher, both(cited.get(), chosen), wanted) : Optional.empty();
        Ranking.Wish wish = Ranking.Wish.of(question, compiled, chosen, analyzers, held);
        Optional<VectorView> vectors = named.isPresent() ? Optional.empty() : vectors(wish);
        try {
            Listed listed = named.isPresent()
                    ? named.get()
                    : new Ranking(searcher, analyzers, deadline).list(wish, asking(wish, vectors), wanted);
            Optional<Citation> citation = named.isPresent() ? compiled.jump().map(Jump::citation) : Optional.empty();
            return new Hits(
                    hits(question, searcher, citation, compiled.marked(), listed),
                    Math.max(listed.total().value(), listed.best().size()),
                    listed.total().relation() == TotalHits.Relation.EQUAL_TO,
                    deadline.isPast(),
                    Duration.ZERO,
                    Remark.of(compiled, named.isPresent()),
                    question.facets().isEmpty()
                            ? Map.of()
                            : FacetCounter.count(
                                    searcher,
                                    cited.filter(each -> named.isPresent()).orElseGet(() -> filtered(compiled)),
                                    question),
                    named.isPresent()
                            ? Optional.empty()
                            : new Spelling(searcher, analyzers, held)
                                    .suggest(question.words(), compiled.interpretation(), compiled.translations()),
                    Meanings.ABSENT);
        } finally {
            vectors.ifPresent(VectorView::release);
        }
    }

    private static Query filtered(Compiled compiled) {
        return new BooleanQuery.Builder()
                .add(compiled.filter(), Occur.FILTER)
                .add(compiled.match().get(), Occur.MUST)
                .build();
    }

    /// What a citation names.
    private static Optional<Listed> cited(IndexSearcher searcher, Query query, int wanted) throws IOException {
        TopDocs found = searcher.search(query, new TopScoreDocCollectorManager(wanted, null, COUNTED));
        return Optional.of(new Listed(
                        List.of(found.scoreDocs), found.totalHits, (passage, text) -> List.of(), Optional.empty()))
                .filter(each -> !each.best().isEmpty());
    }

    /// The vectors, held for a question that is met by meaning.
    private Optional<VectorView> vectors(Ranking.Wish wish) {
        return sense.filter(each -> wish.meaning())
                .flatMap(Sense::find)
                .filter(model -> wish.isReadBy(model.embedder()))
                .map(model -> model.vectors().acquire());
    }

    private Optional<Ranking.Asking> asking(Ranking.Wish wish, Optional<VectorView> vectors) {
        return vectors.flatMap(view -> sense.flatMap(each ->
                each.find().map(model -> new Ranking.Asking(view, each.question(model, wish.words())))));
    }

    private List<Hit> hits(
            Question question,
            IndexSearcher searcher,
            Optional<Citation> citation,
            Supplier<Query> marked,
            Listed listed)
            throws IOException {
        LocalDate day = question.asOf().orElseGet(LocalDate::now);
        Snippets snippets = new Snippets(searcher, analyzers, marked, citation, day);
        List<Hit> hits = new ArrayList<>();
        ScoreDoc[] best = listed.best().stream().limit(question.wanted()).toArray(ScoreDoc[]::new);
        for (ScoreDoc each : HitOrder.page(question, searcher.getIndexReader(), best)) {
            hits.add(snippets.hit(each, listed));
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
}
