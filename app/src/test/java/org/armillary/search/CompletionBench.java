package org.armillary.search;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// How long the list under a search field takes at a server that runs, letter by letter, one request after the other,
/// beside the same request with nothing typed, which is the limit: HTTP, filters and an empty list.
final class CompletionBench {

    private static final List<String> QUESTIONS = List.of(
            "deployer obligations",
            "human oversight of high-risk AI systems",
            "menschliche Aufsicht",
            "fournisseur de systèmes",
            "general-purpose AI model",
            "post-market monitoring",
            "art. 6(3) AI Act",
            "who is a provider",
            "in:eu transparency",
            "serious incident report");
    private static final int ROUNDS = 3;
    private static final int WARM = 2_000;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String server;

    private CompletionBench(String server) {
        this.server = server;
    }

    /// @param args where the server is: `http://127.0.0.1:8080`
    public static void main(String[] args) throws IOException, InterruptedException {
        CompletionBench bench = new CompletionBench(args[0]);
        for (int warm = 0; warm < WARM; ) {
            warm += bench.run("/search/suggest?list=box&q=", true).length;
            warm += bench.run("/api/v1/suggest?q=", true).length;
        }
        bench.print("the limit: nothing typed", "/search/suggest?list=box&q=", false);
        bench.print("the list of the page", "/search/suggest?list=box&q=", true);
        bench.print("/api/v1/suggest", "/api/v1/suggest?q=", true);
    }

    private void print(String what, String path, boolean typed) throws IOException, InterruptedException {
        long[] all = new long[0];
        for (int round = 0; round < ROUNDS; round++) {
            long[] more = run(path, typed);
            int before = all.length;
            all = Arrays.copyOf(all, before + more.length);
            System.arraycopy(more, 0, all, before, more.length);
        }
        Arrays.sort(all);
        System.out.printf(
                Locale.ROOT,
                "%-28s %5d requests: p50 %.2f, p90 %.2f, p99 %.2f ms%n",
                what,
                all.length,
                all[all.length / 2] / 1e6,
                all[all.length * 9 / 10] / 1e6,
                all[all.length * 99 / 100] / 1e6);
    }

    /// Nanoseconds of each request: every question, from its second letter on.
    private long[] run(String path, boolean typed) throws IOException, InterruptedException {
        long[] times =
                new long[QUESTIONS.stream().mapToInt(each -> each.length() - 1).sum()];
        int at = 0;
        for (String question : QUESTIONS) {
            for (int end = 2; end <= question.length(); end++) {
                times[at++] = time(path + (typed ? encoded(question.substring(0, end)) : ""));
            }
        }
        return times;
    }

    private long time(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server + path)).build();
        long start = System.nanoTime();
        int status = http.send(request, BodyHandlers.ofByteArray()).statusCode();
        if (status != 200) {
            throw new IOException(path + " was answered with " + status);
        }
        return System.nanoTime() - start;
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
