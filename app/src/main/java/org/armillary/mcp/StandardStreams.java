package org.armillary.mcp;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The protocol over standard input and output: a message a line, until the input ends. Requests are answered side by
/// side, each when it is ready.
public final class StandardStreams {

    private static final int AT_ONCE = 8;

    private final Protocol protocol = Protocol.standard();
    private final Running running = new Running();
    private final Semaphore free = new Semaphore(AT_ONCE);
    private final OutputStream out;
    private final UnaryOperator<String> texts;

    private StandardStreams(OutputStream out, UnaryOperator<String> texts) {
        this.out = out;
        this.texts = texts;
    }

    /// Answers until the input ends and everything asked is answered.
    ///
    /// @param texts answers a request about what is held, as [McpClerk] does where the home is open; its message is
    ///     told to the client where it throws
    /// @throws IOException when the streams fail
    public static void serve(InputStream in, OutputStream out, UnaryOperator<String> texts) throws IOException {
        new StandardStreams(out, texts).run(new BufferedInputStream(in));
    }

    private void run(InputStream in) throws IOException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Optional<byte[]> line = line(in);
            while (line.isPresent()) {
                take(line.get(), threads);
                line = line(in);
            }
        }
    }

    /// The next line; empty at the end. What is longer than any message may be comes cut, and is refused as no JSON.
    private static Optional<byte[]> line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        if (next < 0) {
            return Optional.empty();
        }
        for (; next >= 0 && next != '\n'; next = in.read()) {
            if (line.size() <= Json.LONGEST) {
                line.write(next);
            }
        }
        return Optional.of(line.toByteArray());
    }

    private void take(byte[] line, ExecutorService threads) {
        if (new String(line, java.nio.charset.StandardCharsets.UTF_8).isBlank()) {
            return;
        }
        JsonNode read = Json.node(Optional.empty());
        try {
            read = Json.read(line);
            Message message = Message.read(read);
            if (!message.isNotification()) {
                free.acquireUninterruptibly();
                threads.execute(() -> answer(message));
            } else if (message.method().equals("notifications/cancelled")) {
                running.cancel(message.params().path("requestId").toString());
            }
        } catch (JacksonException e) {
            write(Protocol.error(
                    Message.idOf(read),
                    new RpcFault(RpcFault.NOT_JSON, "not JSON, or beyond what is taken: " + e.getOriginalMessage())));
        } catch (RpcFault e) {
            write(Protocol.error(Message.idOf(read), e));
        }
    }

    private void answer(Message message) {
        try {
            Optional.ofNullable(running.answer(message.id().orElseThrow().toString(), () -> answered(message)))
                    .flatMap(each -> each)
                    .ifPresent(this::write);
        } finally {
            free.release();
        }
    }

    private Optional<ObjectNode> answered(Message message) {
        if (!Protocol.isAboutTexts(message)) {
            return protocol.answer(message, () -> {
                throw new IllegalStateException("no text is needed for " + message.method());
            });
        }
        try {
            return Optional.of(
                    (ObjectNode) Json.readOwn(texts.apply(message.toJson().toString())));
        } catch (RuntimeException e) {
            return Optional.of(protocol.refusal(message, String.valueOf(e.getMessage())));
        }
    }

    private synchronized void write(ObjectNode answer) {
        try {
            out.write(Json.write(answer));
            out.write('\n');
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("the client is gone", e);
        }
    }
}
