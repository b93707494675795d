package org.armillary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/// The pages that compare and measure, from outside; an invented text stands for the AI Act.
class ComparisonPagesTest {

    private static final String WORK = "/akn/eu/act/regulation/2024/1689";
    private static final String DAY = "&asOf=2026-11-21";

    @RegisterExtension
    private static final Served SERVER = Served.own();

    @BeforeAll
    static void takeAnAct() {
        SERVER.takeAct("""
                Lantern Regulation

                Article 50
                Transparency of lanterns
                1. Keepers shall inform users that a lantern decides.
                2. Keepers shall report any serious incident within 15 days.
                3. The harbour may fine a keeper up to EUR 500.
                """, WORK, "2024-06-13");
        SERVER.settle();
    }

    private static byte[] file(String path, String type) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(SERVER.address() + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        return answer.body();
    }

    @Test
    void comparesLabellingInThreePlaces() {
        Document page = SERVER.page("/comparison?preset=labelling" + DAY);
        assertThat(page.select(".matrix thead th").eachText())
                .containsExactly("Question", "European Union", "China", "South Korea");
        Element machine = page.select(".matrix tbody tr").stream()
                .filter(each -> each.select("th[scope=row] .name").text().equals("Machine-readable"))
                .findFirst()
                .orElseThrow();
        assertThat(machine.select("td").get(0).text())
                .contains("Requires", "Art. 50(2)", "applies since 2 August 2026");
        assertThat(machine.select("td").get(1).text()).contains("China labelling measures");
        assertThat(machine.select("td").get(2).text()).contains("No rule");
        assertThat(page.select(".answer").size())
                .isEqualTo(page.select(".answer .checked").size());
    }

    @Test
    void saysThatNothingIsOnRecordAndNeverThatThereIsNothing() {
        Document page = SERVER.page("/comparison?s=gb&d=labelling" + DAY);
        assertThat(page.select(".none").eachText()).contains("No finding on record.");
        assertThat(page.text()).contains("does not mean that there is no rule");
    }

    @Test
    void showsAnEarlierDayAsItWas() {
        Document page = SERVER.page("/comparison?s=eu&d=labelling&asOf=2025-06-01");
        assertThat(page.select(".matrix").text()).contains("applies from 2 August 2026");
        assertThat(page.select("a[href^=/instruments/]").eachAttr("href"))
                .allMatch(each -> each.endsWith("asOf=2025-06-01"));
    }

    @Test
    void addsWhatSomebodyNamesAndSaysWhatItDoesNotKnow() {
        assertThat(SERVER.page("/comparison?s=eu&d=cooperation&add=TTC" + DAY)
                        .select(".matrix thead th")
                        .eachText())
                .contains("European Union", "TTC");
        assertThat(SERVER.page("/comparison?s=eu&d=cooperation&add=%3Cb%3Ex" + DAY)
                        .select("[role=alert]")
                        .text())
                .contains("<b>x");
    }

    @Test
    void linksToTheProvisionsOfAHeldText() throws InterruptedException {
        String path = "/comparison?s=eu-ai-act&d=algorithm" + DAY;
        Document page = SERVER.page(path);
        assertThat(page.select("a.provision, .provision a").eachAttr("href"))
                .anyMatch(each -> each.startsWith(WORK) && each.endsWith("#art_50__para_1"));
        for (int i = 0; i < 100 && page.select(".found").isEmpty(); i++) {
            Thread.sleep(100);
            page = SERVER.page(path);
        }
        assertThat(page.select(".found a").eachText()).anyMatch(each -> each.contains("Transparency of lanterns"));
    }

