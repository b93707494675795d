package org.armillary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.armillary.lineage.Lineage;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages on lineage from outside, with two invented acts of which one took over a rule of the other.
class LineagePagesTest {

    private static final String EARLIER = "/akn/xa/act/2020/7";
    private static final String LATER = "/akn/xb/act/2024/9";
    private static final String RULE =
            "A keeper who sees that the flame of a harbour lantern gutters tells every skipper "
                    + "at once and says by which leading mark the fairway is found until the oil has been renewed.";

    @RegisterExtension
    private static final Served SERVER = Served.own();

    @BeforeAll
    static void takeTheActs() {
        SERVER.takeAct(
                "Lantern Act\n\nArticle 1\nScope\nThis Act applies to lanterns.\n\nArticle 2\nKeepers\n" + RULE + "\n",
                EARLIER,
                "2020-05-01");
        SERVER.takeAct(
                "Beacon Act\n\nArticle 1\nBeacons\nBeacons stand on hills.\n\nArticle 2\nTelling\n" + RULE
                        + " Fines follow.\n",
                LATER,
                "2024-05-01");
        SERVER.settle();
    }

    private static String between() {
        return "/lineage/between?earlier=" + URLEncoder.encode(EARLIER, StandardCharsets.UTF_8) + "&later="
                + URLEncoder.encode(LATER, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/lineage",
                "/lineage?course=hardening",
                "/lineage?asOf=2020-01-01",
                "/lineage/eu-ai-act",
                "/lineage/oecd-ai-principles",
                "/lineage" + LATER,
                "/lineage/between?earlier=oecd-ai-principles&later=eu-ai-act",
                "/pathways",
                "/pathways?asOf=2021-06-01",
                "/convergence",
                "/convergence?gap=0&breadth=10",
                "/convergence/transparency",
                "/convergence/transparency?asOf=2018-01-01",
                "/draft",
                "/draft?topic=transparency&from=oecd-ai-principles",
                "/draft?topic=incident-reporting&from=hiroshima-code&with=eu-ai-act&with=us-ca-sb-53"
            })
    void everyPageHasOneHeadingNamedFieldsAndNoDoubledIds(String path) {
        Document page = SERVER.page(path);
        assertThat(page.select("h1")).hasSize(1);
        page.select("main input:not([type=hidden]), main select")
                .forEach(field -> assertThat(page.select("label[for='" + field.id() + "']"))
                        .as("label of %s", field)
                        .hasSize(1));
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("main").text()).doesNotContain("{0}").doesNotContain("''");
    }

    @Test
    void surveyCountsByDirectionAndDay() {
        assertThat(SERVER.page("/lineage").select(".courses tbody tr").eachText())
                .first()
                .asString()
                .startsWith("Hardening");
        assertThat(hardened("/lineage")).isGreaterThan(hardened("/lineage?asOf=2020-01-01"));
    }

    private static int hardened(String path) {
        return Integer.parseInt(SERVER.page(path)
                .expectFirst(".courses tbody tr")
                .expectFirst("td")
                .text());
    }

    @Test
    void surveyListsEveryAncestorLink() {
        assertThat(SERVER.page("/lineage").select("#instruments tbody tr"))
                .hasSize(SERVER.part(Lineage.class).catalogue().list().stream()
                        .mapToInt(each -> each.ancestors().size())
                        .sum());
    }

    @Test
    void leadsFromADutyToItsAncestorsAndBack() {
        Document act = SERVER.page("/lineage/eu-ai-act");
        assertThat(act.select("#back a[href='/lineage/oecd-ai-principles']")).isNotEmpty();
        Document principles = SERVER.page("/lineage/oecd-ai-principles");
        assertThat(principles.select("#forward a[href='/lineage/eu-ai-act']")).isNotEmpty();
    }

    @Test
    void setsBothTextsSideBySideWithTheSharedWordsMarked() {
        Document page = SERVER.page(between());
        assertThat(page.select(".lineage-sides .pair")).hasSize(1);
        assertThat(page.select(".pair .law")).hasSize(2);
        assertThat(page.select(".pair .law mark").text()).contains("leading mark the fairway");
        assertThat(page.select(".pair .law").get(1).select("mark").text()).doesNotContain("Fines");
        assertThat(page.select("#method")).isEmpty();
    }

    @Test
    void aCuratorsWordCountsAtOnceAndAnotherPlaceCanNotSayIt() {
        Document page = SERVER.page(between());
        String key = page.expectFirst("form.judge input[name=key]").attr("value");
        HttpResponse<String> foreign = SERVER.send("POST", "/lineage/judge?verdict=reject&key=x", "");
        assertThat(foreign.statusCode()).isEqualTo(403);
        Lineage lineage = SERVER.part(Lineage.class);
        java.time.LocalDate today = java.time.LocalDate.now(java.time.Clock.systemDefaultZone());
        try {
            lineage.judge(lineage.find(key, today).orElseThrow(), false, "a test");
            assertThat(SERVER.page(between()).select("#rejected .pair")).hasSize(1);
            assertThat(SERVER.page("/lineage" + LATER).select("#provisions details"))
                    .isEmpty();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } finally {
            restore(lineage, key, today);
        }
    }

    private static void restore(Lineage lineage, String key, java.time.LocalDate today) {
        try {
            lineage.judge(lineage.find(key, today).orElseThrow(), true, "a test");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void unknownNamesAreNotFound() {
        assertThat(SERVER.get("/lineage/no-such-norm").statusCode()).isEqualTo(404);
        assertThat(SERVER.get("/lineage/between?earlier=a&later=b").statusCode())
                .isEqualTo(404);
    }

    @Test
    void programsAreToldTheSame() {
        var edges = SERVER.json("/api/v1/lineage");
        assertThat(edges.size())
                .isEqualTo(
                        SERVER.page("/lineage").select("#instruments tbody tr").size());
        var act = SERVER.json("/api/v1/lineage?of=" + LATER);
        assertThat(act.size())
                .isEqualTo(SERVER.page("/lineage" + LATER)
                        .select("#provisions tbody tr")
                        .size());
        var topics = SERVER.json("/api/v1/convergence");
        assertThat(topics.size())
                .isEqualTo(SERVER.page("/convergence")
                        .select("#candidates tbody tr")
                        .size());
        assertThat(topics.get(0).path("score").asDouble()).isBetween(0.0, 1.0);
    }

    @Test
    void weightsMoveTheRankingWithoutScripts() {
        Document usual = SERVER.page("/convergence");
        assertThat(usual.select("form input[name=gap]").attr("value")).isEqualTo("3");
        Document moved = SERVER.page("/convergence?breadth=10&likeness=0&age=0&risk=0&gap=0");
        assertThat(moved.select("#candidates tbody th").eachText())
                .isNotEqualTo(usual.select("#candidates tbody th").eachText())
                .hasSameSizeAs(usual.select("#candidates tbody th").eachText());
        assertThat(SERVER.get("/convergence?gap=many").statusCode()).isEqualTo(400);
        assertThat(SERVER.get("/convergence?gap=11").statusCode()).isEqualTo(400);
        assertThat(SERVER.get("/convergence/no-such-topic").statusCode()).isEqualTo(404);
    }

    @Test
    void leadsFromThePrincipleToTheArticleAndToADraft() {
        Document both = SERVER.page("/lineage/between?earlier=oecd-ai-principles&later=eu-ai-act");
        Element topic = both.select("#topics details").stream()
                .filter(each -> each.select("summary").text().startsWith("Transparency"))
                .findFirst()
                .orElseThrow();
        assertThat(topic.text()).contains("1.3").contains("Art. 50(1)");
        Document draft = SERVER.page(topic.select("a.button[href^=/draft]").attr("href"));
        assertThat(draft.select(".draft-text .clause")).hasSizeGreaterThan(5);
        assertThat(draft.select(".draft-text .leans li").text()).contains("Art. 50(1)");
        HttpResponse<String> akn =
                SERVER.get(draft.select(".downloads a[href*='/draft.akn']").attr("href"));
        assertThat(akn.statusCode()).isEqualTo(200);
        assertThat(akn.headers().firstValue("Content-Disposition").orElse("")).contains("draft-transparency-");
        assertThat(akn.body()).contains("<authorialNote");
        assertThat(SERVER.get(draft.select(".downloads a[href*='/draft.docx']").attr("href"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(SERVER.get("/draft?topic=competition").statusCode()).isEqualTo(404);
        assertThat(SERVER.get("/draft?from=no-such-norm").statusCode()).isEqualTo(404);
        assertThat(SERVER.get("/draft.akn").statusCode()).isEqualTo(404);
    }

    @Test
    void pathwaysShowThreeWaysWithATableBehindThePicture() {
        Document page = SERVER.page("/pathways");
        assertThat(page.select("main section h2")).hasSize(3);
        assertThat(page.select(".chart-table tbody tr")).hasSize(3);
        assertThat(page.select("[data-chart]").attr("data-chart")).contains("\"type\":\"flow\"");
    }
}
