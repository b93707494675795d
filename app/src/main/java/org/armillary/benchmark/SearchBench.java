package org.armillary.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.armillary.embedding.MiniLm;
import org.armillary.retrieval.Found;
import org.armillary.retrieval.Passage;
import org.armillary.retrieval.Request;
import org.armillary.retrieval.Shelf;

/// Answers a file of questions from a file of passages, and writes what was found as a TREC run.
///
/// A line of the run is `<question> Q0 <passage> <rank> <score> <tag>`; the score falls with the rank. Knows no
/// corpus by name: `documents.json` beside the passages may say how sources are cited.
public final class SearchBench {

    private static final String TAG = "armillary";

    private final Path corpus;
    private final Path queries;

    /// @param corpus passages, one JSON object a line
    /// @param queries questions, one JSON object a line
    public SearchBench(Path corpus, Path queries) {
        this.corpus = corpus;
        this.queries = queries;
    }

    /// Answers every question and reports how fast on `report`.
    ///
    /// @param most hits of a question at most
    public void run(int most, Path run, PrintWriter report) throws IOException {
        long start = System.nanoTime();
        List<Passage> passages = PassageFile.passages(corpus);
        Map<String, Request> requests = PassageFile.requests(queries, passages);
        long read = System.nanoTime();
        Shelf shelf = Shelf.of(passages, PassageFile.names(corpus), MiniLm::load);
        if (requests.values().stream().anyMatch(each -> !shelf.isAct(each))) {
            shelf.prepare();
        }
        long indexed = System.nanoTime();
        report.printf(
                Locale.ROOT,
                "%d passages read in %.1f s, indexed in %.1f s: %.0f a second%n",
                passages.size(),
                (read - start) / 1e9,
                (indexed - read) / 1e9,
                passages.size() / ((indexed - read) / 1e9));
        report.flush();
        long[] took = answer(shelf, requests, most, run);
        report.printf(
                Locale.ROOT,
                "%d questions answered: %.1f a second, p50 %.2f ms, p99 %.2f ms; at most %d MB of memory%n",
                took.length,
                took.length / Math.max(1e-9, (System.nanoTime() - indexed) / 1e9),
                quantile(took, 0.5),
                quantile(took, 0.99),
                Memory.peak() / 1_000_000);
        report.flush();
    }

    private static long[] answer(Shelf shelf, Map<String, Request> requests, int most, Path run) throws IOException {
        long[] took = new long[requests.size()];
        int number = 0;
        try (BufferedWriter out = Files.newBufferedWriter(run)) {
            for (Map.Entry<String, Request> request : requests.entrySet()) {
                long start = System.nanoTime();
                List<Found> found = shelf.find(request.getValue(), most);
                took[number++] = System.nanoTime() - start;
                for (int rank = 1; rank <= found.size(); rank++) {
                    Found each = found.get(rank - 1);
                    out.write(String.format(
                            Locale.ROOT,
                            "%s Q0 %s %d %.9f %s\n",
                            request.getKey(),
                            each.id(),
                            rank,
                            each.score(),
                            TAG));
                }
            }
        }
        return took;
    }

    /// Milliseconds.
    private static double quantile(long[] took, double part) {
        long[] sorted = took.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, part * sorted.length)] / 1e6;
    }
}
