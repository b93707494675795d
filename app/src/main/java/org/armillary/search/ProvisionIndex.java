package org.armillary.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.armillary.corpus.Corpus;
import org.armillary.corpus.Followed;
import org.armillary.corpus.Follower;
import org.armillary.corpus.Holding;
import org.armillary.corpus.Passage;
import org.armillary.corpus.Passages;
import org.armillary.corpus.Timeline.Days;
import org.armillary.embedding.Embedder;
import org.armillary.graph.Graph;
import org.armillary.graph.ReadingRoom;
import org.armillary.task.Progress;

/// The index of provisions, derived from the corpus whose acts it follows.
///
/// For each work it holds the readings that answer for some day, and replaces those whose text or days have changed.
/// Each commit carries the number of the last act it has followed, so that after a crash it is told the rest again.
public final class ProvisionIndex implements Follower, AutoCloseable {

    /// Part of every signature: another number makes a start index everything again.
    static final String SHAPE = "9";

    private static final String FOLLOWED = "followed";
    private static final int WORKS_A_COMMIT = 500;

    private final Corpus corpus;
    private final Directory directory;
    private final Analyzers analyzers;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Optional<Sense> sense;
    private final Map<String, Map<String, String>> signatures = new ConcurrentHashMap<>();
    private volatile Optional<ReadingRoom> room = Optional.empty();
    private final Search search;
    private final Followed followed;
    private int sinceCommit;
    private volatile Runnable changed = () -> {};
    private volatile boolean isChanged;

    private ProvisionIndex(Corpus corpus, Directory directory, Optional<Sense> sense) throws IOException {
        this.corpus = corpus;
        this.sense = sense;
        this.directory = directory;
        this.analyzers = new Analyzers();
        IndexWriterConfig config = new IndexWriterConfig(analyzers);
        config.setCommitOnClose(false);
        config.setSimilarity(Searchers.SIMILARITY);
        this.writer = new IndexWriter(directory, config);
        this.searchers = new SearcherManager(writer, new Searchers(sense));
        this.search = new Search(searchers, analyzers, sense);
        readSignatures();
        this.followed = new Followed(isOfThisShape() ? followedByCommit() : 0);
    }

    /// Opens the index of a corpus, or begins a new one where there is none or it is broken. It is searched by
    /// words alone.
    public static ProvisionIndex open(Corpus corpus) {
        return open(corpus, Optional.empty());
    }

    /// Opens the index of a corpus that is searched by meaning too, once [#makeVectors] has made vectors.
    ///
    /// @param embedder called when the model is first needed
    public static ProvisionIndex open(Corpus corpus, Supplier<Embedder> embedder) {
        return open(corpus, Optional.of(Sense.kept(embedder, corpus.home().vectors())));
    }

    private static ProvisionIndex open(Corpus corpus, Optional<Sense> sense) {
        Path path = corpus.home().index();
        try {
            return new ProvisionIndex(corpus, FSDirectory.open(path), sense);
        } catch (IOException | IllegalArgumentException broken) {
            return anew(corpus, path, sense, broken);
        }
    }

    /// The index is derived: a broken one is thrown away and made again from the corpus.
    private static ProvisionIndex anew(Corpus corpus, Path path, Optional<Sense> sense, Exception broken) {
        try {
            Directory directory = FSDirectory.open(path);
            for (String file : directory.listAll()) {
                directory.deleteFile(file);
            }
            return new ProvisionIndex(corpus, directory, sense);
        } catch (IOException e) {
            e.addSuppressed(broken);
            throw new UncheckedIOException("the index " + path + " can't be opened: " + e.getMessage(), e);
        }
    }

    /// Searching what is indexed at this moment.
    public Search search() {
        return search;
    }

    /// Makes the vectors that texts lack until none lacks one: long work, during which all of the index is searched
    /// by words and what has vectors by meaning too.
    ///
    /// @return how many were made
    public int makeVectors(Progress progress) {
        return sense.filter(each -> size() > 0)
                .map(each -> vectors(each, progress))
                .orElse(0);
    }

    private int vectors(Sense sense, Progress progress) {
        try {
            VectorMaking making = new VectorMaking(sense, sense.load(), progress);
            int made = 0;
            int more;
            do {
                searchers.maybeRefreshBlocking();
                IndexSearcher searcher = searchers.acquire();
                try {
                    more = making.run(searcher.getIndexReader());
                } finally {
                    searchers.release(searcher);
                }
                made += more;
            } while (more > 0);
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException("the index can't be read: " + e.getMessage(), e);
        }
    }

    /// What is to be done whenever texts have changed and are safe.
    public void whenChanged(Runnable then) {
        changed = then;
    }

    @Override
    public long followed() {
        return followed.upTo();
    }

    @Override
    public void expect(long sequence) {
        followed.expect(sequence);
    }

    @Override
    public void forget(long sequence) {
        followed.forget(sequence);
    }

    @Override
    public void follow(String work, long sequence) {
        synchronized (signatures.computeIfAbsent(work, key -> new HashMap<>())) {
            try {
                bring(work);
            } catch (IOException e) {
                throw new UncheckedIOException("the index can't be written: " + e.getMessage(), e);
            }
        }
        followed(sequence);
    }

    private void followed(long sequence) {
        boolean commits;
        followed.done(sequence);
        synchronized (this) {
            commits = ++sinceCommit >= WORKS_A_COMMIT;
        }
        if (commits) {
            settle();
        }
    }

