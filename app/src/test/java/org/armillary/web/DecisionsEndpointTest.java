package org.armillary.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Decision records over HTTP: taken whole or not at all, once under one key, every fault with its place.
class DecisionsEndpointTest {

    private static final String LANTERNS = "/api/v1/decisions/lanterns";
    private static final String SYSTEM = "Lantern desk";

    @RegisterExtension
    private static final Served SERVER = Served.own();

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @BeforeAll
    static void open() {
        HttpResponse<String> opened = SERVER.send(
                "POST", "/api/v1/decisions", "{\"name\":\"lanterns\",\"system\":\"Lantern desk\",\"retention\":3650}");
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
    }

    private static HttpResponse<String> post(byte[] body, String... headers) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(SERVER.address() + LANTERNS)).POST(BodyPublishers.ofByteArray(body));
        boolean typed = String.join(" ", headers).contains("Content-Type");
        if (!typed) {
            request.header("Content-Type", "application/json");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String body, String... headers) throws Exception {
        return post(body.getBytes(StandardCharsets.UTF_8), headers);
    }

    private static String record(String reference) {
        return DecisionJson.of(SYSTEM, reference);
    }

    private static long last() {
        return SERVER.json(LANTERNS).path("last").asLong();
    }

    @Test
    void oneRecordIsTakenWithItsPlace() throws Exception {
        HttpResponse<String> taken = post(record("one"));
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        JsonNode answer = Client.json(taken);
        String entry = answer.path("entry").asString();
        assertThat(taken.headers().firstValue("Location")).contains(entry);
        assertThat(answer.path("sequence").asLong()).isEqualTo(last());
        JsonNode read = SERVER.json(LANTERNS + "/records?from=" + last());
        assertThat(read.path(0).path("record").path("decision").asString()).isEqualTo("one");
        assertThat(read.path(0).path("index")).isEqualTo(answer.path("index"));
        assertThat(SERVER.json(entry).path("kind").asString()).isEqualTo("decision");
    }

    @Test
    void batchesAreTakenInOrder() throws Exception {
        long before = last();
        String array = IntStream.range(0, 100)
                .mapToObj(each -> record("array-" + each))
                .collect(Collectors.joining(",", "[", "]"));
        JsonNode answers = Client.json(post(array));
        assertThat(answers).hasSize(100);
        assertThat(answers.path(99).path("sequence").asLong()).isEqualTo(before + 100);
        String lines = IntStream.range(0, 3)
                .mapToObj(each -> record("line-" + each))
                .collect(Collectors.joining("\n\n", "", "\n"));
        assertThat(Client.json(post(lines, "Content-Type", "application/x-ndjson")))
                .hasSize(3);
        JsonNode read = SERVER.json(LANTERNS + "/records?from=" + (before + 99) + "&most=5");
        assertThat(read.valueStream()
                        .map(each -> each.path("record").path("decision").asString()))
                .containsExactly("array-98", "array-99", "line-0", "line-1", "line-2");
    }

    @Test
    void aKeyIsGoodForOneRequest() throws Exception {
        JsonNode first = Client.json(post(record("keyed"), "Idempotency-Key", "key-1"));
        long last = last();
        assertThat(Client.json(post(record("keyed"), "Idempotency-Key", "key-1")))
                .as("the same again")
                .isEqualTo(first);
        HttpResponse<String> other = post(record("other"), "Idempotency-Key", "key-1");
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(Client.json(other).path("type").asString()).isEqualTo("/problems/key-reused");
        assertThat(post(record("keyed"), "Idempotency-Key", "ke y").statusCode())
                .as("a key with a blank")
                .isEqualTo(400);
        assertThat(last()).as("nothing else was written").isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // what replaces what, and where the fault is
                "\"version\":\"4.2.0\"       | \"version\":4             | /model/version",
                "\"model\":                  | \"modell\":               | /modell",
                "\"score\":0.31              | \"score\":0.1234567890123456789 | /outcome",
                "\"threshold\":0.5           | \"threshold\":1,\"threshold\":2 | ``",
                "\"name\":\"application\",   | \"value\":\"raw\",        | /inputs/0/value",
                "lzd2gWDmyoFswa6RaSGINtz6VCQPPZevUyXXijh+c5U= | c2hvcnQ= | /inputs/0/commitment",
                "\"at\":\"2026-11-22T00:45   | \"at\":\"2026-13-22T00:45 | /at",
                "\"system\":\"Lantern desk\" | \"system\":\"Another\"    | /system",
                "refer                       | \\ud800                   | /outcome",
            })
    void faultsAreToldWithTheirPlace(String from, String to, String pointer) throws Exception {
        long before = last();
        String faulty = record("faulty").replace(from, to);
        assertThat(faulty).isNotEqualTo(record("faulty"));
        HttpResponse<String> single = post(faulty);
        assertThat(single.statusCode()).as(single.body()).isEqualTo(400);
        JsonNode problem = Client.json(single);
        assertThat(problem.path("type").asString()).isEqualTo("/problems/record-refused");
        assertThat(problem.path("pointer").asString()).as(single.body()).startsWith(pointer);
        HttpResponse<String> second = post("[" + record("good") + "," + faulty + "]");
        assertThat(second.statusCode()).isEqualTo(400);
        if (!pointer.isEmpty()) {
            assertThat(Client.json(second).path("pointer").asString()).startsWith("/1" + pointer);
        }
        assertThat(last()).as("nothing was written, not even the good one").isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "7", "{", "[{},", "{}{}", "\"record\""})
    void whatIsNoRecordIsRefused(String body) throws Exception {
        long before = last();
        assertThat(post(body).statusCode()).isEqualTo(400);
        assertThat(last()).isEqualTo(before);
    }

    @Test
    void whatIsNoTextIsRefused() throws Exception {
        long before = last();
        byte[] bytes = record("bad-utf-8").getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.UTF_8).indexOf("refer")] = (byte) 0xff;
        HttpResponse<String> refused = post(bytes);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("UTF-8");
        assertThat(post(bytes, "Content-Type", "application/x-ndjson").statusCode())
                .isEqualTo(400);
        assertThat(last()).isEqualTo(before);
    }

    @Test
    void whatIsTooMuchIsRefused() throws Exception {
        long before = last();
        String long65535 = record("long").replace("written-freely-marker", "x".repeat(65_535));
        assertThat(post(long65535).statusCode()).isIn(400, 413);
        String parameters = IntStream.range(0, 3_000)
                .mapToObj(each -> "\"threshold-" + each + "\":" + each)
                .collect(Collectors.joining(",", "{", "}"));
        HttpResponse<String> large = post(record("large").replace("{\"threshold\":0.5}", parameters));
        assertThat(large.statusCode()).as(large.body()).isEqualTo(413);
        String many = IntStream.range(0, 1_001)
                .mapToObj(each -> record("many-" + each))
                .collect(Collectors.joining(",", "[", "]"));
        assertThat(post(many).statusCode()).isEqualTo(413);
        assertThat(post("[" + " ".repeat(8 << 20) + "]").statusCode()).isEqualTo(413);
        assertThat(last()).isEqualTo(before);
    }

    @Test
    void theFormIsPublishedAndHolds() {
        HttpResponse<String> schema = SERVER.get("/api/v1/schemas/decision-1.json");
        assertThat(schema.headers().firstValue("Content-Type")).contains("application/schema+json");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema.body())
                        .validate(record("published"), com.networknt.schema.InputFormat.JSON))
                .isEmpty();
        assertThat(SERVER.get("/api/v1/schemas/nothing-1.json").statusCode()).isEqualTo(404);
    }

    @Test
    void streamsAreOpenedOnceAndKeptAsSaid() {
        assertThat(SERVER.send("POST", "/api/v1/decisions", "{\"name\":\"lanterns\",\"system\":\"x\"}")
                        .statusCode())
                .isEqualTo(409);
        for (String name : new String[] {"", "Lanterns", "a", "acts", "3b9f0c2d4e5f60718293a4b5c6d7e8f9", "../x"}) {
            assertThat(SERVER.send("POST", "/api/v1/decisions", "{\"name\":\"" + name + "\",\"system\":\"x\"}")
                            .statusCode())
                    .as(name)
                    .isEqualTo(400);
        }
        assertThat(SERVER.send("PUT", LANTERNS, "{\"retention\":0}").statusCode())
                .isEqualTo(400);
        HttpResponse<String> changed = SERVER.send("PUT", LANTERNS, "{\"retention\":200}");
        assertThat(Client.json(changed).path("retention").asInt()).isEqualTo(200);
        assertThat(SERVER.get("/api/v1/decisions/nowhere").statusCode()).isEqualTo(404);
        assertThat(SERVER.json("/api/v1/decisions").path(0).path("name").asString())
                .isEqualTo("lanterns");
    }

    @Test
    void whatARecordSaysCanBeDestroyed() throws Exception {
        JsonNode taken = Client.json(post(record("to be erased")));
        String order = "{\"entries\":[\"" + taken.path("id").asString() + "\"],\"reason\":\"asked\"}";
        HttpResponse<String> erased = SERVER.send("POST", "/api/v1/ledger/erasures", order);
        assertThat(erased.statusCode()).as(erased.body()).isEqualTo(200);
        assertThat(Client.json(erased).path("erasures").size()).isEqualTo(1);
        String entry = taken.path("entry").asString();
        assertThat(SERVER.json(entry).path("state").asString()).isEqualTo("erased");
        assertThat(SERVER.get(LANTERNS + "/records?from="
                                + taken.path("sequence").asLong())
                        .body())
                .doesNotContain("to be erased");
        for (String refused : new String[] {
            order.replace("asked", " "),
            "{\"reason\":\"asked\"}",
            "{\"entries\":[],\"reason\":\"asked\"}",
            "{\"actor\":\"a\",\"subject\":\"b\",\"reason\":\"asked\"}"
        }) {
            assertThat(SERVER.send("POST", "/api/v1/ledger/erasures", refused).statusCode())
                    .as(refused)
                    .isEqualTo(400);
        }
        String nobody = "{\"actor\":\"nobody\",\"reason\":\"asked\"}";
        assertThat(SERVER.send("POST", "/api/v1/ledger/erasures", nobody).statusCode())
                .isEqualTo(409);
    }

    @Test
    void isDescribed() {
        JsonNode paths = SERVER.json("/api/v1/openapi.json").path("paths");
        assertThat(paths.path("/api/v1/decisions/{stream}")
                        .path("post")
                        .path("summary")
                        .asString())
                .contains("decision record");
        assertThat(paths.has("/api/v1/ledger/entries/{entry}/receipt")).isTrue();
    }
}
