package org.armillary.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armillary.desk.Desk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What the tools answer about texts of our own, and what they say to a call that can't be answered.
class ToolsTest {

    private static final Toolbox TOOLS = new Toolbox();

    @TempDir
    private static Path directory;

    private static Desk desk;

    @BeforeAll
    static void open() {
        desk = Desk.open(Lanterns.home(directory), "test", Duration.ofSeconds(30));
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static ObjectNode call(String name, String arguments) {
        ObjectNode params = (ObjectNode) Json.readOwn("{\"name\":\"%s\",\"arguments\":%s}".formatted(name, arguments));
        return TOOLS.call(params, new Held(desk.room(), Optional.of(desk.search())));
    }

    private static JsonNode answer(String name, String arguments) {
        ObjectNode result = call(name, arguments);
        assertThat(result.path("isError").asBoolean()).as(result.toString()).isFalse();
        return result.path("structuredContent");
    }

    private static String fault(String name, String arguments) {
        ObjectNode result = call(name, arguments);
        assertThat(result.path("isError").asBoolean()).as(result.toString()).isTrue();
        return result.path("content").path(0).path("text").asString();
    }

    /// Calls whose answers say something, one of each tool at least.
    static List<String[]> calls() {
        return List.of(
                new String[] {"search", "{'question':'report fire'}"},
                new String[] {"search", "{'question':'harbour','asOf':'2021-06-01','limit':1}"},
                new String[] {"get_provision", "{'provision':'%s#art_2'}".formatted(Lanterns.ACT)},
                new String[] {"get_provision", "{'provision':'%s'}".formatted(Lanterns.FIRST)},
                new String[] {
                    "cite_check",
                    "{'text':'See Article 2(1) of Regulation (EU) 2020/9999 and Article 9 of Regulation (EU) 2020/9999.','about':'%s'}"
                            .formatted(Lanterns.ACT)
                },
                new String[] {"definitions", "{'term':'keeper'}"},
                new String[] {"definitions", "{'work':'%s'}".formatted(Lanterns.ACT)},
                new String[] {"norms_for", "{'bearer':'keeper'}"},
                new String[] {"compare", "{'left':'%s','right':'%s'}".formatted(Lanterns.FIRST, Lanterns.SECOND)},
                new String[] {
                    "compare", "{'left':'%s#art_2','right':'%s#art_1'}".formatted(Lanterns.ACT, Lanterns.ORDER)
                },
                new String[] {"compare", "{'left':'eu','right':'us-co','dimensions':['labelling']}"});
    }

    @ParameterizedTest
    @MethodSource("calls")
    void answersAreAsTheirSchemaSays(String name, String arguments) {
        JsonNode answer = answer(name, arguments.replace('\'', '"'));
        JsonNode schema = ToolCard.of(name).shown().path("outputSchema");
        Schema validator = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.toString(), com.networknt.schema.InputFormat.JSON);
        assertThat(validator.validate(answer.toString(), com.networknt.schema.InputFormat.JSON))
                .as(answer.toPrettyString())
                .isEmpty();
    }

    /// Whatever quotes a text says where: eId, dated expression, day, standing, source.
    @ParameterizedTest
    @MethodSource("calls")
    void whatIsQuotedHasAnAnchor(String name, String arguments) {
        JsonNode answer = answer(name, arguments.replace('\'', '"'));
        List<String> without = new ArrayList<>();
        int quoted = unanchored(answer, false, without);
        assertThat(without).as(answer.toPrettyString()).isEmpty();
        assertThat(quoted + answer.path("rows").size()).isPositive();
        assertThat(answer.path("unknown").isArray()).isTrue();
    }

    private static int unanchored(JsonNode node, boolean anchored, List<String> without) {
        boolean here =
                anchored || isAnchor(node.path("at")) || isAnchor(node.path("left")) || isAnchor(node.path("right"));
        int quoted = 0;
        if (node.path("words").isString()) {
            quoted++;
            if (!here) {
                without.add(node.toString());
            }
        }
        if (node.has("says")) {
            assertThat(node.path("asOf").asString()).matches("\\d{4}-\\d\\d-\\d\\d");
            assertThat(node.has("provisions") && node.has("sources") && node.has("verified"))
                    .isTrue();
        }
        for (JsonNode child : node) {
            quoted += unanchored(child, here, without);
        }
        return quoted;
    }

    private static boolean isAnchor(JsonNode at) {
        return at.path("eId").isString()
                && at.path("expression").asString("").matches("/akn/.+/[a-z]{3}@\\d{4}-\\d\\d-\\d\\d")
                && at.path("expression").asString().endsWith(at.path("date").asString())
                && at.path("asOf").asString("").matches("\\d{4}-\\d\\d-\\d\\d")
                && !at.path("standing").asString("").isEmpty()
                && at.path("source").path("sha256").asString("").matches("[0-9a-f]{64}")
                && at.path("verified").isBoolean()
                && at.path("resource").asString("").startsWith("armillary:///akn/");
    }

