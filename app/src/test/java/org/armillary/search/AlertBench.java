package org.armillary.search;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.armillary.corpus.Holding;
import org.armillary.corpus.OpenCorpus;
import org.armillary.corpus.Passage;
import org.armillary.corpus.Passages;
import org.armillary.corpus.Timeline.Days;

/// How fast passages are held against saved searches, beside running each search against the same passages.
///
/// `AlertBench SEARCHES ACTS ARTICLES`: searches of two words and acts of made-up words, as frequent as words of texts
/// are (Zipf).
public final class AlertBench {

    private static final int WORDS = 5_000;
    private static final int LENGTH = 80;
    private static final PrintStream OUT = System.out;

    private AlertBench() {}

    public static void main(String[] args) throws IOException {
        int searches = Integer.parseInt(args[0]);
        int acts = Integer.parseInt(args[1]);
        int articles = Integer.parseInt(args[2]);
        Path folder = Files.createTempDirectory("alert-bench");
        Random random = new Random(7);
        Map<String, Question> questions = new HashMap<>();
        for (int i = 0; i < searches; i++) {
            questions.put("s" + i, Question.anytime(rare(random) + " " + word(random)));
        }
        try (OpenCorpus open = OpenCorpus.at(folder);
                Percolator percolator = new Percolator()) {
            for (int i = 0; i < acts; i++) {
                String[] texts = new String[articles];
                for (int j = 0; j < articles; j++) {
                    texts[j] = sentence(random);
                }
                open.take(OpenCorpus.act(Integer.toString(i + 1), "2020-01-01", "", texts));
            }
            long start = System.nanoTime();
            percolator.put(questions);
            OUT.printf("%d searches kept in %.1f s%n", searches, since(start));
            measure(open, percolator, questions);
        }
    }

    private static void measure(OpenCorpus open, Percolator percolator, Map<String, Question> questions)
            throws IOException {
        for (int round = 0; round < 3; round++) {
            long passages = 0;
            long found = 0;
            long percolated = 0;
            long looped = 0;
            long byLoop = 0;
            for (var instrument : open.corpus().library().list()) {
                for (Map.Entry<Holding, List<Days>> each :
                        open.corpus().library().answering(instrument.work()).entrySet()) {
                    List<Passage> all = Passages.of(open.corpus().texts().get(each.getKey()));
                    passages += all.size();
                    long start = System.nanoTime();
                    for (Set<String> names : percolator.match(each.getKey(), each.getValue(), all, Optional.empty())) {
                        found += names.size();
                    }
                    percolated += System.nanoTime() - start;
                    start = System.nanoTime();
                    byLoop += loop(each.getKey(), each.getValue(), all, questions);
                    looped += System.nanoTime() - start;
                }
            }
            OUT.printf(
                    "round %d: %d passages, %d searches: %.0f passages/s percolated (%d matches), %.0f passages/s in a"
                            + " loop (%d matches), %.1f times as fast%n",
                    round,
                    passages,
                    questions.size(),
                    passages * 1e9 / percolated,
                    found,
                    passages * 1e9 / looped,
                    byLoop,
                    (double) looped / percolated);
        }
    }

    /// Each search by itself, against an index of the same passages.
    private static long loop(Holding holding, List<Days> days, List<Passage> passages, Map<String, Question> questions)
            throws IOException {
        long found = 0;
        try (Analyzers analyzers = new Analyzers();
                ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzers))) {
                List<Document> documents = new ArrayList<>();
                for (Passage passage : passages) {
                    documents.add(PassageDocument.of(passage, holding, days, analyzers));
                }
                documents.add(PassageDocument.reading(holding, days, ""));
                writer.addDocuments(documents);
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                for (Question question : questions.values()) {
                    Query query = Percolator.query(question, analyzers);
                    found += searcher.count(query);
                }
            }
        }
        return found;
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static String sentence(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            text.append(word(random)).append(' ');
        }
        return text.append('.').toString();
    }

    /// A word as frequent as its number is small.
    private static String word(Random random) {
        return named((int) Math.pow(WORDS, random.nextDouble()) - 1);
    }

    private static String rare(Random random) {
        return named(random.nextInt(WORDS));
    }

    private static String named(int number) {
        StringBuilder word = new StringBuilder("zyx");
        for (int left = number; left > 0; left /= 20) {
            word.append((char) ('a' + left % 20));
        }
        return word.append('k').toString();
    }
}
