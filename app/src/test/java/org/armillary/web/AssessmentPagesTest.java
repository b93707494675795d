package org.armillary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages on which a system is described and assessed, from outside.
class AssessmentPagesTest {

    private static final String GENERATOR =
            "f.territories=cn&f.generative=yes&f.offered_to_public=yes&f.internal_use_only=no&in=cn";

    private static final String LEAK =
            "f.territories=eu&f.personal_data=yes&f.breach_of_personal_data=yes&f.breach_unlikely_to_harm=no"
                    + "&f.acts_as_controller=yes&f.acts_as_processor=no&f.incident_known=2026-12-22T10:20&in=eu";

    @RegisterExtension
    private static final Served SERVER = Served.own();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assess?in=cn",
                "/assess?" + GENERATOR,
                "/assess?" + GENERATOR + "&ask=generative",
                "/assess?" + GENERATOR + "&ask=registered_users",
                "/assess?in=cn&ask=territories",
                "/assess/duties?" + GENERATOR,
                "/assess/clocks?" + GENERATOR,
                "/assess/clocks?" + LEAK,
                "/assess/finding?of=cn_genai_measures.in_scope&" + GENERATOR,
                "/rulebooks",
                "/rulebooks/eu_ai_act",
                "/rulebooks/ca_dadm"
            })
    void everyPageHasOneHeadingNamedFieldsAndNoDoubledIds(String path) {
        Document page = SERVER.page(path);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("input:not([type=hidden]), select, textarea"))
                .allSatisfy(field -> assertThat(
                                page.select("label[for=" + field.id() + "]").size()
                                        + field.parents().select("label").size())
                        .as(field.outerHtml())
                        .isPositive());
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select(".notice").text()).contains("not legal advice");
    }

    @Test
    void clocksAreCountedStepByStep() {
        Document page = SERVER.page("/assess/clocks?" + LEAK);
        Element first = page.select(".steps > li").getFirst();
        assertThat(first.text())
                .contains("Friday 25 December 2026, 10:20", "data protection authority", "Art. 33(1)")
                .contains("72 hours end Friday 25 December 2026, 10:20 (Reg. 1182/71 Art. 3(1), 3(2)(a))")
                .contains("also read as Friday 25 December 2026, 11:00");
        assertThat(page.select("a[href*=ask=incident_known]")).isNotEmpty();
    }

    @Test
    void deadlinesComeAsACalendar() {
        HttpResponse<String> calendar = SERVER.get("/assess/agenda?" + LEAK);
        assertThat(calendar.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
        assertThat(calendar.body().replace("\r\n ", ""))
                .contains("DTSTART;VALUE=DATE:20261225", "art_33__para_1", "not legal advice");
    }

    @Test
    void everyResultNamesAProvision() {
        Document page = SERVER.page("/assess?" + GENERATOR);
        List<Element> rows = page.select(".finding");
        assertThat(rows).hasSizeGreaterThan(20);
        assertThat(rows).allSatisfy(row -> assertThat(row.select(".provision")).isNotEmpty());
    }

    @Test
    void anAnswerIsCarriedOnByEveryLinkAndForm() {
        Document page = SERVER.page("/assess?" + GENERATOR + "&asOf=2026-08-01");
        assertThat(page.expectFirst(".finding a[href*=/finding]").attr("href"))
                .contains("f.generative=yes", "f.territories=cn", "asOf=2026-08-01");
        Element form = page.expectFirst("#question form");
        assertThat(form.select("input[type=hidden]").eachAttr("name"))
                .contains("f.generative", "f.territories", "in", "asOf");
    }

    @Test
    void anAnswerCanBeChangedAndForgotten() {
        Document page = SERVER.page("/assess?" + GENERATOR);
        Element generative = page.select(".answers > div").stream()
                .filter(each -> each.select("a[href*=ask=generative]").size() == 1)
                .findFirst()
                .orElseThrow();
        Document without = SERVER.page(generative.select(".change a").get(1).attr("href"));
        assertThat(without.select(".answers").text()).doesNotContain("pictures, sound");
        Document again = SERVER.page(generative.select(".change a").get(0).attr("href"));
        assertThat(again.select("#question legend").text()).contains("pictures, sound");
        assertThat(again.select("#question input[value=yes]").hasAttr("checked"))
                .isTrue();
    }

    @Test
    void iDontKnowIsAnAnswerThatIsNotAskedAgain() {
        Document first = SERVER.page("/assess?in=kr");
        String asked = first.select("#question input[name^=f.]").getLast().attr("name");
        Document next = SERVER.page("/assess?in=kr&" + asked + "=unknown");
        assertThat(next.select("#question [name=" + asked.replace(".", "\\.") + "]:not([type=hidden])"))
                .isEmpty();
        assertThat(next.select(".answers").text()).contains("I don’t know");
    }

    @Test
    void whatIsNoAnswerIsSaidAndLeftOut() {
        Document page = SERVER.page("/assess?in=cn&f.registered_users=many&f.lanterns=yes");
        assertThat(page.select("[role=alert]").text()).contains("number", "There is no such fact");
        assertThat(page.select(".answers")).isEmpty();
    }

    @Test
    void nothingOfTheAddressIsRenderedUnescaped() {
        Document page = SERVER.page("/assess?in=cn&name=%3Cscript%3Ealert(1)%3C/script%3E&f.%3Cb%3E=%22%3E%3Cb%3E");
        assertThat(page.select("h1").text()).isEqualTo("<script>alert(1)</script>");
        assertThat(page.select("main script, main b")).isEmpty();
    }

    @Test
    void aReceiptIsTheSameForTheSameAddress() {
        HttpResponse<String> one = SERVER.get("/assess/receipt?" + GENERATOR);
        HttpResponse<String> two = SERVER.get("/assess/receipt?" + GENERATOR);
        assertThat(one.statusCode()).isEqualTo(200);
        assertThat(one.body()).isEqualTo(two.body()).startsWith("{");
        assertThat(one.headers().firstValue("content-disposition").orElse("")).contains("attachment", ".json");
        assertThat(one.body().getBytes(StandardCharsets.UTF_8)).hasSizeGreaterThan(1000);
    }

    @Test
    void aFindingSaysWhatWouldChangeIt() {
        Document page = SERVER.page("/assess/finding?of=cn_genai_measures.in_scope&" + GENERATOR);
        assertThat(page.expectFirst(".outcome").text()).isEqualTo("applies");
        assertThat(page.select(".flips > li")).isNotEmpty();
        assertThat(page.select(".rules .fired .provision")).isNotEmpty();
    }

    @Test
    void aFindingThatIsNotThereIsNotFound() {
        assertThat(SERVER.get("/assess/finding?of=cn_genai_measures.lanterns").statusCode())
                .isEqualTo(404);
        assertThat(SERVER.get("/assess/table?format=exe").statusCode()).isEqualTo(404);
    }

    @Test
    void aRulebookShowsItsRulesAndIsLinkedBothWays() {
        Document page = SERVER.page("/rulebooks/cn_genai_measures");
        assertThat(page.select("#in_scope .rules li"))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.select(".provision")).isNotEmpty());
        assertThat(page.select("a[href$=cn_genai_measures.dmn]")).hasSize(1);
        String instrument = page.expectFirst(".downloads a").attr("href");
        assertThat(SERVER.page(instrument).select("a[href=/rulebooks/cn_genai_measures]"))
                .isNotEmpty();
        Document finding = SERVER.page("/assess/finding?of=cn_genai_measures.in_scope&" + GENERATOR);
        assertThat(finding.select("a[href=/rulebooks/cn_genai_measures#in_scope]"))
                .hasSize(1);
        assertThat(SERVER.page("/rulebooks").select("a[href=/rulebooks/cn_genai_measures]"))
                .hasSize(1);
        assertThat(SERVER.get("/rulebooks/xx_lantern_act").statusCode()).isEqualTo(404);
    }

    @Test
    void aRulebookSaysWhatItsInstrumentIsOnTheDay() {
        assertThat(SERVER.page("/rulebooks/eu_ai_act?asOf=2024-03-01")
                        .select(".lede")
                        .text())
                .contains("not in force yet");
        assertThat(SERVER.page("/rulebooks/eu_ai_act?asOf=2026-11-21")
                        .select(".lede")
                        .text())
                .contains("in force")
                .doesNotContain("not in force");
    }

    @Test
    void theReportIsHadAsDocumentAndAsTaggedPdf() throws IOException {
        Document page = SERVER.page("/assess?" + GENERATOR);
        assertThat(page.select("a[href*=/assess/report]").eachAttr("href"))
                .anySatisfy(href -> assertThat(href).contains("format=docx"))
                .anySatisfy(href -> assertThat(href).contains("format=pdf"));
        byte[] pdf = bytes("/assess/report?format=pdf&asOf=2026-11-21&" + GENERATOR);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(new PDFTextStripper().getText(document))
                    .contains("not legal advice", "What applies now", "China", "Art. 2", "SHA-256");
        }
        byte[] docx = bytes("/assess/report?format=docx&asOf=2026-11-21&" + GENERATOR);
        assertThat(new String(docx, 0, 2, StandardCharsets.ISO_8859_1)).isEqualTo("PK");
        assertThat(SERVER.get("/assess/report?format=exe").statusCode()).isEqualTo(404);
    }

    private static byte[] bytes(String path) throws IOException {
        try (InputStream in = URI.create(SERVER.address() + path).toURL().openStream()) {
            return in.readAllBytes();
        }
    }
}
