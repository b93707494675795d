package org.armillary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.armillary.catalogue.Catalogue;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CatalogueCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(out.toString());
    }

    @Test
    void listsEverythingWithItsStatusOnTheDay() {
        assertThat(run("catalogue", "--on", "2025-06-01")).isEqualTo(ExitCode.OK);
        assertThat(out.toString().lines().count())
                .isEqualTo(Catalogue.shipped().list().size() + 1);
        assertThat(out.toString())
                .containsPattern("eu-ai-act +hard +partly applying since 2025-02-02 +EU AI Act")
                .containsPattern("kr-ai-basic-act +hard +adopted since 2024-12-26")
                .containsPattern("new-delhi-declaration +soft +not yet there")
                .contains("(unverified)")
                .containsPattern("\\d+ instruments, \\d+ of them in force or in effect on 2025-06-01");
    }

    @Test
    void showsACardWithWhatIsNotVerified() {
        assertThat(run("catalogue", "eu-ai-act", "--on", "2026-11-21")).isEqualTo(ExitCode.OK);
        assertThat(out.toString())
                .contains("on 2026-11-21", "partly applying", "/akn/eu/act/regulation/2024/1689")
                .containsPattern("applies +2027-12-02 .*moved from 2026-08-02")
                .containsPattern("draws from +oecd-ai-principles \\(draws on; own text: recital 12")
                .containsPattern("threshold +Art. 51\\(2\\): more than 1E\\+25 FLOP")
                .containsPattern("threshold +Art. 99\\(3\\): at most 35,000,000 EUR or 7 % of turnover")
                .containsPattern("unverified +thresholds: the two weeks of Art. 52");
    }

    @Test
    void listsWhatComesDueInOneJurisdiction() {
        assertThat(run("catalogue", "--due", "31", "--on", "2027-12-01", "--in", "eu"))
                .isEqualTo(ExitCode.OK);
        assertThat(out.toString())
                .containsPattern("2027-12-02 +application +EU AI Act: ")
                .doesNotContain("California");
    }

    @Test
    void writesJson() {
        assertThat(run("catalogue", "kr-ai-basic-act", "--on", "2026-11-21", "--as", "json"))
                .isEqualTo(ExitCode.OK);
        JsonNode card = json();
        assertThat(card.get("status").get("is").asString()).isEqualTo("in-force");
        assertThat(card.get("dates").get("inForce").asString()).isEqualTo("2026-01-22");
        assertThat(card.get("thresholds").size()).isPositive();
        assertThat(card.get("verified").asBoolean()).isTrue();
    }

    @Test
    void writesListsAsJson() {
        assertThat(run("catalogue", "--as", "json")).isEqualTo(ExitCode.OK);
        assertThat(json().size()).isEqualTo(Catalogue.shipped().list().size());
        out.getBuffer().setLength(0);
        assertThat(run("catalogue", "--due", "366", "--on", "2026-11-22", "--as", "json"))
                .isEqualTo(ExitCode.OK);
        assertThat(json()).isNotEmpty().allMatch(each -> each.get("day").isString());
    }

    @Test
    void anUnknownIdSaysWhatToDo() {
        assertThat(run("catalogue", "eu-lamp-act")).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("eu-lamp-act", "'armillary catalogue' lists");
        assertThat(run("catalogue", "--due", "-3")).isEqualTo(ExitCode.USAGE);
    }
}
