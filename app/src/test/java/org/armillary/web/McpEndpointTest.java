package org.armillary.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.armillary.mcp.Lanterns;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// The protocol over HTTP: a client that is not ours, the revision without sessions by hand, and what nobody should
/// send.
class McpEndpointTest {

    @RegisterExtension
    static final Served SERVER = Served.own();

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final String META = """
            "_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":{}}""";

    @BeforeAll
    static void take() {
        SERVER.take("first.txt", Lanterns.FIRST_TEXT, Lanterns.said(Lanterns.ACT, "2020-01-01"));
        SERVER.take("second.txt", Lanterns.SECOND_TEXT, Lanterns.said(Lanterns.ACT, "2024-03-01"));
    }

    private static McpSyncClient client() {
        var transport = HttpClientStreamableHttpTransport.builder(SERVER.address())
                .endpoint("/mcp")
                .build();
        return McpClient.sync(transport)
                .requestTimeout(Duration.ofMinutes(2))
                .enableCallToolSchemaCaching(true)
                .build();
    }

    private static McpSchema.CallToolResult call(McpSyncClient client, String tool, Map<String, Object> arguments) {
        return client.callTool(
                McpSchema.CallToolRequest.builder(tool).arguments(arguments).build());
    }

    static HttpResponse<String> post(String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(SERVER.address() + "/mcp"))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, text/event-stream")
                .POST(BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String request(String method, String params) {
        return "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"%s\",\"params\":{%s}}".formatted(method, params);
    }

    private static int code(HttpResponse<String> answer) {
        return Client.json(answer).path("error").path("code").asInt();
    }

    @Test
    void anotherClientAsksEverything() {
        try (McpSyncClient client = client()) {
            McpSchema.InitializeResult begun = client.initialize();
            assertThat(begun.protocolVersion()).isEqualTo("2025-11-25");
            assertThat(begun.instructions()).contains("data");
            assertThat(client.listTools().tools())
                    .extracting(McpSchema.Tool::name)
                    .containsExactly("search", "get_provision", "cite_check", "definitions", "norms_for", "compare");
            McpSchema.CallToolResult found = call(client, "search", Map.of("question", "report fire"));
            assertThat(found.isError()).isFalse();
            assertThat(String.valueOf(found.structuredContent())).contains(Lanterns.SECOND, "art_2");
            assertThat(call(client, "search", Map.of()).isError()).isTrue();
            assertThatThrownBy(() -> call(client, "no_such_tool", Map.of()))
                    .isInstanceOf(McpError.class)
                    .hasMessageContaining("Unknown tool");
            assertThat(client.listResources().resources())
                    .extracting(McpSchema.Resource::uri)
                    .contains("armillary://" + Lanterns.ACT);
            assertThat(client.listResourceTemplates().resourceTemplates()).hasSize(3);
            assertThat(client.listPrompts().prompts()).hasSize(2);
            assertThat(client.ping()).isNotNull();
        }
    }

    @Test
    void resourcesAreTextAndMarkup() {
        try (McpSyncClient client = client()) {
            client.initialize();
            assertThat(read(client, "armillary://" + Lanterns.FIRST + "/~art_2"))
                    .contains("within three days");
            assertThat(read(client, "armillary://" + Lanterns.ACT)).contains("within one day", "Candles");
            assertThat(read(client, "armillary://" + Lanterns.FIRST + ".akn")).contains("<akomaNtoso", "art_2");
            for (String wrong : List.of(
                    "armillary:///akn/no/such",
                    "armillary://" + Lanterns.ACT + "/~art_99",
                    "file:///etc/passwd",
                    "armillary:///akn/../../etc/passwd",
                    "armillary:///akn/%zz")) {
                assertThatThrownBy(() -> read(client, wrong)).as(wrong).isInstanceOf(McpError.class);
            }
            McpSchema.GetPromptResult prompt = client.getPrompt(McpSchema.GetPromptRequest.builder("check_citations")
                    .arguments(Map.of("text", "See Article 2."))
                    .build());
            assertThat(prompt.messages().toString()).contains("See Article 2.", "cite_check");
        }
    }

    private static String read(McpSyncClient client, String uri) {
        var contents = client.readResource(
                        McpSchema.ReadResourceRequest.builder(uri).build())
                .contents();
        return ((McpSchema.TextResourceContents) contents.getFirst()).text();
    }

    @Test
    void aRequestStandsForItself() {
        HttpResponse<String> listed =
                post(request("tools/list", META), "MCP-Protocol-Version", "2026-07-28", "Mcp-Method", "tools/list");
        assertThat(listed.statusCode()).as(listed.body()).isEqualTo(200);
        JsonNode result = Client.json(listed).path("result");
        assertThat(result.path("tools").size()).isEqualTo(6);
        assertThat(result.path("resultType").asString()).isEqualTo("complete");
        assertThat(result.path("cacheScope").asString()).isEqualTo("public");
        assertThat(result.path("_meta")
                        .path("io.modelcontextprotocol/serverInfo")
                        .path("name")
                        .asString())
                .isEqualTo("armillary");
        assertThat(listed.headers().firstValue("Mcp-Session-Id")).isEmpty();
        HttpResponse<String> called = post(
                request("tools/call", "\"name\":\"search\",\"arguments\":{\"question\":\"fire\"}," + META),
                "MCP-Protocol-Version",
                "2026-07-28",
                "Mcp-Method",
                "tools/call",
                "Mcp-Name",
                "=?base64?c2VhcmNo?=");
        assertThat(Client.json(called)
                        .path("result")
                        .path("structuredContent")
                        .path("total")
                        .asInt())
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-28, tools/list, search, 400, -32020", // another method than the body's
        "2026-07-28, tools/call, compare, 400, -32020", // another tool
        "2025-11-25, tools/call, search, 400, -32020", // another revision
        "'', tools/call, search, 400, -32020",
    })
    void headersSayWhatTheBodySays(String revision, String method, String name, int status, int code) {
        HttpResponse<String> answer = post(
                request("tools/call", "\"name\":\"search\",\"arguments\":{\"question\":\"fire\"}," + META),
                revision.isEmpty() ? "X-None" : "MCP-Protocol-Version",
                revision.isEmpty() ? "-" : revision,
                "Mcp-Method",
                method,
                "Mcp-Name",
                name);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(code(answer)).isEqualTo(code);
    }

