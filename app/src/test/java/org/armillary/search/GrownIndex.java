package org.armillary.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.armillary.corpus.Cause;
import org.armillary.corpus.Holding;
import org.armillary.corpus.Identity;
import org.armillary.corpus.Passage;
import org.armillary.corpus.Stamp;
import org.armillary.corpus.Timeline.Days;
import org.armillary.embedding.Embedder;
import org.armillary.home.Home;
import org.armillary.law.frbr.Language;

/// A home whose index holds as many provisions as wanted, grown from real ones.
///
/// The first are the real ones. The others are each a real one with every seventh word or so replaced by a word drawn
/// from all words, and other numbers; their vectors are the real one's with noise, at a likeness of about 0.9, for
/// making a million of them anew would take hours. A work has a hundred provisions.
final class GrownIndex {

    private static final int IN_A_WORK = 100;
    private static final double REPLACED = 0.15;
    private static final double NOISE = 0.48;
    private static final String SIGNATURE = ProvisionIndex.SHAPE + " grown";
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
    private static final Language ENGLISH = new Language("eng");

    private final List<String> real;
    private final String[] words;
    private final Home home;
    private final Analyzers analyzers = new Analyzers();

    GrownIndex(List<String> real, Home home) {
        this.real = real;
        this.words = String.join(" ", real).split("\\s+");
        this.home = home;
    }

    /// What it took.
    record Figures(double textSeconds, long textBytes, double vectorSeconds, long vectorBytes, long windows) {}

    /// Grows what is not there yet: texts, vectors, or both.
    ///
    /// @param vectors of the real provisions' windows
    Figures grow(int provisions, Embedder model, WindowVectors vectors) throws Exception {
        long start = System.nanoTime();
        if (!isGrown()) {
            inHalves(provisions, this::texts);
        }
        long text = System.nanoTime();
        boolean has = Files.isDirectory(home.vectors().resolve(model.name()));
        long windows = has ? 0 : vectors(provisions, model, vectors);
        long end = System.nanoTime();
        return new Figures(
                (text - start) / 1e9,
                bytes(home.index()),
                (end - text) / 1e9,
                bytes(home.vectors().resolve(model.name())),
                windows);
    }

    /// Whether there are texts of the shape that the index has now: a server throws others away.
    private boolean isGrown() throws IOException {
        try (FSDirectory directory = FSDirectory.open(home.index())) {
            if (!DirectoryReader.indexExists(directory)) {
                return false;
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                Query first = new BooleanQuery.Builder()
                        .add(new TermQuery(new Term(PassageDocument.TYPE, "reading")), Occur.FILTER)
                        .add(new TermQuery(new Term(PassageDocument.WORK, work(0))), Occur.FILTER)
                        .build();
                ScoreDoc[] found = Searchers.of(reader).search(first, 1).scoreDocs;
                return found.length > 0
                        && reader.storedFields()
                                .document(found[0].doc)
                                .get(PassageDocument.SIGNATURE)
                                .equals(SIGNATURE);
            }
        }
    }

    /// Makes the vectors of the real provisions that aren't kept yet.
    int real(Embedder model, WindowVectors into) {
        VectorView view = into.acquire();
        Map<Long, String> lacking = new LinkedHashMap<>();
        for (int number = 0; number < real.size(); number++) {
            for (String window : WindowKeys.windows(passage(number).text())) {
                if (!view.has(WindowKeys.key(window))) {
                    lacking.put(WindowKeys.key(window), window);
                }
            }
        }
        view.release();
        List<Long> keys = List.copyOf(lacking.keySet());
        for (int from = 0; from < keys.size(); from += 64) {
            List<Long> some = keys.subList(from, Math.min(keys.size(), from + 64));
            float[][] vectors = model.windows(some.stream().map(lacking::get).toList());
            for (int i = 0; i < vectors.length; i++) {
                into.add(some.get(i), vectors[i]);
            }
        }
        into.commit(new Meanings(keys.size(), keys.size()));
        return keys.size();
    }

    /// Something done with a row of provisions.
    private interface Half {
        void run(IndexWriter writer, int from, int to) throws IOException;
    }

    private void inHalves(int provisions, Half half) throws Exception {
        IndexWriterConfig config = new IndexWriterConfig(analyzers);
        config.setRAMBufferSizeMB(256);
        config.setOpenMode(IndexWriterConfig.OpenMode.CREATE);
        config.setSimilarity(Searchers.SIMILARITY);
        try (FSDirectory directory = FSDirectory.open(Files.createDirectories(home.index()));
                IndexWriter writer = new IndexWriter(directory, config)) {
            int middle = provisions / 2 / IN_A_WORK * IN_A_WORK;
            Thread first = Thread.ofPlatform().start(() -> unchecked(half, writer, 0, middle));
            half.run(writer, middle, provisions);
            first.join();
            writer.setLiveCommitData(Map.of("followed", "0").entrySet());
            writer.commit();
        }
    }