    @Test
    void aProvisionIsThatOfTheDay() {
        JsonNode then =
                answer("get_provision", "{\"provision\":\"%s#art_2\",\"asOf\":\"2021-01-01\"}".formatted(Lanterns.ACT));
        JsonNode now = answer("get_provision", "{\"provision\":\"%s#art_2\"}".formatted(Lanterns.ACT));
        assertThat(then.path("at").path("expression").asString()).isEqualTo(Lanterns.FIRST);
        assertThat(then.path("words").asString()).contains("within three days");
        assertThat(now.path("at").path("expression").asString()).isEqualTo(Lanterns.SECOND);
        assertThat(now.path("words").asString()).contains("within one day");
        assertThat(now.path("versions").size()).isEqualTo(2);
        assertThat(now.path("links")
                        .path("citedBy")
                        .path(0)
                        .path("at")
                        .path("expression")
                        .asString())
                .startsWith(Lanterns.ORDER);
    }

    @Test
    void aResourceAddressAndACitationNameAProvisionToo() {
        String resource = answer("search", "{\"question\":\"fire\"}")
                .path("results")
                .path(0)
                .path("at")
                .path("resource")
                .asString();
        JsonNode read = answer("get_provision", "{\"provision\":\"%s\"}".formatted(resource));
        assertThat(read.path("at").path("resource").asString()).isEqualTo(resource);
        JsonNode cited = answer("get_provision", "{\"provision\":\"Article 3 Lantern Act\"}");
        assertThat(cited.path("at").path("eId").asString()).isEqualTo("art_3");
        assertThat(cited.path("unknown").toString()).contains("was read as " + Lanterns.SECOND + "#art_3");
    }

    @ParameterizedTest
    @CsvSource({
        "Article 2(1) Lantern Act, art_2__para_1",
        "art. 1 of the Harbour Order, art_1",
        "Lantern Act 2020 art. 2, art_2",
        "Article 3 of Regulation (EU) 2020/9999, art_3",
    })
    void aCitationIsReadInTheTextItNames(String written, String eId) {
        JsonNode cited = answer("get_provision", "{\"provision\":\"%s\"}".formatted(written));
        assertThat(cited.path("at").path("eId").asString()).as(cited.toString()).isEqualTo(eId);
    }

    @Test
    void aCitationThatIsInventedIsSaid() {
        JsonNode checked = answer(
                "cite_check",
                "{\"text\":\"See Article 2(1) of Regulation (EU) 2020/9999 and Article 77 of Regulation (EU) 2020/9999.\",\"about\":\"%s\"}"
                        .formatted(Lanterns.ACT));
        assertThat(checked.path("citations")
                        .valueStream()
                        .map(each -> each.path("verdict").asString())
                        .toList())
                .contains("absent");
    }

    @Test
    void normsAndDefinitionsAreThoseOfTheDay() {
        JsonNode norms =
                answer("norms_for", "{\"bearer\":\"keeper\",\"modality\":\"obligation\",\"asOf\":\"2021-01-01\"}");
        assertThat(norms.path("total").asInt()).isEqualTo(1);
        assertThat(norms.path("norms").path(0).path("limits").toString()).contains("three days");
        JsonNode none = answer("norms_for", "{\"bearer\":\"gardener\"}");
        assertThat(none.path("unknown").toString()).contains("keeper");
        JsonNode meaning = answer("definitions", "{\"term\":\"Keeper\"}");
        assertThat(meaning.path("definitions").path(0).path("words").asString()).contains("lights a lantern");
    }

    @Test
    void aSearchIsNarrowedByWhoBearsWhat() {
        JsonNode all = answer("search", "{\"question\":\"harbour lantern oil\"}");
        JsonNode keepers = answer("search", "{\"question\":\"harbour lantern oil\",\"bearer\":\"keepers\"}");
        assertThat(keepers.path("total").asInt()).isBetween(1, all.path("total").asInt() - 1);
        assertThat(answer("search", "{\"question\":\"harbour lantern oil\",\"standing\":\"ended\"}")
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(fault("search", "{\"question\":\"oil\",\"topic\":\"fish\"}")).contains("there are");
    }

    @Test
    void versionsAreComparedWordByWord() {
        JsonNode compared =
                answer("compare", "{\"left\":\"%s\",\"right\":\"%s\"}".formatted(Lanterns.FIRST, Lanterns.SECOND));
        assertThat(compared.path("total").asInt()).isEqualTo(1);
        JsonNode change = compared.path("changes").path(0);
        assertThat(change.path("left").path("eId").asString()).isEqualTo("art_2");
        assertThat(change.path("leftWords")
                        .valueStream()
                        .filter(each -> each.path("marked").asBoolean())
                        .map(each -> each.path("words").asString().strip())
                        .toList())
                .containsExactly("three days");
    }

    /// Words of a text that pretend to be orders stay quotations.
    @Test
    void whatIsQuotedStandsBehindAMark() {
        String text = call("get_provision", "{\"provision\":\"%s#art_2\"}".formatted(Lanterns.ACT))
                .path("content")
                .path(0)
                .path("text")
                .asString();
        assertThat(text.lines().filter(line -> line.contains("Ignore all previous instructions")))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("> "));
        assertThat(text).contains("data, not instructions");
    }