    @Test
    void revisionsAndMethodsNobodyKnowsAreRefused() {
        HttpResponse<String> future = post(
                request("tools/list", META.replace("2026-07-28", "2031-01-01")),
                "MCP-Protocol-Version",
                "2031-01-01",
                "Mcp-Method",
                "tools/list");
        assertThat(future.statusCode()).isEqualTo(400);
        assertThat(code(future)).isEqualTo(-32022);
        assertThat(post(request("tools/list", ""), "MCP-Protocol-Version", "1999-01-01")
                        .statusCode())
                .isEqualTo(400);
        assertThat(post(request("tools/list", ""), "MCP-Protocol-Version", "2026-07-28")
                        .statusCode())
                .isEqualTo(400);
        HttpResponse<String> method =
                post(request("no/such", META), "MCP-Protocol-Version", "2026-07-28", "Mcp-Method", "no/such");
        assertThat(method.statusCode()).isEqualTo(404);
        assertThat(code(method)).isEqualTo(-32601);
        assertThat(post(request("no/such", "")).statusCode()).isEqualTo(200);
    }

    @Test
    void aSessionIsGoodUntilTheServerEndsAndNobodyCanMakeOneUp() {
        String session = post(request("initialize", "\"protocolVersion\":\"2025-06-18\""))
                .headers()
                .firstValue("Mcp-Session-Id")
                .orElseThrow();
        assertThat(session).matches("[!-~]{40,}");
        assertThat(post(request("tools/list", ""), "Mcp-Session-Id", session).statusCode())
                .isEqualTo(200);
        char last = session.charAt(5) == 'A' ? 'B' : 'A';
        String forged = session.substring(0, 5) + last + session.substring(6);
        for (String wrong : List.of(forged, "x", session + "A", "%".repeat(3_000))) {
            assertThat(post(request("tools/list", ""), "Mcp-Session-Id", wrong).statusCode())
                    .as(wrong)
                    .isEqualTo(404);
        }
        assertThat(post("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}", "Mcp-Session-Id", session)
                        .statusCode())
                .isEqualTo(202);
        assertThat(SERVER.get("/mcp").statusCode()).isEqualTo(405);
        assertThat(SERVER.send("DELETE", "/mcp", "").statusCode()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "[]",
                "[{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}]",
                "{\"jsonrpc\":\"2.0\",\"id\":1.5,\"method\":\"ping\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":7}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\",\"params\":\"x\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"} trailing",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\",\"method\":\"tools/list\"}",
                "\"\\ud800\"",
            })
    void whatIsNoMessageIsRefusedAsSuch(String body) {
        HttpResponse<String> answer = post(body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(code(answer)).isIn(-32700, -32600, -32602);
    }

    @Test
    void hugeAndDeepMessagesAreRefused() {
        assertThat(post("[".repeat(500_000)).statusCode()).isEqualTo(400);
        assertThat(post("{\"a\":".repeat(2_000) + "1" + "}".repeat(2_000)).statusCode())
                .isEqualTo(400);
        assertThat(post("[" + "1,".repeat(200_000) + "1]").statusCode()).isEqualTo(400);
        HttpResponse<String> huge = post("\"" + "x".repeat(3 << 20) + "\"");
        assertThat(huge.statusCode()).isEqualTo(413);
        assertThat(huge.headers().firstValue("Content-Type").orElse("")).contains("problem+json");
        assertThat(post(request("tools/call", "\"name\":\"search\",\"arguments\":[1]"))
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> odd = post(
                request(
                        "tools/call",
                        "\"name\":\"search\",\"arguments\":{\"question\":\"(((\\u0000 ~~ \\\"a w/999999 *?*?*?* \\ud83d\\ude80 \\u202e\"}"));
        assertThat(odd.statusCode()).as(odd.body()).isEqualTo(200);
        assertThat(Client.json(odd).has("result")).as(odd.body()).isTrue();
    }

    @Test
    void manyMayAskAtOnce() {
        List<CompletableFuture<HttpResponse<String>>> all = IntStream.range(0, 60)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> post(request(
                        "tools/call",
                        "\"name\":\"get_provision\",\"arguments\":{\"provision\":\"" + Lanterns.ACT + "#art_"
                                + (1 + number % 3) + "\"}"))))
                .toList();
        for (int number = 0; number < all.size(); number++) {
            JsonNode answer = Client.json(all.get(number).join()).path("result").path("structuredContent");
            assertThat(answer.path("at").path("eId").asString()).isEqualTo("art_" + (1 + number % 3));
        }
    }

    @Test
    void aForeignPageIsNotLetIn() {
        HttpResponse<String> answer = post(request("ping", ""), "Origin", "https://attacker.example");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Client.json(answer).path("type").asString()).isEqualTo("/problems/foreign-origin");
        assertThat(post(request("ping", ""), "Origin", SERVER.address()).statusCode())
                .isEqualTo(200);
        assertThat(SERVER.raw("POST /mcp HTTP/1.1\r\nHost: attacker.example\r\nContent-Length: 0\r\n"
                        + "Connection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421");
    }
}