    private static void unchecked(Half half, IndexWriter writer, int from, int to) {
        try {
            half.run(writer, from, to);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void texts(IndexWriter writer, int from, int to) throws IOException {
        for (int work = from; work < to; work += IN_A_WORK) {
            Holding holding = holding(work / IN_A_WORK);
            List<Days> days = List.of(new Days(DAY, LocalDate.MAX));
            List<Document> documents = new ArrayList<>();
            for (int number = work; number < Math.min(to, work + IN_A_WORK); number++) {
                documents.add(PassageDocument.of(passage(number), holding, days, analyzers));
            }
            documents.add(PassageDocument.reading(holding, days, SIGNATURE));
            writer.addDocuments(documents);
        }
    }

    private static String work(int number) {
        return "/akn/xa/act/2020/" + (number + 1);
    }

    private static Holding holding(int number) {
        Identity identity = new Identity(
                work(number),
                ENGLISH,
                DAY,
                "Grown Act " + (number + 1),
                Optional.empty(),
                Optional.of(DAY),
                Optional.empty(),
                Optional.of("hard"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Identity.Basis.STATED);
        String digest = String.format("%064x", number);
        Stamp stamp = new Stamp(
                identity,
                digest,
                "grown",
                "text",
                1,
                Cause.IMPORTED,
                "grown",
                Instant.EPOCH,
                "bench",
                Optional.empty(),
                0);
        return new Holding(stamp, stamp.path(), Optional.empty(), IN_A_WORK, 0);
    }

    private Passage passage(int number) {
        String eId = "sec_" + (number % IN_A_WORK + 1);
        String num = "Section " + (number % IN_A_WORK + 1);
        String text = num + " " + text(number);
        return new Passage(
                eId, "section", num, "", List.of(num), text, List.of(new Passage.Part(eId, num, 0, 0, text.length())));
    }

    /// The words of a provision: the same for the same number.
    private String text(int number) {
        String base = real.get(number % real.size());
        if (number < real.size()) {
            return base;
        }
        Random random = new Random(number);
        StringBuilder text = new StringBuilder(base.length() + 32);
        for (String word : base.split("\\s+")) {
            boolean digits = word.chars().anyMatch(Character::isDigit);
            text.append(text.isEmpty() ? "" : " ")
                    .append(
                            digits
                                    ? word.replaceAll("\\d", Integer.toString(random.nextInt(10)))
                                    : random.nextDouble() < REPLACED ? words[random.nextInt(words.length)] : word);
        }
        return text.toString();
    }

    private long vectors(int provisions, Embedder model, WindowVectors known) throws Exception {
        VectorView view = known.acquire();
        Set<Long> seen = ConcurrentHashMap.newKeySet();
        try (WindowVectors grown =
                WindowVectors.open(home.vectors().resolve(model.name()), model.dimensions(), 1_900)) {
            Thread first = Thread.ofPlatform().start(() -> vectors(0, provisions / 2, view, grown, seen));
            vectors(provisions / 2, provisions, view, grown, seen);
            first.join();
            grown.commit(new Meanings(seen.size(), seen.size()));
            grown.join(() -> {});
        } finally {
            view.release();
        }
        return seen.size();
    }

    private void vectors(int from, int to, VectorView view, WindowVectors grown, Set<Long> seen) {
        VectorView.Reading reading = view.reading();
        for (int number = from; number < to; number++) {
            List<String> base = WindowKeys.windows(passage(number % real.size()).text());
            List<String> own = WindowKeys.windows(passage(number).text());
            for (int window = 0; window < own.size(); window++) {
                long key = WindowKeys.key(own.get(window));
                float[] vector = reading.vector(WindowKeys.key(base.get(Math.min(window, base.size() - 1))));
                if (seen.add(key)) {
                    grown.add(key, number < real.size() ? vector : near(vector, new Random(key)));
                }
            }
        }
    }

    private static float[] near(float[] vector, Random random) {
        float[] near = vector.clone();
        double square = 0;
        for (int i = 0; i < near.length; i++) {
            near[i] += (float) (random.nextGaussian() * NOISE / Math.sqrt(near.length));
            square += near[i] * near[i];
        }
        for (int i = 0; i < near.length; i++) {
            near[i] /= (float) Math.sqrt(square);
        }
        return near;
    }

    private static long bytes(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            long sum = 0;
            for (Path file : (Iterable<Path>) files::iterator) {
                sum += Files.isRegularFile(file) ? Files.size(file) : 0;
            }
            return sum;
        }
    }
}