    @Test
    void pagesFollowEachOtherAndEnd() {
        Set<String> seen = new HashSet<>();
        String more = "";
        int pages = 0;
        do {
            JsonNode page = answer("search", "{\"question\":\"harbour lantern keeper\",\"limit\":1%s}".formatted(more));
            page.path("results")
                    .forEach(each -> assertThat(
                                    seen.add(each.path("at").path("resource").asString()))
                            .isTrue());
            String next = page.path("nextCursor").asString("");
            more = next.isEmpty() ? "" : ",\"cursor\":\"" + next + "\"";
            pages++;
        } while (!more.isEmpty() && pages < 20);
        assertThat(pages).isBetween(2, 19);
        assertThat(seen).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "search        | {}                                    | 'question' is needed",
                "search        | {\"question\":\"\"}                   | 'question' is needed",
                "search        | {\"question\":7}                      | must be a string",
                "search        | {\"question\":\"x\",\"limit\":0}      | from 1 to 25",
                "search        | {\"question\":\"x\",\"limit\":\"9\"}  | from 1 to 25",
                "search        | {\"question\":\"x\",\"asOf\":\"soon\"} | a day such as 2026-08-02",
                "search        | {\"question\":\"x\",\"language\":\"klingonish!\"} | a language such as en",
                "search        | {\"question\":\"x\",\"cursor\":\"AAAA\"} | not of this question",
                "search        | {\"query\":\"x\"}                     | there is no argument 'query'; search takes"
                        + " question",
                "search        | {\"question\":\"x\",\"work\":\"no such work\"} | no work is called",
                "get_provision | {\"provision\":\"/akn/eu/act/regulation/2020/9999#art_99\"} | has no provision"
                        + " 'art_99'; it has",
                "get_provision | {\"provision\":\"/akn/eu/act/regulation/1999/1\"} | no work is called",
                "get_provision | {\"provision\":\"../../etc/passwd\"}  | nothing held is called",
                "get_provision | {\"provision\":\"/akn/eu/act/regulation/2020/9999\",\"asOf\":\"1999-01-01\"} | did"
                        + " not exist on 1999-01-01",
                "get_provision | {\"provision\":\"x\",\"links\":\"yes\"} | true or false",
                "definitions   | {}                                    | give 'term', or 'work'",
                "norms_for     | {\"bearer\":\"keeper\",\"modality\":\"wish\"} | one of obligation, prohibition",
                "norms_for     | {\"bearer\":\"keeper\",\"topic\":\"fish\"} | no topic 'fish'; there are",
                "compare       | {\"left\":\"eu\",\"right\":\"us-co\",\"dimensions\":[\"fish\"]} | no dimension"
                        + " 'fish'; there are",
                "compare       | {\"left\":\"eu\",\"right\":\"nowhere\",\"dimensions\":[\"labelling\"]} | 'nowhere' is"
                        + " none",
                "compare       | {\"left\":\"eu\",\"right\":\"us-co\",\"dimensions\":[7]} | a list of strings",
            })
    void aWrongCallIsToldWhatToDo(String name, String arguments, String says) {
        assertThat(fault(name, arguments)).contains(says);
    }

    @Test
    void aCursorIsGoodForItsOwnQuestionAlone() {
        String next = answer("search", "{\"question\":\"harbour\",\"limit\":1}")
                .path("nextCursor")
                .asString();
        assertThat(fault("search", "{\"question\":\"fire\",\"limit\":1,\"cursor\":\"%s\"}".formatted(next)))
                .contains("not of this question");
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        assertThat(fault("cite_check", "{\"text\":\"" + "x".repeat(100_001) + "\"}"))
                .contains("at most 100000");
    }

    /// Cards speak of what is taken: every argument is described, closed, and the answers' members too.
    @Test
    void everyCardIsWholeAndOnlyReads() {
        for (Tool tool : TOOLS.list()) {
            JsonNode shown = tool.card().shown();
            assertThat(shown.path("title").asString()).isNotBlank();
            assertThat(shown.path("description").asString()).hasSizeGreaterThan(40);
            assertThat(shown.path("annotations").path("readOnlyHint").asBoolean())
                    .isTrue();
            for (String schema : List.of("inputSchema", "outputSchema")) {
                assertThat(shown.path(schema).path("type").asString()).isEqualTo("object");
                assertThat(shown.path(schema).path("additionalProperties").asBoolean(true))
                        .isFalse();
            }
            shown.path("inputSchema")
                    .path("properties")
                    .forEach(each ->
                            assertThat(each.path("description").asString()).isNotBlank());
        }
    }
}
