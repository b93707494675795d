package org.armillary.tlog.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Servers as they should not be.
class ExchangesTest {

    private static final int LIMIT = 1_000;

    private final Exchanges exchanges = new Exchanges(Duration.ofSeconds(20));
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        exchanges.close();
        server.stop(0);
    }

    private URI serve(Handler handler) {
        server.createContext("/", exchange -> {
            try (exchange) {
                handler.handle(exchange);
            }
        });
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    private interface Handler {
        void handle(HttpExchange exchange) throws IOException;
    }

    @Test
    void takesAnAnswerUpToTheLimit() throws IOException {
        URI address = serve(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/x.tlog.size");
            exchange.sendResponseHeaders(409, LIMIT);
            exchange.getResponseBody().write(new byte[LIMIT]);
        });
        Exchanges.Answer answer = exchanges.get(address, LIMIT);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.type()).isEqualTo("text/x.tlog.size");
        assertThat(answer.body()).hasSize(LIMIT);
    }

    @Test
    void refusesAnEndlessBody() {
        URI address = serve(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            OutputStream out = exchange.getResponseBody();
            while (true) {
                out.write(new byte[4_096]); // until the other side hangs up
            }
        });
        assertThatThrownBy(() -> exchanges.get(address, LIMIT)).isInstanceOf(IOException.class);
    }

    @Test
    void followsNobodyElsewhere() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        URI address = serve(exchange -> {
            asked.incrementAndGet();
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            exchange.sendResponseHeaders(302, -1);
        });
        assertThat(exchanges.get(address, LIMIT).status()).isEqualTo(302);
        assertThat(asked).hasValue(1);
    }

    @Test
    void endsWithSilentServers() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Exchanges hasty = new Exchanges(Duration.ofMillis(100))) {
            URI address = URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/");
            assertThatThrownBy(() -> hasty.get(address, LIMIT)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void endsWithBodiesThatNeverEnd() throws IOException, InterruptedException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Exchanges hasty = new Exchanges(Duration.ofMillis(500))) {
            Thread half = Thread.startVirtualThread(() -> {
                try (Socket socket = server.accept()) {
                    socket.getOutputStream()
                            .write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf"
                                    .getBytes(StandardCharsets.US_ASCII));
                    socket.getInputStream().readAllBytes(); // held open until the other side hangs up
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            URI address = URI.create("http://127.0.0.1:" + server.getLocalPort() + "/");
            assertThatThrownBy(() -> hasty.get(address, LIMIT))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("no whole answer");
            half.join();
        }
    }

    @Test
    void unzipsWhatComesZipped() throws IOException {
        URI address = serve(exchange -> zipped(exchange, "entries".getBytes(StandardCharsets.UTF_8)));
        assertThat(exchanges.get(address, LIMIT).body()).asString().isEqualTo("entries");
    }

    @Test
    void refusesWhatIsTooLargeUnzipped() {
        URI address = serve(exchange -> zipped(exchange, new byte[10 * LIMIT]));
        assertThatThrownBy(() -> exchanges.get(address, LIMIT))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("once decoded");
    }

    private static void zipped(HttpExchange exchange, byte[] bytes) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(bytes);
        }
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        exchange.sendResponseHeaders(200, zipped.size());
        zipped.writeTo(exchange.getResponseBody());
    }

    @Test
    void postsABody() throws IOException {
        URI address = serve(exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        });
        byte[] body = "old 0\n".getBytes(StandardCharsets.UTF_8);
        assertThat(exchanges.post(address, body, LIMIT).body()).isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/",
                "ftp://log.example/",
                "log.example",
                "/tile/",
                "http://",
                "http://user:word@log.example/",
                "http://log.example/?x=",
                "http://log.example/#a",
                "http://log example/"
            })
    void refusesAddressesOfOtherKinds(String address) {
        assertThatThrownBy(() -> Address.prefix(address)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void prefixesEndInASlash() {
        assertThat(Address.prefix("https://log.example/a")).hasToString("https://log.example/a/");
        assertThat(Address.prefix("https://log.example")).hasToString("https://log.example/");
    }
}
