package org.armillary.alert;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A process that is killed while texts come in, while they are matched and while notices are posted: every provision
/// that matches is told of in one notice, and a notice that is posted again says the same under the same name.
class KilledAlertsTest {

    /// `-Darmillary.kills=50` for a long run.
    private static final int KILLS = Integer.getInteger("armillary.kills", 4);
    private static final int ACTS = 10 * KILLS;

    @TempDir
    private Path folder;

    private final Random random = new Random(11);
    private final Map<String, String> posted = new ConcurrentHashMap<>();
    private final AtomicInteger postings = new AtomicInteger();
    private volatile int deadly = Integer.MAX_VALUE;

    @SuppressWarnings("NullAway.Init")
    private volatile Process process;

    private HttpServer receiver;

    @BeforeEach
    void receive() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", this::take);
        receiver.start();
    }

    @AfterEach
    void close() {
        receiver.stop(0);
        process.destroyForcibly();
    }

    /// Takes a notice; at the deadly one the sender dies before it hears of that.
    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String id = exchange.getRequestHeaders().getFirst("Armillary-Id");
            String before = posted.putIfAbsent(id, body);
            assertThat(before == null ? body : before).isEqualTo(body);
            if (postings.incrementAndGet() >= deadly) {
                process.toHandle().destroyForcibly();
                return;
            }
            exchange.sendResponseHeaders(204, -1);
        }
    }

    @Test
    void everyProvisionIsToldOfOnce() throws Exception {
        for (int round = 0; round < KILLS; round++) {
            boolean whilePosting = round % 2 == 0;
            deadly = whilePosting ? postings.get() + 1 + random.nextInt(4) : Integer.MAX_VALUE;
            run(whilePosting ? Integer.MAX_VALUE : 1 + random.nextInt(8), 200_000 * random.nextInt(50));
            assertThat(process.waitFor()).isNotZero();
        }
        deadly = Integer.MAX_VALUE;
        run(Integer.MAX_VALUE, 0);
        assertThat(process.waitFor()).isZero();

        List<String> told = posted.values().stream()
                .flatMap(body ->
                        JsonMapper.shared().readTree(body).path("matches").valueStream())
                .map(match -> place(match))
                .toList();
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, ACTS)
                        .mapToObj(Watcher::provisions)
                        .flatMap(List::stream)
                        .toList());
        assertThat(postings.get())
                .as("a notice that was not acknowledged comes again")
                .isGreaterThan(posted.size());
    }

    private static String place(JsonNode match) {
        assertThat(match.path("event").asString()).isEqualTo("new");
        return match.path("expression").asString() + "#" + match.path("eId").asString();
    }

    /// Runs until so many acts more were taken, and then so many nanoseconds.
    private void run(int acts, long nanos) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp"));
        command.addAll(List.of(
                System.getProperty("java.class.path"),
                Watcher.class.getName(),
                folder.resolve("home").toString(),
                "http://127.0.0.1:" + receiver.getAddress().getPort() + "/",
                Integer.toString(ACTS)));
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int posted = 0;
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.startsWith("posted") && ++posted == acts) {
                    long end = System.nanoTime() + nanos;
                    while (System.nanoTime() < end) {
                        Thread.onSpinWait();
                    }
                    process.toHandle().destroyForcibly();
                }
            }
        }
    }
}
