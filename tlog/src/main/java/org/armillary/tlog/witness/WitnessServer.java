package org.armillary.tlog.witness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lets logs ask a witness over HTTP: `POST /add-checkpoint`, `POST /sign-subtree`, and
/// `GET /<hex of SHA-256 of the origin>/checkpoint` for those who watch.
///
/// A body has a limit, a request a time, the server a number of connections; HTTPS is the business of what stands
/// before it. Requests run each on a thread of its own, so that a slow one holds nobody up.
public final class WitnessServer implements AutoCloseable {

    /// Bytes of a body: a proof, and a checkpoint with two dozen post-quantum signatures.
    static final int LONGEST_BODY = 128 * 1024;

    private static final Pattern RECORD = Pattern.compile("/([0-9a-f]{64})/checkpoint");

    static {
        // Read once by the JDK's server when it is loaded. Whoever set them otherwise knows why.
        setIfAbsent("sun.net.httpserver.maxReqTime", "20");
        setIfAbsent("sun.net.httpserver.maxRspTime", "20");
        setIfAbsent("jdk.httpserver.maxConnections", "512");
    }

    private final Witness witness;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Consumer<String> journal;

    private WitnessServer(Witness witness, HttpServer server, Consumer<String> journal) {
        this.witness = witness;
        this.server = server;
        this.journal = journal;
    }

    private static void setIfAbsent(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    /// Starts to listen.
    ///
    /// @param address where; port 0 takes a free one
    /// @param journal told one line for each request
    /// @throws IOException when nobody can listen there
    public static WitnessServer start(Witness witness, InetSocketAddress address, Consumer<String> journal)
            throws IOException {
        WitnessServer started = new WitnessServer(witness, HttpServer.create(address, 64), journal);
        started.server.setExecutor(started.threads);
        started.server.createContext("/", started::handle);
        started.server.start();
        return started;
    }

    /// Both prefixes of the protocol, submission and monitoring: ends in `/`.
    public URI address() {
        InetSocketAddress bound = server.getAddress();
        String host = bound.getAddress().getHostAddress();
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + bound.getPort() + "/");
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer = answer(exchange);
            journal.accept(
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getRawPath() + " " + answer.status()
                            + (answer.status() == 200 ? "" : " " + answer.body().strip()));
            byte[] body = answer.bytes();
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(answer.status(), head || body.length == 0 ? -1 : body.length);
            if (!head) {
                try (OutputStream out = exchange.getResponseBody()) {
                    out.write(body);
                }
            }
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        byte[] body;
        try (InputStream in = exchange.getRequestBody()) {
            body = in.readNBytes(LONGEST_BODY + 1);
        }
        return body.length > LONGEST_BODY
                ? Answer.refused(413, "a body has at most " + LONGEST_BODY + " bytes")
                : answer(
                        witness,
                        exchange.getRequestMethod(),
                        exchange.getRequestURI().getRawPath(),
                        body);
    }

    /// What a witness answers to a request, without anything of HTTP around it.
    ///
    /// @param path below both prefixes of the protocol, begins with `/`
    public static Answer answer(Witness witness, String method, String path, byte[] body) {
        if (path.equals("/add-checkpoint") || path.equals("/sign-subtree")) {
            if (!method.equals("POST")) {
                return Answer.refused(405, "this is asked with POST, not with " + method);
            }
            return path.equals("/add-checkpoint") ? witness.addCheckpoint(body) : witness.signSubtree(body);
        }
        Matcher record = RECORD.matcher(path);
        if (!record.matches()) {
            return Answer.refused(404, "nothing here; see the C2SP protocol tlog-witness");
        }
        return method.equals("GET") || method.equals("HEAD")
                ? witness.checkpoint(record.group(1))
                : Answer.refused(405, "this is asked with GET, not with " + method);
    }

    /// Stops listening; a request being answered is cut off: what was stored stays.
    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