    @Override
    public void settle() {
        if (!writer.isOpen()) {
            return;
        }
        try {
            synchronized (this) {
                sinceCommit = 0;
                writer.setLiveCommitData(
                        Map.of(FOLLOWED, Long.toString(followed())).entrySet());
            }
            writer.commit();
            searchers.maybeRefreshBlocking();
            if (isChanged) {
                isChanged = false;
                changed.run();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the index can't be written: " + e.getMessage(), e);
        }
    }

    @Override
    public void clear() {
        try {
            writer.deleteAll();
            signatures.clear();
            followed.restart();
        } catch (IOException e) {
            throw new UncheckedIOException("the index can't be written: " + e.getMessage(), e);
        }
    }

    /// Brings what is indexed of a work to what the corpus answers with.
    private void bring(String work) throws IOException {
        Map<String, String> indexed = signatures.computeIfAbsent(work, key -> new HashMap<>());
        Map<Holding, List<Days>> wanted = corpus.library().answering(work);
        Map<String, String> now = new HashMap<>();
        for (Map.Entry<Holding, List<Days>> each : wanted.entrySet()) {
            Holding holding = each.getKey();
            String signature = SHAPE + reading(holding) + " " + each.getValue();
            now.put(holding.path(), signature);
            if (!signature.equals(indexed.get(holding.path()))) {
                writer.deleteDocuments(new Term(PassageDocument.PATH, holding.path()));
                writer.addDocuments(documents(holding, each.getValue(), signature));
                isChanged = true;
            }
        }
        for (String gone : indexed.keySet()) {
            if (!now.containsKey(gone)) {
                writer.deleteDocuments(new Term(PassageDocument.PATH, gone));
            }
        }
        indexed.clear();
        indexed.putAll(now);
    }

    private List<Document> documents(Holding holding, List<Days> days, String signature) {
        Optional<ReadingRoom> read = room.filter(each -> each.graph().isRead(holding));
        Optional<PassageNorms> norms = read.map(each -> PassageNorms.of(holding, each.duties()));
        List<Document> documents = Passages.of(corpus.texts().get(holding)).stream()
                .map(passage -> document(passage, norms, holding, days))
                .collect(Collectors.toList());
        Document reading = PassageDocument.reading(holding, days, signature);
        read.ifPresent(each -> DefinedTerms.addTo(reading, each.glossary().of(holding)));
        documents.add(reading);
        return documents;
    }

    private Document document(Passage passage, Optional<PassageNorms> norms, Holding holding, List<Days> days) {
        Document document = PassageDocument.of(passage, holding, days, analyzers);
        norms.ifPresent(each -> each.addTo(document, passage));
        return document;
    }

    /// What read the words of a reading; empty where they aren't read yet.
    private String reading(Holding holding) {
        return room.filter(each -> each.graph().isRead(holding))
                .map(each -> " " + Graph.stamp())
                .orElse("");
    }

    /// From now on passages are also found by what their norms say, where their words have been read.
    public void consult(ReadingRoom other) {
        room = Optional.of(other);
    }

    /// Brings in what was read of words since their texts were indexed.
    public void renew() {
        for (String work : List.copyOf(signatures.keySet())) {
            synchronized (signatures.computeIfAbsent(work, key -> new HashMap<>())) {
                try {
                    bring(work);
                } catch (IOException e) {
                    throw new UncheckedIOException("the index can't be written: " + e.getMessage(), e);
                }
            }
        }
        settle();
    }

    private long followedByCommit() {
        long followed = 0;
        for (Map.Entry<String, String> entry :
                writer.getLiveCommitData() == null ? Map.<String, String>of().entrySet() : writer.getLiveCommitData()) {
            if (entry.getKey().equals(FOLLOWED)) {
                followed = Long.parseLong(entry.getValue());
            }
        }
        return followed;
    }

    /// Whether everything is indexed as this version does it; where not, the corpus tells of every work again.
    private boolean isOfThisShape() {
        return signatures.values().stream()
                .flatMap(each -> each.values().stream())
                .allMatch(each -> each.startsWith(SHAPE + " "));
    }

    private void readSignatures() throws IOException {
        searchers.maybeRefreshBlocking();
        IndexSearcher searcher = searchers.acquire();
        try {
            int most = Math.max(1, searcher.getIndexReader().maxDoc());
            for (ScoreDoc hit :
                    searcher.search(new TermQuery(new Term(PassageDocument.TYPE, "reading")), most).scoreDocs) {
                Document document = searcher.storedFields().document(hit.doc);
                signatures
                        .computeIfAbsent(document.get(PassageDocument.WORK), key -> new HashMap<>())
                        .put(document.get(PassageDocument.PATH), document.get(PassageDocument.SIGNATURE));
            }
        } finally {
            searchers.release(searcher);
        }
    }

    /// How many passages are indexed.
    public int size() {
        try {
            searchers.maybeRefreshBlocking();
            IndexSearcher searcher = searchers.acquire();
            try {
                return searcher.count(MatchAllDocsQuery.INSTANCE);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        changed = () -> {};
        try (directory;
                analyzers;
                writer;
                searchers) {
            settle();
            sense.ifPresent(Sense::close);
        } catch (IOException e) {
            throw new UncheckedIOException("the index can't be closed: " + e.getMessage(), e);
        }
    }
}
