package org.armillary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.armillary.task.Task;
import org.armillary.task.Tasks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// The server that the tests of a class ask, started when it is first asked.
///
/// A class that only reads what is shipped shares one server with all such classes of the run ([#shipped()]); one
/// that brings in texts has its own ([#own(String...)]).
class Served extends Client implements BeforeAllCallback, AfterAllCallback {

    private final boolean shared;
    private final List<String> settings;
    private @Nullable ExtensionContext context;
    private @Nullable RunningServer server;

    Served(boolean shared, List<String> settings) {
        this.shared = shared;
        this.settings = settings;
    }

    /// A server that has nothing but what is shipped. It is not for writing.
    static Served shipped() {
        return new Served(true, List.of());
    }

    /// A server of the class alone, on an empty home.
    ///
    /// @param settings further settings, as on a command line
    static Served own(String... settings) {
        return new Served(false, List.of(settings));
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        this.context = context;
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        RunningServer started = server;
        server = null;
        if (started != null && !shared) {
            started.close();
        }
    }

    private RunningServer server() {
        RunningServer known = server;
        if (known == null) {
            known = shared ? ofTheRun() : RunningServer.start(settings);
            server = known;
        }
        return known;
    }

    /// The run closes what its store holds.
    private RunningServer ofTheRun() {
        return Objects.requireNonNull(context, "registered as an extension")
                .getRoot()
                .getStore(ExtensionContext.Namespace.create(Served.class))
                .computeIfAbsent("shipped", key -> RunningServer.start(List.of()), RunningServer.class);
    }

    @Override
    String address() {
        return server().address();
    }

    @Override
    HttpResponse<String> send(String method, String path, String body) {
        assertThat(shared && !method.equals("GET"))
                .as("%s %s at the shared server", method, path)
                .isFalse();
        return super.send(method, path, body);
    }

    @Override
    HttpResponse<String> upload(String path, String name, byte[] file, Map<String, String> fields, String... headers) {
        assertThat(shared).as("an upload to the shared server").isFalse();
        return super.upload(path, name, file, fields, headers);
    }

    /// A part of the server itself.
    <T> T part(Class<T> type) {
        return server().context().getBean(type);
    }

    /// Imports a text and waits until it is there.
    ///
    /// @param said what is stated of it: `work`, `language`, `date` …
    void take(String name, String text, Map<String, String> said) {
        HttpResponse<String> taken = upload("/api/v1/imports", name, text.getBytes(StandardCharsets.UTF_8), said);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
        UUID id = UUID.fromString(json(taken).path("id").asString());
        Task.Snapshot ended = joined(part(Tasks.class).find(id).orElseThrow());
        assertThat(ended.errors()).as(ended.toString()).isZero();
    }

    /// Imports an English act of hard law and waits until it is there.
    void takeAct(String text, String work, String date) {
        take("act.txt", text, Map.of("work", work, "language", "eng", "date", date, "kind", "hard"));
    }

    /// Waits for all that is under way.
    void settle() {
        part(Tasks.class).list().forEach(Served::joined);
    }

    private static Task.Snapshot joined(Task task) {
        try {
            return task.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
