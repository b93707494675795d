package org.armillary.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import org.armillary.desk.Desk;
import org.armillary.home.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The protocol a line at a time: what is answered, in which order, and when it ends.
class StandardStreamsTest {

    private static final String MODERN = """
            "_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":{}}""";

    private static List<JsonNode> answers(String lines, UnaryOperator<String> texts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StandardStreams.serve(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), out, texts);
        return out.toString(StandardCharsets.UTF_8).lines().map(Json::readOwn).toList();
    }

    private static List<JsonNode> answers(String lines) throws IOException {
        return answers(lines, question -> {
            throw new IllegalStateException("the home is in use; try again");
        });
    }

    private static String request(int id, String method, String params) {
        return "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":{" + params + "}}\n";
    }

    @Test
    void bothWaysOfBeginningAreAnswered() throws IOException {
        List<JsonNode> handshake = answers(request(1, "initialize", "\"protocolVersion\":\"2025-06-18\""));
        assertThat(handshake.getFirst().path("result").path("protocolVersion").asString())
                .isEqualTo("2025-06-18");
        List<JsonNode> newer = answers(request(1, "initialize", "\"protocolVersion\":\"2031-01-01\""));
        assertThat(newer.getFirst().path("result").path("protocolVersion").asString())
                .isEqualTo("2025-11-25");
        JsonNode found =
                answers(request(2, "server/discover", MODERN)).getFirst().path("result");
        assertThat(found.path("supportedVersions").path(0).asString()).isEqualTo("2026-07-28");
        assertThat(found.path("resultType").asString()).isEqualTo("complete");
        assertThat(found.path("ttlMs").asInt()).isPositive();
    }

    @Test
    void aRevisionNobodySpeaksIsRefusedWithThoseThatAreSpoken() throws IOException {
        JsonNode error = answers(request(1, "tools/list", MODERN.replace("2026-07-28", "2031-01-01")))
                .getFirst()
                .path("error");
        assertThat(error.path("code").asInt()).isEqualTo(RpcFault.UNSUPPORTED_VERSION);
        assertThat(error.path("data").path("supported").toString()).contains("2026-07-28", "2025-11-25");
        JsonNode lacking = answers(request(1, "tools/list", MODERN.replace("clientCapabilities", "x")))
                .getFirst()
                .path("error");
        assertThat(lacking.path("code").asInt()).isEqualTo(RpcFault.WRONG_PARAMETERS);
    }

    @Test
    void whatIsNoMessageIsAnErrorAndTheNextIsAnswered() throws IOException {
        String deep = "[".repeat(100_000);
        String tooLong = "{\"x\":\"" + "y".repeat(Json.LONGEST) + "\"}";
        List<JsonNode> answers = answers(String.join(
                "\n",
                "{nonsense",
                deep,
                tooLong,
                "[]",
                "{\"jsonrpc\":\"1.0\",\"id\":4,\"method\":\"ping\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":null,\"method\":\"ping\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":{},\"method\":\"ping\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":\"ping\",\"params\":[1]}",
                "{\"jsonrpc\":\"2.0\",\"id\":6,\"result\":{}}",
                "{\"jsonrpc\":\"2.0\",\"id\":7,\"id\":8,\"method\":\"ping\"}",
                "",
                "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/whatever\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":9,\"method\":\"no/such\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":\"ten\",\"method\":\"ping\"}"));
        assertThat(answers).hasSize(12);
        assertThat(answers.subList(0, 10))
                .allSatisfy(each -> assertThat(each.path("error").path("code").asInt())
                        .isIn(RpcFault.NOT_JSON, RpcFault.NO_REQUEST, RpcFault.WRONG_PARAMETERS));
        assertThat(answers.subList(10, 12))
                .anySatisfy(each ->
                        assertThat(each.path("error").path("code").asInt()).isEqualTo(RpcFault.NO_METHOD))
                .anySatisfy(each -> assertThat(each.path("id").asString()).isEqualTo("ten"));
    }

    @Test
    void whyTheTextsCantBeAskedIsToldToTheAssistant() throws IOException {
        JsonNode called = answers(request(1, "tools/call", "\"name\":\"search\",\"arguments\":{\"question\":\"x\"}"))
                .getFirst();
        assertThat(called.path("result").path("isError").asBoolean()).isTrue();
        assertThat(called.toString()).contains("the home is in use");
        assertThat(answers(request(1, "resources/list", ""))
                        .getFirst()
                        .path("error")
                        .path("message")
                        .asString())
                .contains("in use");
    }

    @Test
    void aRequestThatIsTakenBackHasNoAnswer() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        try (PipedOutputStream client = new PipedOutputStream();
                PipedInputStream in = new PipedInputStream(client, 1 << 16)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            var serving = CompletableFuture.runAsync(() -> {
                try {
                    StandardStreams.serve(in, out, question -> {
                        begun.countDown();
                        await(cancelled);
                        return "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}";
                    });
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
            client.write(request(1, "tools/call", "\"name\":\"search\"").getBytes(StandardCharsets.UTF_8));
            client.flush();
            begun.await();
            client.write("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":1}}\n"
                    .getBytes(StandardCharsets.UTF_8));
            // The same line of input takes this one after the notification; once it is answered the first is taken
            // back.
            client.write(request(2, "ping", "").getBytes(StandardCharsets.UTF_8));
            client.flush();
            while (out.size() == 0) {
                Thread.onSpinWait();
            }
            cancelled.countDown();
            client.close();
            serving.get();
            assertThat(out.toString(StandardCharsets.UTF_8).lines())
                    .singleElement()
                    .asString()
                    .contains("\"id\":2");
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static List<String> verb(Home home) {
        return List.of(
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.armillary.cli.Main",
                "mcp",
                "--home",
                home.root().toString());
    }

    /// A client that is not ours, on a free home and then on one that another process has.
    @Test
    void anotherClientSpeaksToTheVerb(@TempDir Path directory) {
        Home home = Lanterns.home(directory);
        var transport = new StdioClientTransport(
                ServerParameters.builder(java()).args(verb(home)).build(), McpJsonDefaults.getMapper());
        try (McpSyncClient client = McpClient.sync(transport)
                .requestTimeout(Duration.ofMinutes(2))
                .initializationTimeout(Duration.ofMinutes(2))
                .enableCallToolSchemaCaching(true)
                .build()) {
            assertThat(client.initialize().serverInfo().name()).isEqualTo("armillary");
            assertThat(client.listTools().tools())
                    .extracting(McpSchema.Tool::name)
                    .contains("search", "cite_check");
            assertThat(asked(client)).contains(Lanterns.SECOND);
            try (Desk desk = Desk.open(home, "serve", Duration.ofSeconds(30))) {
                assertThat(desk.home()).isEqualTo(home);
                assertThat(asked(client)).contains(Lanterns.SECOND);
            }
        }
    }

    private static String asked(McpSyncClient client) {
        McpSchema.CallToolResult result = client.callTool(McpSchema.CallToolRequest.builder("get_provision")
                .arguments(Map.of("provision", Lanterns.ACT + "#art_2"))
                .build());
        assertThat(result.isError()).as(result.toString()).isFalse();
        return String.valueOf(result.structuredContent());
    }

    @Test
    void theVerbWritesNothingButTheProtocolAndEndsWithItsInput(@TempDir Path directory) throws Exception {
        Home home = new Home(directory.resolve("none"));
        var command = new java.util.ArrayList<>(List.of(java()));
        command.addAll(verb(home));
        Process process = new ProcessBuilder(command)
                .redirectError(directory.resolve("err").toFile())
                .start();
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            process.getOutputStream()
                    .write((request(1, "ping", "") + request(2, "tools/call", "\"name\":\"search\""))
                            .getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().close();
            List<JsonNode> answers = out.lines().map(Json::readOwn).toList();
            assertThat(answers).hasSize(2);
            assertThat(answers.toString()).contains("nothing was ever imported");
        }
        assertThat(process.waitFor()).isZero();
        assertThat(Files.exists(home.root())).isFalse();
    }
}
