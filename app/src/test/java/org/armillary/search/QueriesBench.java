package org.armillary.search;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.armillary.embedding.MiniLm;
import org.armillary.home.Home;
import org.armillary.law.frbr.Language;
import tools.jackson.databind.json.JsonMapper;

/// Measures questions to the server: an index of so many provisions grown from real ones ([GrownIndex]), the server as
/// a process of its own, `GET /api/v1/search` at 200 a second with thousands of distinct real questions, and `wrk` for
/// as many as there can be.
///
/// ```
/// QueriesBench DIRECTORY 100000 [SECONDS]
/// ```
///
/// A request's time counts from when it was due, so that one that waits behind a slow one is slow too. In the same run:
/// plain BM25 of the best ten on one field, and the answer without HTTP, each by one thread alone. Reads texts and
/// questions of `../shared/kits/search`; what was grown stays in the directory for another run.
final class QueriesBench {

    private static final Path KIT = Path.of("../../../shared/kits/search/dev/obliqa");
    private static final int RATE = 200;
    private static final int CALLERS = 32;
    private static final int ALONE = 300;
    private static final int WARMING = 2_000;
    private static final Set<String> ASKING = Set.of(
            "what",
            "how",
            "which",
            "can",
            "could",
            "does",
            "when",
            "where",
            "who",
            "why",
            "please",
            "you",
            "are",
            "should",
            "would",
            "has",
            "have",
            "under",
            "our",
            "any",
            "provide",
            "elaborate",
            "clarify",
            "explain");
    /// Real provisions to grow from.
    private static final int REAL = 3_000;

    private final Path directory;
    private final int provisions;
    private final int seconds;
    private final List<String> questions;
    private final List<String> queries;
    private final List<String> texts;

    private QueriesBench(Path directory, int provisions, int seconds) throws IOException {
        this.directory = directory;
        this.provisions = provisions;
        this.seconds = seconds;
        Path kit = Stream.of(
                        KIT,
                        Path.of("../../shared/kits/search/dev/obliqa"),
                        Path.of("../shared/kits/search/dev/obliqa"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow(() -> new IOException("no texts to grow from: ../shared/kits/search is not there"));
        List<String> all = read(kit.resolve("corpus.jsonl"));
        Collections.shuffle(all, new Random(7));
        this.texts = List.copyOf(all.subList(0, Math.min(REAL, all.size())));
        this.questions = read(kit.resolve("queries.jsonl"));
        Collections.shuffle(questions, new Random(7));
        this.queries = questions.stream().map(QueriesBench::query).distinct().toList();
    }

    /// A question as people type it who search: its first six words that carry meaning.
    private static String query(String question) {
        return Stream.of(question.split("[^\\p{L}\\p{N}-]+"))
                .filter(word -> word.length() > 2
                        && !EnglishAnalyzer.getDefaultStopSet().contains(word.toLowerCase(Locale.ROOT))
                        && !ASKING.contains(word.toLowerCase(Locale.ROOT)))
                .limit(6)
                .collect(Collectors.joining(" "));
    }

    private static List<String> read(Path file) throws IOException {
        JsonMapper json = new JsonMapper();
        try (Stream<String> lines = Files.lines(file)) {
            return new ArrayList<>(
                    lines.map(line -> json.readTree(line).required("text").asString())
                            .filter(text -> !text.isBlank())
                            .distinct()
                            .toList());
        }
    }

    public static void main(String[] arguments) throws Exception {
        new QueriesBench(
                        Path.of(arguments[0]),
                        Integer.parseInt(arguments[1]),
                        arguments.length > 2 ? Integer.parseInt(arguments[2]) : 30)
                .run();
    }

    private void run() throws Exception {
        Home home = new Home(directory.resolve("home-" + provisions)).create();
        try (MiniLm model = MiniLm.load()) {
            grow(home, model);
            alone(home, model);
        }
        if (seconds > 0) {
            served(home);
        }
    }

    /// The real provisions' vectors are made once and kept beside the homes.
    private void grow(Home home, MiniLm model) throws Exception {
        try (WindowVectors real = WindowVectors.open(directory.resolve("real"), model.dimensions())) {
            GrownIndex grown = new GrownIndex(texts, home);
            long start = System.nanoTime();
            int made = grown.real(model, real);
            line("%d windows of real provisions embedded in %.0f s", made, (System.nanoTime() - start) / 1e9);
            GrownIndex.Figures figures = grown.grow(provisions, model, real);
            line(
                    "%,d provisions: texts %.0f s (%,.0f a second), %,d bytes each; vectors of %,d windows %.0f s (%,.0f a second), %,d bytes a provision",
                    provisions,
                    figures.textSeconds(),
                    provisions / figures.textSeconds(),
                    figures.textBytes() / provisions,
                    figures.windows(),
                    figures.vectorSeconds(),
                    figures.windows() / figures.vectorSeconds(),
                    figures.vectorBytes() / provisions);
        }
    }

    /// By one thread, without a server: the answer, plain BM25, and what the graph loses of the nearest.
    private void alone(Home home, MiniLm model) throws IOException {
        Search search = Search.of(home, () -> model).orElseThrow().patient(Duration.ofSeconds(60));
        Analyzers analyzers = new Analyzers();
        try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(home.index()))) {
            IndexSearcher searcher = Searchers.of(reader);
            QueryBuilder builder = new QueryBuilder(analyzers);
            String field = Analyzers.field(PassageDocument.TEXT, new Language("eng"));
            timed(questions, "plain BM25, ten, one field", question -> {
                Query query = builder.createBooleanQuery(field, question, Occur.SHOULD);
                searcher.search(query, 10);
            });
            timed(questions, "the vector of a question", model::question);
            timed(queries, "the vector of six words", model::question);
            Work answer = question -> search.run(Question.of(question, LocalDate.of(2026, 1, 1)));
            timed(questions, "answer without HTTP, twenty", answer);
            timed(queries, "answer to six words", answer);
            lost(home, model);
        }
    }

