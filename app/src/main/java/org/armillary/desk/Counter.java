package org.armillary.desk;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.armillary.account.AccountFault;
import org.armillary.account.AccountOrder;
import org.armillary.alert.AlertFault;
import org.armillary.alert.AlertOrder;
import org.armillary.graph.Inquiry;
import org.armillary.home.Ownership;
import org.armillary.task.Progress;
import org.armillary.task.Task;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The loopback endpoint of a desk: takes errands from who knows the token, and tells their progress line by line.
///
/// Who goes away before the end cancels the errand.
final class Counter {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String CLOSING = "the desk is closing";
    private static final String CONSULT = "/consult/";
    private static final int LONGEST = 1 << 20;
    /// A document whose citations are checked comes with its question.
    private static final int LONGEST_INQUIRY = 1 << 27;
    private static final Duration BEAT = Duration.ofMillis(200);
    /// Seconds that who waits has to hear the end.
    private static final int LAST_WORDS = 5;

    private final Desk desk;
    private final byte[] token;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean stopped;

    private Counter(Desk desk, String token, HttpServer server) {
        this.desk = desk;
        this.token = ("Bearer " + token).getBytes(StandardCharsets.UTF_8);
        this.server = server;
    }

    static Counter open(Desk desk, Ownership ownership) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Counter counter = new Counter(desk, ownership.owner().token(), server);
        server.createContext("/errands", counter::errand);
        server.createContext("/find", counter::find);
        server.createContext("/ask", counter::ask);
        server.createContext(CONSULT, counter::consult);
        server.createContext("/account", counter::account);
        server.createContext("/alert", counter::alert);
        server.setExecutor(counter.threads);
        server.start();
        ownership.openedDesk(server.getAddress().getPort());
        return counter;
    }

    /// Takes nothing more; what was taken goes on.
    synchronized void refuse() {
        stopped = true;
    }

    /// Closes, once those whose work has ended have heard of it.
    void stop() {
        refuse();
        server.stop(LAST_WORDS);
        threads.shutdown();
    }

    /// Empty where nothing is taken any more.
    private synchronized Optional<Task> start(Errand errand) {
        return stopped ? Optional.empty() : Optional.of(desk.start(errand));
    }

    private void errand(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (refused(exchange)) {
                return;
            }
            Errand errand;
            try {
                errand = JSON.readValue(exchange.getRequestBody().readNBytes(LONGEST), Errand.class);
            } catch (JacksonException e) {
                answer(exchange, 400, "not an errand: " + e.getOriginalMessage());
                return;
            }
            Optional<Task> task = start(errand);
            if (task.isEmpty()) {
                answer(exchange, 503, CLOSING);
                return;
            }
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                tell(task.get(), out);
            } catch (IOException gone) {
                task.get().cancel();
            }
        }
    }

    private static void tell(Task task, OutputStream out) throws IOException {
        int told = 0;
        Task.Snapshot snapshot;
        do {
            snapshot = await(task, told);
            for (Progress.Event event : task.events(told)) {
                line(out, Telling.of(event));
                told++;
            }
            line(out, Telling.of(snapshot));
        } while (snapshot.state() == Task.State.RUNNING || task.events(told).size() > 0);
    }

    private static Task.Snapshot await(Task task, int told) {
        try {
            return task.await(told, BEAT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            task.cancel();
            return task.snapshot();
        }
    }

    private void find(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (refused(exchange)) {
                return;
            }
            byte[] question = exchange.getRequestBody().readNBytes(LONGEST);
            tried(exchange, () -> {
                Map<?, ?> asked = JSON.readValue(question, Map.class);
                return JSON.writeValueAsString(Finding.of(
                        desk.corpus().library(),
                        String.valueOf(asked.get("reference")),
                        Optional.ofNullable(asked.get("asKnown")).map(String::valueOf)));
            });
        }
    }

    private void ask(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (refused(exchange)) {
                return;
            }
            byte[] asked = exchange.getRequestBody().readNBytes(LONGEST_INQUIRY);
            tried(exchange, () -> JSON.writeValueAsString(Reply.to(JSON.readValue(asked, Inquiry.class), desk.room())));
        }
    }

    private void consult(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (refused(exchange)) {
                return;
            }
            String subject = exchange.getRequestURI().getPath().substring(CONSULT.length());
            Optional<Clerk> clerk = Clerk.find(subject);
            if (clerk.isEmpty()) {
                answer(exchange, 404, "nobody here answers about '" + subject + "'");
                return;
            }
            String question = new String(exchange.getRequestBody().readNBytes(LONGEST_INQUIRY), StandardCharsets.UTF_8);
            answer(exchange, 200, clerk.get().answer(question, desk.room(), Optional.of(desk.search())));
        }
    }

    /// What comes of it may be a secret: it is no task, whose words others may read.
    private void account(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (refused(exchange)) {
                return;
            }
            byte[] asked = exchange.getRequestBody().readNBytes(LONGEST);
            tried(exchange, () -> JSON.readValue(asked, AccountOrder.class).on(desk.accounts()));
        }
    }

    private void alert(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (refused(exchange)) {
                return;
            }
            byte[] asked = exchange.getRequestBody().readNBytes(LONGEST);
            tried(
                    exchange,
                    () -> JSON.writeValueAsString(
                            JSON.readValue(asked, AlertOrder.class).on(desk.alerts(), desk.accounts())));
        }
    }

    /// Answers with what comes of a question, or says why nothing does, while the exchange is open.
    private static void tried(HttpExchange exchange, Supplier<String> made) throws IOException {
        String answer;
        try {
            answer = made.get();
        } catch (AccountFault | AlertFault e) {
            answer(exchange, 409, String.valueOf(e.getMessage()));
            return;
        } catch (JacksonException e) {
            answer(exchange, 400, "not understood: " + e.getOriginalMessage());
            return;
        }
        answer(exchange, 200, answer);
    }

    private boolean refused(HttpExchange exchange) throws IOException {
        String given = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                .orElse("");
        if (!MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), token)) {
            answer(exchange, 401, "the token of the home's owner file is needed");
            return true;
        }
        if (stopped) {
            answer(exchange, 503, CLOSING);
            return true;
        }
        if (!exchange.getRequestMethod().equals("POST")) {
            answer(exchange, 405, "only POST");
            return true;
        }
        return false;
    }

    private static void line(OutputStream out, Telling telling) throws IOException {
        out.write(JSON.writeValueAsBytes(telling));
        out.write('\n');
        out.flush();
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