    @Test
    void goesOutAsTablesThatHoldTheSame() throws IOException, InterruptedException {
        String path = "/comparison?preset=labelling" + DAY + "&format=";
        String csv = new String(file(path + "csv", "text/csv"), StandardCharsets.UTF_8);
        assertThat(csv.lines().findFirst().orElseThrow())
                .startsWith("Dimension,Question,Compared,Finding,Finding: checked,Finding: sources");
        assertThat(csv).contains("China labelling measures").contains("verified");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file(path + "xlsx", "application/vnd")))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(2);
            assertThat(book.getSheetAt(1).getRow(1).getCell(2).getStringCellValue())
                    .isEqualTo("China");
        }
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(file(path + "docx", "application/vnd")))) {
            assertThat(document.getTables()).hasSize(2);
        }
    }

    @Test
    void answersProgramsToo() {
        JsonNode comparison = SERVER.json("/api/v1/comparison?s=eu&s=cn&d=labelling&asOf=2026-11-21");
        assertThat(comparison.path("rows").size()).isEqualTo(5);
        JsonNode first = comparison
                .path("rows")
                .get(0)
                .path("cells")
                .get(0)
                .path("findings")
                .get(0);
        assertThat(first.path("instrument").asString()).isEqualTo("eu-ai-act");
        assertThat(first.path("state").asString()).isEqualTo("holds");
        assertThat(first.path("sources").get(0).path("kind").asString()).isEqualTo("address");
        assertThat(SERVER.get("/api/v1/comparison?s=atlantis").statusCode()).isEqualTo(404);
        assertThat(SERVER.json("/api/v1/thresholds").size()).isGreaterThan(100);
        assertThat(SERVER.json("/api/v1/gaps").size()).isGreaterThan(80);
        assertThat(SERVER.json("/api/v1/topics").size()).isEqualTo(25);
        assertThat(SERVER.json("/api/v1/findings?topic=content-labelling").size())
                .isGreaterThan(30);
    }

    @Test
    void estimatesAModelAndSaysWhichThresholdsItCrosses() {
        Document page = SERVER.page("/thresholds?parameters=405e9&tokens=15.6T" + DAY);
        assertThat(page.select(".result .big").text()).isEqualTo("3.791 × 10²⁵ operations");
        assertThat(page.select(".result").text()).contains("37908000000000000000000000");
        Element act = page.select(".crossings tr").stream()
                .filter(each -> each.select("th").text().startsWith("EU AI Act"))
                .findFirst()
                .orElseThrow();
        assertThat(act.text()).contains("crossed, 3.79 times").contains("Art. 51(2)");
        assertThat(page.select(".crossings tr.over").text()).contains("does not count on the day");
        assertThat(SERVER.page("/thresholds?parameters=many&tokens=1T")
                        .select("[role=alert]")
                        .text())
                .contains("not a number: 'many'");
    }

    @Test
    void filtersTheRegisterOfNumbers() {
        Document page = SERVER.page("/thresholds?quantity=compute&in=eu" + DAY);
        assertThat(page.select("section[aria-labelledby=compute-name] tbody tr").size())
                .isGreaterThan(3);
        assertThat(page.select("section").eachAttr("id")).contains("compute").doesNotContain("penalty");
        assertThat(page.select("figure#compute h2").text()).endsWith("?");
    }

    @Test
    void showsWhatSoftTextsLackAndATextSentenceBySentence() {
        Document page = SERVER.page("/gap?find=frontier" + DAY);
        Element row = page.select(".gaps tbody tr").stream()
                .filter(each -> each.text().contains("promised"))
                .findFirst()
                .orElseThrow();
        assertThat(row.text()).contains("promised", "a duty that is owed", "a sanction");
        Document text = SERVER.page("/gap?text=" + WORK + DAY);
        Element report = text.select("tbody tr").stream()
                .filter(each -> each.text().contains("serious incident"))
                .findFirst()
                .orElseThrow();
        List<String> held = report.select("td[data-label]").eachText();
        assertThat(held).startsWith("yes", "yes", "yes", "yes");
    }

    @Test
    void listsTopicsAndOpensOne() {
        Document all = SERVER.page("/topics?asOf=2026-11-21");
        assertThat(all.select(".topic-list li")).hasSize(25);
        Document one = SERVER.page("/topics/content-labelling?asOf=2026-11-21");
        assertThat(one.select("h3").eachText()).contains("China", "European Union", "South Korea");
        assertThat(one.select(".words-list dt").eachText()).contains("Chinese", "German", "Japanese");
        assertThat(SERVER.get("/topics/lanterns").statusCode()).isEqualTo(404);
    }
}
