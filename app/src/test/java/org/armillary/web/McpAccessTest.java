package org.armillary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import org.armillary.account.Person;
import org.armillary.account.Role;
import org.armillary.account.Scope;
import org.armillary.web.Roster.As;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/// Who may ask through the protocol where there are accounts: as at the interface for programs, strangers read.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class McpAccessTest {

    private static final String CALL = """
            {"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"definitions","arguments":{"term":"provider"}}}""";

    private static final String BEGIN = """
            {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-11-25"}}""";

    @RegisterExtension
    static final Served SERVER = Served.own();

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static Roster roster;
    private static Person reader;

    @BeforeAll
    static void settle() {
        roster = Roster.of(SERVER);
        reader = roster.person("home", "mcp-reader", Role.READER);
    }

    private static HttpResponse<String> post(String body, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(SERVER.address() + "/mcp"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static String[] header(As as) {
        return as.header().orElseThrow();
    }

    @Test
    void strangersReadWhatIsPublic() throws Exception {
        HttpResponse<String> answer = post(CALL);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(Client.json(answer).path("result").path("isError").asBoolean(true))
                .isFalse();
    }

    @Test
    void aTokenThatIsNotGoodIsRefusedAndHowToComeInIsSaid() throws Exception {
        HttpResponse<String> answer = post(CALL, "Authorization", "Bearer arm_made_up");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        JsonNode problem = Client.json(answer);
        assertThat(problem.path("type").asString()).as(answer.body()).isEqualTo("/problems/bad-token");
        assertThat(post(CALL, header(roster.program(reader, Set.of(Scope.READ))))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aSessionIsItsCallersAlone() throws Exception {
        String[] program = header(roster.program(reader, Set.of(Scope.READ)));
        String session =
                post(BEGIN, program).headers().firstValue("Mcp-Session-Id").orElseThrow();
        assertThat(post(CALL, program[0], program[1], "Mcp-Session-Id", session).statusCode())
                .isEqualTo(200);
        assertThat(post(CALL, "Mcp-Session-Id", session).statusCode()).isEqualTo(404);
        Person other = roster.person("home", "mcp-other", Role.ADMIN);
        String[] theirs = header(roster.program(other, Set.of(Scope.READ)));
        assertThat(post(CALL, theirs[0], theirs[1], "Mcp-Session-Id", session).statusCode())
                .isEqualTo(404);
    }

    /// A browser's session is not taken from a page that doesn't say where it comes from.
    @Test
    void aCookieAloneIsNoWayIn() throws Exception {
        String[] person = header(roster.signedIn(reader));
        assertThat(post(CALL, person).statusCode()).isEqualTo(403);
        assertThat(post(CALL, person[0], person[1], "Origin", "https://attacker.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(post(CALL, person[0], person[1], "Origin", SERVER.address()).statusCode())
                .isEqualTo(200);
    }

    /// Last, since it uses up what strangers may ask.
    @Test
    @Order(Integer.MAX_VALUE)
    void whoAsksWithoutEndWaits() throws Exception {
        HttpResponse<String> last = post("{}");
        for (int i = 0; i < 90 && last.statusCode() != 429; i++) {
            last = post("{}");
        }
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValue("Retry-After").orElse("")).matches("\\d+");
        String[] program = header(roster.program(reader, Set.of(Scope.READ)));
        assertThat(post(CALL, program).statusCode()).isEqualTo(200);
    }
}
