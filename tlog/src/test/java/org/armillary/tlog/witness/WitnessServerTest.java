package org.armillary.tlog.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.armillary.tlog.checkpoint.SignedCheckpoint;
import org.armillary.tlog.http.Exchanges;
import org.armillary.tlog.note.Algorithm;
import org.armillary.tlog.note.SignatureLine;
import org.armillary.tlog.note.SigningKey;
import org.armillary.tlog.note.VerifierKey;
import org.armillary.tlog.store.MemoryStore;
import org.armillary.tlog.tree.Refused;
import org.armillary.tlog.tree.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Servers and clients of witnesses, over the loopback.
class WitnessServerTest {

    private static final PlayedLog LOG = PlayedLog.of("log.example/served");
    private static final String RECORD = LastSeen.hash("log.example/served") + "/checkpoint";
    private static final Duration DEADLINE = Duration.ofSeconds(20);

    private final List<AutoCloseable> open = new ArrayList<>();
    private final List<String> journal = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable each : open.reversed()) {
            each.close();
        }
    }

    private <T extends AutoCloseable> T opened(T resource) {
        open.add(resource);
        return resource;
    }

    private static InetSocketAddress loopback() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    private WitnessClient.Remote start(String name) throws IOException {
        List<SigningKey> keys = List.of(
                SigningKey.generate(name, Algorithm.ED25519_COSIGNATURE),
                SigningKey.generate(name, Algorithm.ML_DSA_COSIGNATURE));
        Witness witness = new Witness(List.of(LOG.watched()), keys, new MemoryStore(), Clock.systemUTC());
        WitnessServer server = opened(WitnessServer.start(witness, loopback(), line -> {
            synchronized (journal) {
                journal.add(line);
            }
        }));
        return new WitnessClient.Remote(name, witness.verifiers(), server.address());
    }

    /// A server that answers everything alike.
    private WitnessClient.Remote play(int status, String type, String body) throws IOException {
        HttpServer server = HttpServer.create(loopback(), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                exchange.getRequestBody().readAllBytes();
                exchange.getResponseHeaders().set("Content-Type", type);
                exchange.getResponseHeaders().set("Location", "http://127.0.0.1:9/");
                byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
        server.start();
        opened(() -> server.stop(0));
        VerifierKey key = SigningKey.generate("played.example", Algorithm.ML_DSA_COSIGNATURE)
                .verifier();
        return WitnessClient.Remote.of(
                "played.example",
                List.of(key),
                "http://127.0.0.1:" + server.getAddress().getPort());
    }

    private WitnessClient client(WitnessClient.Remote... witnesses) {
        return opened(new WitnessClient(List.of(witnesses), DEADLINE));
    }

    private static Tree tree(long size) {
        return Tree.of(size, LOG.nodes());
    }

    private static List<WitnessClient.Response> all(WitnessClient client, long size) {
        return client.cosign(LOG.at(size), tree(size), lines -> false);
    }

    @Test
    void clientGathersTheLinesOfAll() throws IOException {
        WitnessClient.Remote one = start("one.example");
        WitnessClient.Remote two = start("two.example");
        WitnessClient client = client(one, two);
        for (long size : new long[] {0, 1, 5, 5, 300}) {
            List<SignatureLine> lines = all(client, size).stream()
                    .flatMap(response -> response.lines().stream())
                    .toList();
            assertThat(lines).hasSize(4);
            SignedCheckpoint cosigned = LOG.at(size).with(lines);
            assertThat(cosigned.verify(one.keys())).hasSize(2);
            assertThat(cosigned.verify(two.keys())).hasSize(2);
        }
        assertThat(journal).allMatch(line -> line.equals("POST /add-checkpoint 200"));
    }

    @Test
    void clientThatForgotTakesTheSizeFromTheWitness() throws IOException {
        WitnessClient.Remote witness = start("one.example");
        all(client(witness), 5);
        assertThat(all(client(witness), 8))
                .singleElement()
                .satisfies(response -> assertThat(response.lines()).hasSize(2));
        assertThat(journal)
                .containsExactly("POST /add-checkpoint 200", "POST /add-checkpoint 409 5", "POST /add-checkpoint 200");
    }

    @Test
    void logThatLostEntriesHears() throws IOException {
        WitnessClient.Remote witness = start("one.example");
        all(client(witness), 8);
        assertThat(all(client(witness), 5)).singleElement().satisfies(response -> {
            assertThat(response.split()).isTrue();
            assertThat(response.lines()).isEmpty();
            assertThat(response.failure()).contains("8 entries");
        });
    }

    @Test
    void logWithAnotherHistoryHears() throws IOException {
        WitnessClient.Remote witness = start("one.example");
        all(client(witness), 5);
        PlayedLog other = LOG.otherView();
        assertThat(client(witness).cosign(other.at(8), Tree.of(8, other.nodes()), lines -> false))
                .singleElement()
                .satisfies(response -> {
                    assertThat(response.split()).isTrue();
                    assertThat(response.failure()).contains("422");
                });
    }

    @Test
    void nobodyIsWaitedForOnceThereIsEnough() throws IOException {
        WitnessClient.Remote good = start("one.example");
        AtomicInteger reached = new AtomicInteger();
        try (java.net.ServerSocket silent = new java.net.ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            WitnessClient.Remote deaf = new WitnessClient.Remote(
                    "deaf.example", good.keys(), URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/"));
            List<WitnessClient.Response> responses = opened(
                            new WitnessClient(List.of(deaf, good), Duration.ofMinutes(10)))
                    .cosign(LOG.at(5), tree(5), lines -> {
                        reached.incrementAndGet();
                        return !lines.isEmpty();
                    });
            assertThat(responses).extracting(WitnessClient.Response::witness).containsExactly("one.example");
            assertThat(reached).hasValue(2);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "301 | text/plain       | ''                   | it answers 301",
                "500 | text/plain       | broken               | it answers 500: broken",
                "409 | text/plain       | 3                    | without saying at what size",
                "409 | text/x.tlog.size | 3                    | without saying at what size",
                "200 | text/plain       | ''                   | none of the lines",
                "200 | text/plain       | hello                | none of the lines",
                "200 | text/plain       | — played.example AA= | none of the lines"
            })
    void brokenWitnessesAreFailures(int status, String type, String body, String failure) throws IOException {
        assertThat(all(client(play(status, type, body)), 5)).singleElement().satisfies(response -> {
            assertThat(response.lines()).isEmpty();
            assertThat(response.failure()).contains(failure);
        });
    }

    @Test
    void witnessThatNeverAgreesIsAskedThreeTimes() throws IOException {
        assertThat(all(client(play(409, "text/x.tlog.size", "3\n")), 5))
                .singleElement()
                .satisfies(response -> assertThat(response.failure()).contains("another size each time"));
    }

    @Test
    void linesOfAnotherWitnessDoNotCount() throws IOException {
        WitnessClient.Remote honest = start("one.example");
        String lines = all(client(honest), 5).getFirst().lines().stream()
                .map(line -> line + "\n")
                .reduce("", String::concat);
        assertThat(all(client(play(200, "text/plain", lines)), 5))
                .singleElement()
                .satisfies(response -> assertThat(response.lines()).isEmpty());
    }

    @Test
    void latestIsWhatTheWitnessHolds() throws IOException {
        WitnessClient.Remote witness = start("one.example");
        WitnessClient client = client(witness);
        assertThat(client.latest(witness, "log.example/served")).isEmpty();
        all(client, 5);
        assertThat(client.latest(witness, "log.example/served").orElseThrow().checkpoint())
                .isEqualTo(LOG.at(5).checkpoint());
        WitnessClient.Remote other =
                new WitnessClient.Remote("other.example", start("other.example").keys(), witness.address());
        assertThatThrownBy(() -> client.latest(other, "log.example/served")).isInstanceOf(Refused.class);
    }

    @Test
    void serverKnowsItsPathsOnly() throws IOException {
        URI address = start("one.example").address();
        Exchanges exchanges = opened(new Exchanges(DEADLINE));
        byte[] body = LOG.growth(0, 5);
        assertThat(exchanges.get(address, 1_000).status()).isEqualTo(404);
        assertThat(exchanges.get(address.resolve("add-checkpoint"), 1_000).status())
                .isEqualTo(405);
        assertThat(exchanges.post(address.resolve(RECORD), body, 1_000).status())
                .isEqualTo(405);
        assertThat(exchanges.get(address.resolve("../checkpoint"), 1_000).status())
                .isEqualTo(404);
        assertThat(exchanges.get(address.resolve(RECORD), 1_000).status()).isEqualTo(404);
        assertThat(exchanges
                        .post(address.resolve("add-checkpoint"), body, 10_000)
                        .status())
                .isEqualTo(200);
        assertThat(exchanges.get(address.resolve(RECORD), 20_000).status()).isEqualTo(200);
    }

    @Test
    void serverTakesNoEndlessBody() throws IOException {
        URI address = start("one.example").address();
        Exchanges exchanges = opened(new Exchanges(DEADLINE));
        byte[] large = new byte[WitnessServer.LONGEST_BODY + 1];
        assertThat(exchanges
                        .post(address.resolve("add-checkpoint"), large, 1_000)
                        .status())
                .isEqualTo(413);
    }

    @Test
    void slowSenderHoldsNobodyUp() throws IOException {
        WitnessClient.Remote witness = start("one.example");
        try (Socket slow =
                new Socket(witness.address().getHost(), witness.address().getPort())) {
            slow.getOutputStream()
                    .write("POST /add-checkpoint HTTP/1.1\r\nHost: w\r\nContent-Length: 99\r\n\r\nold "
                            .getBytes(StandardCharsets.US_ASCII));
            slow.getOutputStream().flush();
            assertThat(all(client(witness), 5).getFirst().lines()).hasSize(2);
        }
    }
}
