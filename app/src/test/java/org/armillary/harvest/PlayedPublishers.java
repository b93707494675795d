package org.armillary.harvest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.armillary.catalogue.Publisher;
import org.armillary.catalogue.Publishers;

/// A server on the loopback interface that plays all publishers of the catalogue: their hosts lead to it, and it
/// answers as it is told to.
final class PlayedPublishers implements AutoCloseable {

    /// How one request is answered.
    @FunctionalInterface
    interface Reply {
        void to(HttpExchange exchange) throws IOException;
    }

    /// A request that came.
    record Came(String method, String host, String path, Map<String, String> headers) {

        Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name.toLowerCase(java.util.Locale.ROOT)));
        }
    }

    private final HttpServer server;
    private final Map<String, Deque<Reply>> replies = new HashMap<>();
    private final List<Came> came = new ArrayList<>();

    PlayedPublishers() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                    .orElse("")
                    .replaceFirst(":\\d+$", "");
            String path = exchange.getRequestURI().toString();
            Map<String, String> headers = new HashMap<>();
            exchange.getRequestHeaders()
                    .forEach((name, values) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), values.getFirst()));
            Reply reply;
            synchronized (this) {
                came.add(new Came(exchange.getRequestMethod(), host, path, headers));
                Deque<Reply> queue = replies.get(host + path);
                reply = queue == null ? status(404) : queue.size() > 1 ? queue.poll() : queue.peek();
            }
            if (reply != null) {
                reply.to(exchange);
            }
        }
    }

    /// Says how an address is answered: each reply once, the last for ever.
    synchronized PlayedPublishers at(String hostAndPath, Reply... order) {
        replies.put(hostAndPath, new ArrayDeque<>(List.of(order)));
        return this;
    }

    int port() {
        return server.getAddress().getPort();
    }

    synchronized List<Came> came() {
        return List.copyOf(came);
    }

    /// The requests for texts, those for `robots.txt` left out.
    List<Came> texts() {
        return came().stream().filter(each -> !each.path.equals("/robots.txt")).toList();
    }

    synchronized void forget() {
        came.clear();
    }

    /// The publishers of the catalogue with this server in the place of theirs, who want no pause.
    ///
    /// @param folder for their files
    Publishers publishers(Path folder) {
        try {
            Path to = Files.createDirectories(folder.resolve("publishers"));
            try (Stream<Path> files = Files.list(Path.of("..", "catalogues", "publishers"))) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
                    Files.writeString(
                            to.resolve(file.getFileName().toString()),
                            Files.readString(file)
                                    .replaceAll("(?<= address: )https://([a-z.-]+)/", "http://$1:" + port() + "/")
                                    .replaceAll("(?m)^    pause: \\d+$", "    pause: 0"));
                }
            }
            return Publishers.of(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All hosts lead here.
    static Names names() {
        return host -> List.of(InetAddress.getLoopbackAddress());
    }

    static Reply status(int status, String... headers) {
        return exchange -> {
            put(exchange, headers);
            exchange.sendResponseHeaders(status, -1);
        };
    }

    static Reply body(byte[] body, String... headers) {
        return exchange -> {
            put(exchange, headers);
            exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        };
    }

    static Reply text(String body, String... headers) {
        return body(body.getBytes(StandardCharsets.UTF_8), headers);
    }

    /// A body of which only the beginning comes.
    static Reply truncated(byte[] body, int sent, String... headers) {
        return exchange -> {
            put(exchange, headers);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body, 0, sent);
            exchange.getResponseBody().flush();
        };
    }

    /// The rest of a body, as `Range` asks for it.
    static Reply rest(byte[] body, String... headers) {
        return exchange -> {
            put(exchange, headers);
            int from = Integer.parseInt(
                    exchange.getRequestHeaders().getFirst("Range").replaceAll("bytes=(\\d+)-", "$1"));
            exchange.getResponseHeaders()
                    .set("Content-Range", "bytes " + from + "-" + (body.length - 1) + "/" + body.length);
            exchange.sendResponseHeaders(206, body.length - from);
            exchange.getResponseBody().write(body, from, body.length - from);
        };
    }

    /// A body without end, a little at a time, until who asked goes away.
    static Reply endless(Duration between, byte[] chunk) {
        return exchange -> {
            exchange.sendResponseHeaders(200, 0);
            while (true) {
                exchange.getResponseBody().write(chunk);
                exchange.getResponseBody().flush();
                if (!between.isZero()) {
                    try {
                        Thread.sleep(between);
                    } catch (InterruptedException e) {
                        return;
                    }
                }
            }
        };
    }

    private static void put(HttpExchange exchange, String... headers) {
        for (int i = 0; i < headers.length; i += 2) {
            exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
        }
    }

    /// One publisher whose only host is this server.
    static Publisher publisher(Publishers publishers, String id) {
        return publishers.find(id).orElseThrow();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
