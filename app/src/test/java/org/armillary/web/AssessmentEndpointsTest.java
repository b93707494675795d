package org.armillary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.armillary.assessment.Assessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/// Assessments, receipts, interviews and rulebooks as programs ask for them.
class AssessmentEndpointsTest {

    private static final String GENERATOR = """
            name: Lamp post
            facts:
              territories: [cn]
              generative: true
              offered_to_public: true
              internal_use_only: false
              registered_users: unknown
            """;

    private static final String SCREENER = """
            {"name": "Sifter", "facts": {"territories": ["eu"], "uses_ai": true, "annex_iii_uses": ["recruitment"]}}
            """;

    @RegisterExtension
    private static final Served SERVER = Served.own();

    private static JsonNode asked(String path, String body) {
        HttpResponse<String> answer = SERVER.send("POST", path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Client.json(answer);
    }

    private static JsonNode finding(JsonNode answer, String conclusion) {
        return StreamSupport.stream(answer.path("findings").spliterator(), false)
                .filter(each -> each.path("conclusion").asString().equals(conclusion))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.asString()));
        return texts;
    }

    @Test
    void aProfileIsAssessedWithAllItsReasons() {
        JsonNode answer = asked("/api/v1/assessments?in=cn&asOf=2026-11-21", GENERATOR);
        assertThat(answer.path("system").asString()).isEqualTo("Lamp post");
        assertThat(answer.path("on").asString()).isEqualTo("2026-11-21");
        assertThat(answer.path("findings")).isNotEmpty().allSatisfy(each -> {
            assertThat(each.path("jurisdiction").asString()).isEqualTo("cn");
            assertThat(each.path("provisions")).isNotEmpty();
            assertThat(each.has("flips")).isFalse();
        });
        JsonNode scope = finding(answer, "cn_genai_measures.in_scope");
        assertThat(scope.path("outcome").asString()).isEqualTo("holds");
        assertThat(scope.path("kind").asString()).isEqualTo("scope");
        assertThat(scope.path("standing").asString()).isEqualTo("in-force");
        assertThat(scope.path("since").asString()).isEqualTo("2023-08-15");
        assertThat(texts(scope.path("used"))).contains("generative", "offered_to_public");
        assertThat(texts(scope.path("fired"))).isNotEmpty();
        assertThat(scope.path("depth").asString()).isIn("deep", "shallow");
        assertThat(scope.path("verified").isBoolean()).isTrue();
    }

    @Test
    void eachMissingFactComesWithItsQuestion() {
        JsonNode answer = asked("/api/v1/assessments?in=cn&only=depends", GENERATOR);
        assertThat(answer.path("findings")).isNotEmpty().allSatisfy(each -> {
            assertThat(each.path("outcome").asString()).isEqualTo("depends");
            assertThat(texts(each.path("missing")))
                    .isNotEmpty()
                    .allSatisfy(fact -> assertThat(
                                    answer.path("questions").path(fact).asString(""))
                            .as(fact)
                            .isNotBlank());
        });
        JsonNode next = answer.path("next");
        assertThat(next.path("fact").path("question").asString()).isNotBlank();
        assertThat(next.path("because").get(0).path("provisions")).isNotEmpty();
    }

    @Test
    void flipsAreSaidWhereTheyAreAskedFor() {
        JsonNode answer = asked("/api/v1/assessments?in=cn&only=holds&flips=true", GENERATOR);
        assertThat(answer.path("findings"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.path("outcome").asString()).isEqualTo("holds"));
        JsonNode flips = finding(answer, "cn_genai_measures.in_scope").path("flips");
        assertThat(flips)
                .isNotEmpty()
                .allSatisfy(
                        each -> assertThat(each.path("holds").booleanValue()).isFalse());
        assertThat(flips.toString()).contains("generative");
    }

    @Test
    void obligationsSayWhoMustDoWhatAndWhatABreachMayCost() {
        JsonNode bound = asked("/api/v1/assessments?in=cn&only=holds", GENERATOR)
                .path("obligations")
                .path("bound");
        assertThat(bound).isNotEmpty().allSatisfy(each -> {
            assertThat(each.path("do").asString()).isNotBlank();
            assertThat(each.path("provisions")).isNotEmpty();
        });
    }

    @Test
    void theSameBytesComeOfAReceiptPutBackAndOthersAreNamed() {
        HttpResponse<String> receipt =
                SERVER.send("POST", "/api/v1/assessments/receipt?in=eu&asOf=2026-11-21", SCREENER);
        assertThat(receipt.statusCode()).isEqualTo(200);
        assertThat(receipt.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        JsonNode same = asked("/api/v1/assessments/replay", receipt.body());
        assertThat(same.path("same").booleanValue()).isTrue();
        assertThat(same.path("digest").asString()).hasSize(64);
        assertThat(same.path("differences")).isEmpty();
        JsonNode other = asked(
                "/api/v1/assessments/replay", receipt.body().replace("\"on\":\"2026-11-21\"", "\"on\":\"2028-11-21\""));
        assertThat(other.path("same").booleanValue()).isFalse();
        assertThat(other.path("differences").findValuesAsString("what"))
                .anySatisfy(each -> assertThat(each).startsWith("findings.eu_ai_act."));
    }

    @Test
    void twoDaysAreCompared() {
        JsonNode answer = asked("/api/v1/assessments/comparison?in=eu&from=2026-11-21&to=2028-01-01", SCREENER);
        assertThat(answer.path("from").asString()).isEqualTo("2026-11-21");
        assertThat(answer.path("changes")).isNotEmpty().allSatisfy(each -> {
            assertThat(each.path("before").path("provisions")).isNotEmpty();
            assertThat(each.path("after").path("provisions")).isNotEmpty();
        });
        assertThat(answer.path("changes")).anySatisfy(each -> {
            assertThat(each.path("before").path("outcome").asString()).isEqualTo("not-yet");
            assertThat(each.path("after").path("outcome").asString()).isNotEqualTo("not-yet");
        });
        assertThat(asked("/api/v1/assessments/comparison?in=eu&from=2026-11-21&to=2026-11-21", SCREENER)
                        .path("changes"))
                .isEmpty();
    }

    @Test
    void anInterviewNeverAsksAgain() {
        JsonNode first =
                asked("/api/v1/interview?in=kr", "facts: {}").path("questions").get(0);
        String fact = first.path("fact").path("id").asString();
        JsonNode second = asked("/api/v1/interview?in=kr&all=true", "facts: {" + fact + ": unknown}");
        List<String> questions = new ArrayList<>();
        second.path("questions")
                .forEach(each -> questions.add(each.path("fact").path("id").asString()));
        assertThat(questions).hasSizeGreaterThan(1).doesNotContain(fact).doesNotHaveDuplicates();
        assertThat(second.path("open").intValue())
                .isBetween(1, second.path("all").intValue());
    }

    @Test
    void aProfileThatCannotBeTakenIsRefusedWithEveryPlace() {
        HttpResponse<String> answer = SERVER.send(
                "POST", "/api/v1/assessments", "name: x\nfacts:\n  generativ: true\n  registered_users: many\n");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode problem = Client.json(answer);
        assertThat(problem.path("type").asString()).isEqualTo("/problems/profile-refused");
        assertThat(problem.path("instance").asString()).isEqualTo("/api/v1/assessments");
        assertThat(problem.path("faults")).hasSize(2);
        JsonNode unknown = problem.path("faults").get(0);
        assertThat(unknown.path("line").intValue()).isEqualTo(3);
        assertThat(unknown.path("column").intValue()).isEqualTo(3);
        assertThat(unknown.path("what").asString()).contains("'generativ'", "'generative'");
        assertThat(problem.path("faults").get(1).path("line").intValue()).isEqualTo(4);
    }

    @Test
    void whatCannotBeAskedIsRefusedWithTheNearestName() {
        assertThat(refused("/api/v1/assessments?in=us-cx", GENERATOR, 422)).contains("'us-cx'", "did you mean 'us-c");
        assertThat(refused("/api/v1/assessments?only=hold", GENERATOR, 422)).contains("'hold'", "'holds'");
        assertThat(refused("/api/v1/assessments?asOf=yesterday", GENERATOR, 400))
                .contains("yesterday");
        assertThat(refused("/api/v1/assessments/replay", "{}", 422)).contains("no receipt");
        assertThat(refused("/api/v1/assessments/replay", "lanterns", 422)).contains("no JSON");
    }

    private static String refused(String path, String body, int status) {
        HttpResponse<String> answer = SERVER.send("POST", path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        return Client.json(answer).path("detail").asString();
    }

    @Test
    void theVocabularyIsWholeAndSaysWhoAsks() {
        JsonNode facts = SERVER.json("/api/v1/facts");
        assertThat(facts).hasSize(SERVER.part(Assessor.class).codex().facts().size());
        JsonNode territories = StreamSupport.stream(facts.spliterator(), false)
                .filter(each -> each.path("id").asString().equals("territories"))
                .findFirst()
                .orElseThrow();
        assertThat(territories.path("type").asString()).isEqualTo("choices");
        assertThat(territories.path("options").has("eu")).isTrue();
    }

    @Test
    void everyRulebookIsThereAndIsADmnModelToo() throws Exception {
        JsonNode heads = SERVER.json("/api/v1/rulebooks");
        assertThat(heads).hasSize(SERVER.part(Assessor.class).codex().list().size());
        assertThat(SERVER.json("/api/v1/rulebooks?jurisdiction=kr"))
                .isNotEmpty()
                .allSatisfy(
                        each -> assertThat(each.path("jurisdiction").asString()).isEqualTo("kr"));
        JsonNode act = SERVER.json("/api/v1/rulebooks/eu_ai_act");
        assertThat(act.path("head").path("digest").asString()).hasSize(64);
        assertThat(act.path("conclusions"))
                .hasSize(act.path("head").path("conclusions").intValue());
        assertThat(act.path("rules"))
                .hasSize(act.path("head").path("rules").intValue())
                .allSatisfy(each -> assertThat(each.path("because")).isNotEmpty());
        assertThat(act.path("clocks")).isNotEmpty();
        assertThat(act.path("penalties")).isNotEmpty();
        HttpResponse<String> model = SERVER.get("/api/v1/rulebooks/eu_ai_act.dmn");
        assertThat(model.headers().firstValue("Content-Disposition").orElse("")).contains("eu_ai_act.dmn");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        assertThat(factory.newDocumentBuilder()
                        .parse(new ByteArrayInputStream(model.body().getBytes(StandardCharsets.UTF_8)))
                        .getDocumentElement()
                        .getLocalName())
                .isEqualTo("definitions");
        assertThat(SERVER.get("/api/v1/rulebooks/xx_lantern_act").statusCode()).isEqualTo(404);
    }

    @Test
    void theDescriptionForProgramsTellsOfAllOfIt() {
        JsonNode paths = SERVER.json("/api/v1/openapi.json").path("paths");
        for (String each : List.of("", "/receipt", "/replay", "/comparison")) {
            assertThat(paths.path("/api/v1/assessments" + each)
                            .path("post")
                            .path("summary")
                            .asString(""))
                    .as(each)
                    .isNotBlank();
        }
        assertThat(SERVER.page("/api").text()).contains("POST /api/v1/interview");
    }
}
