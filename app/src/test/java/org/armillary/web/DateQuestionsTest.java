package org.armillary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.SharedFacts;
import org.armillary.law.frbr.Work;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Questions on the dates of the AI Act, put to the card of the instrument over HTTP.
class DateQuestionsTest {

    private static final Catalogue CATALOGUE = Catalogue.shipped();

    @RegisterExtension
    private static final Served SERVER = Served.shipped();

    @Test
    void answersWhetherAProvisionAppliesAsTheCatalogueDoes() {
        String question = "/instruments/eu-ai-act?provision=Art.+9&class=annex_iii&placed=2028-01-01&asOf=";
        assertThat(SERVER.page(question + "2027-12-01").select("#answer").attr("data-answer"))
                .isEqualTo("no");
        assertThat(SERVER.page(question + "2027-12-02").select("#answer").attr("data-answer"))
                .isEqualTo("yes");
        assertThat(SERVER.page(question + "2027-12-01")
                        .select("#answer > p time")
                        .attr("datetime"))
                .isEqualTo("2027-12-02");
        assertThat(SERVER.page("/instruments/eu-ai-act?provision=Art.+73&class=annex_iii&placed=new&asOf=2027-01-01")
                        .select("#answer")
                        .attr("data-answer"))
                .isEqualTo("contested");
        assertThat(SERVER.get("/instruments/eu-ai-act?provision=Art.+9&placed=soon")
                        .statusCode())
                .isEqualTo(400);
    }

    static Stream<JsonNode> questions() throws IOException {
        try (Stream<Path> files = Files.list(SharedFacts.path("kits/assess/eu-dates/dev/cases"))) {
            return files.sorted().map(file -> JsonMapper.shared().readTree(file.toFile())).toList().stream();
        }
    }

    /// Questions put by others, answered by what the pages show.
    @ParameterizedTest
    @MethodSource("questions")
    void answersQuestionsOnDates(JsonNode question) {
        JsonNode facts = question.path("facts");
        JsonNode expected = question.path("expected");
        if (facts.path("ask").asString().equals("date")) {
            assertThat(dayOf(facts.path("event").asString()))
                    .as(question.path("question").asString())
                    .isEqualTo(expected.path("date").asString());
            return;
        }
        String address = "/instruments/eu-ai-act?asOf=" + facts.path("on").asString()
                + parameter("provision", facts, "provision")
                + parameter("class", facts, "class")
                + parameter("placed", facts, "first_placed")
                + parameter("breach", facts, "breach")
                + (!facts.has("significant_change")
                        ? ""
                        : facts.path("significant_change").isNull()
                                ? "&changed=none"
                                : parameter("changed", facts, "significant_change"))
                + (facts.has("public_authority")
                        ? "&authority=" + (facts.path("public_authority").asBoolean() ? "yes" : "no")
                        : "");
        Document page = SERVER.page(address);
        assertThat(page.select("#answer").attr("data-answer"))
                .as(question.path("question").asString())
                .isEqualTo(expected.path("answer").asString());
        assertThat(page.select("#answer > p time").attr("datetime"))
                .isEqualTo(
                        expected.path("date").isNull()
                                ? ""
                                : expected.path("date").asString());
    }

    private static String parameter(String name, JsonNode facts, String key) {
        return facts.has(key)
                ? "&" + name + "=" + URLEncoder.encode(facts.path(key).asString(), StandardCharsets.UTF_8)
                : "";
    }

    /// The day of an event as its card shows it.
    private static String dayOf(String event) {
        String entry = "entry_into_force_of_";
        if (event.startsWith(entry)) {
            Work work = Work.parse(
                    "/akn/eu/act/regulation/" + event.substring(entry.length()).replace('_', '/'));
            return SERVER.page(
                            "/instruments/" + CATALOGUE.find(work).orElseThrow().id())
                    .select("tr[data-event=entry-into-force] time")
                    .attr("datetime");
        }
        String what = CATALOGUE
                .get("eu-ai-act")
                .findMilestone(event.replace('_', '-'))
                .orElseThrow()
                .what();
        return SERVER.page("/instruments/eu-ai-act").select("tr[data-event=milestone]").stream()
                .filter(row -> row.text().contains(what))
                .map(row -> row.expectFirst("time").attr("datetime"))
                .findFirst()
                .orElse("");
    }
}