    private interface Work {
        void on(String question) throws IOException;
    }

    private void timed(List<String> asked, String what, Work work) throws IOException {
        for (String question : asked.subList(ALONE, ALONE + WARMING)) {
            work.on(question + " ");
        }
        long[] nanos = new long[ALONE];
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long busy = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < ALONE; i++) {
            long start = System.nanoTime();
            work.on(asked.get(i));
            nanos[i] = System.nanoTime() - start;
        }
        busy = threads.getCurrentThreadCpuTime() - busy;
        Arrays.sort(nanos);
        line(
                "%-30s p50 %6.2f ms  p99 %6.2f ms  of the processor %6.2f ms each",
                what, nanos[ALONE / 2] / 1e6, nanos[ALONE * 99 / 100] / 1e6, busy / 1e6 / ALONE);
    }

    /// How many of the 10 and 60 nearest windows the graph finds, by their likeness.
    private void lost(Home home, MiniLm model) {
        WindowVectors vectors = WindowVectors.read(home.vectors().resolve(model.name()), model.dimensions())
                .orElseThrow();
        VectorView view = vectors.acquire();
        Deadline never = new Deadline(Duration.ofHours(1));
        double ten = 0;
        double sixty = 0;
        int asked = 100;
        for (String question : questions.subList(0, asked)) {
            byte[] vector = view.quantized().bytes(model.question(question));
            VectorView.Reading reading = view.reading();
            double[] exact = view.leaves().stream()
                    .flatMapToLong(leaf -> Arrays.stream(leaf.keys()))
                    .mapToDouble(key -> -reading.product(key, vector))
                    .sorted()
                    .limit(60)
                    .toArray();
            List<VectorView.Near> found = view.nearest(vector, 60, Optional.empty(), never);
            ten += found.stream()
                            .filter(each -> each.product() >= -exact[9] - 1e-5)
                            .limit(10)
                            .count()
                    / 10.0;
            sixty += found.stream()
                            .filter(each -> each.product() >= -exact[59] - 1e-5)
                            .count()
                    / 60.0;
        }
        line("of the nearest windows the graph finds %.4f of 10, %.4f of 60", ten / asked, sixty / asked);
        view.release();
        vectors.close();
    }

    private void served(Home home) throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Process server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx2g",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.armillary.cli.Main",
                        "serve",
                        "--home",
                        home.root().toString(),
                        "--port",
                        Integer.toString(port))
                .redirectErrorStream(true)
                .redirectOutput(
                        directory.resolve("server-" + provisions + ".log").toFile())
                .start();
        try {
            ready(port);
            paced(port, questions.subList(questions.size() / 2, questions.size()), seconds / 2 + 5, "warming");
            measured(server, port, queries, "six words, " + RATE + " a second");
            measured(server, port, questions, "questions, " + RATE + " a second");
            measured(server, port, recurring(7), "six words, as people ask, " + RATE + " a second");
            measured(server, port, recurring(8), "… later");
            wrk(port, queries, "six words");
            wrk(port, questions, "questions");
        } finally {
            server.destroy();
            server.waitFor(20, TimeUnit.SECONDS);
        }
    }

    /// Questions as often as people ask them, the k-th most frequent one k-th as often as the first (Zipf's law): some
    /// of
    /// them the server remembers. A space at the end keeps them apart from what was asked before.
    private List<String> recurring(int seed) {
        double[] until = new double[queries.size()];
        double sum = 0;
        for (int k = 0; k < until.length; k++) {
            sum += 1.0 / (k + 1);
            until[k] = sum;
        }
        double all = sum;
        return new Random(seed)
                .doubles((long) RATE * seconds)
                .map(each -> each * all)
                .mapToObj(each -> {
                    int at = Arrays.binarySearch(until, each);
                    return queries.get(at < 0 ? -at - 1 : at) + " ";
                })
                .toList();
    }

    private void measured(Process server, int port, List<String> asked, String what) throws Exception {
        Duration before = busy(server);
        paced(port, asked, seconds, what);
        line(
                "of the processor %.2f ms each, all threads of the server",
                busy(server).minus(before).toNanos() / 1e6 / (RATE * seconds));
    }

    private static Duration busy(Process process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private void ready(int port) throws Exception {
        long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (System.nanoTime() < end) {
            try (Caller caller = new Caller(port)) {
                if (caller.get(path("what is a high-risk system") + "&explain=true")
                        .contains("\"meaning\"")) {
                    return;
                }
            } catch (IOException notYet) {
                // The server is starting.
            }
            Thread.sleep(500);
        }
        throw new IllegalStateException("the server doesn't answer by meaning; see its log");
    }

    private static String path(String question) {
        return "/api/v1/search?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8);
    }

    /// At a steady pace.
    private void paced(int port, List<String> asked, int lasting, String what) throws Exception {
        int requests = Math.min(RATE * lasting, asked.size());
        double[] millis = new double[requests];
        int[] failed = new int[1];
        List<Thread> threads = new ArrayList<>();
        long start = System.nanoTime() + 100_000_000;
        for (int caller = 0; caller < CALLERS; caller++) {
            int first = caller;
            threads.add(Thread.ofPlatform().start(() -> {
                try (Caller own = new Caller(port)) {
                    for (int i = first; i < requests; i += CALLERS) {
                        long due = start + i * 1_000_000_000L / RATE;
                        while (System.nanoTime() < due) {
                            LockSupport.parkNanos(due - System.nanoTime());
                        }
                        own.get(path(asked.get(i)));
                        millis[i] = (System.nanoTime() - due) / 1e6;
                    }
                } catch (IOException e) {
                    synchronized (failed) {
                        failed[0]++;
                    }
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        Arrays.sort(millis);
        line(
                "%-30s p50 %6.2f ms  p90 %6.2f ms  p99 %6.2f ms  most %6.2f ms  callers that failed %d",
                what,
                millis[requests / 2],
                millis[requests * 9 / 10],
                millis[requests * 99 / 100],
                millis[requests - 1],
                failed[0]);
    }

    /// As many as there can be, by four callers that ask again as soon as they are answered.
    private void wrk(int port, List<String> asked, String what) throws Exception {
        Path script = directory.resolve("questions.lua");
        StringBuilder lua = new StringBuilder("local paths = {\n");
        // Another number of hits: the server remembers answers.
        asked.forEach(
                each -> lua.append('"').append(path(each)).append("&size=19").append("\",\n"));
        lua.append(
                "}\nlocal at = 0\nrequest = function()\n  at = at % #paths + 1\n  return wrk.format(\"GET\", paths[at])\nend\n");
        Files.writeString(script, lua);
        try {
            Process wrk = new ProcessBuilder(
                            "wrk",
                            "-t1",
                            "-c4",
                            "-d10s",
                            "--latency",
                            "-s",
                            script.toString(),
                            "http://127.0.0.1:" + port)
                    .redirectErrorStream(true)
                    .start();
            new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(each -> each.contains("%") || each.contains("Requests/sec") || each.contains("Non-2xx"))
                    .forEach(each -> line("wrk, %s: %s", what, each.strip()));
        } catch (IOException e) {
            line("wrk is not here (Debian and Ubuntu: apt-get install wrk): %s", e);
        }
    }

    /// One connection that stays open.
    private static final class Caller implements AutoCloseable {
        private final Socket socket;
        private final InputStream in;

        Caller(int port) throws IOException {
            socket = new Socket("127.0.0.1", port);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(60_000);
            in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        }

        /// The body of the answer.
        String get(String path) throws IOException {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String status = headLine();
            int length = -1;
            boolean chunked = false;
            for (String line = headLine(); !line.isEmpty(); line = headLine()) {
                String lower = line.toLowerCase(Locale.ROOT);
                length = lower.startsWith("content-length:")
                        ? Integer.parseInt(lower.substring(15).strip())
                        : length;
                chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
            }
            if (!status.contains(" 200")) {
                throw new IOException(status);
            }
            return new String(chunked ? chunks() : in.readNBytes(length), StandardCharsets.UTF_8);
        }

        private byte[] chunks() throws IOException {
            var all = new java.io.ByteArrayOutputStream();
            for (int size = Integer.parseInt(headLine(), 16); size > 0; size = Integer.parseInt(headLine(), 16)) {
                all.writeBytes(in.readNBytes(size));
                headLine();
            }
            headLine();
            return all.toByteArray();
        }

        private String headLine() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0) {
                    throw new IOException("the server closed the connection");
                }
                if (c != '\r') {
                    line.append((char) c);
                }
            }
            return line.toString();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    private static void line(String pattern, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, pattern, arguments));
    }
}
