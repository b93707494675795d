package org.armillary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// The server from outside, over HTTP, with one invented act imported through the interface for programs.
class ServerPagesTest {

    private static final String WORK = "/akn/xa/act/2020/7";
    private static final String EXPRESSION = WORK + "/eng@2020-05-01";
    private static final String ACT = """
            Lantern Act

            Article 1
            Scope
            1. This Act applies to lanterns that are <b>lit</b> & carried.
            2. It does not apply to the moon.

            Article 2
            Duties
            A keeper of a lantern shall keep it bright.
            """;

    @RegisterExtension
    private static final Served SERVER = Served.own(
            "--spring.servlet.multipart.max-request-size=64KB", "--spring.servlet.multipart.max-file-size=64KB");

    @BeforeAll
    static void takeTheAct() {
        take("../../lantern.txt", ACT, WORK);
    }

    private static void take(String name, String text, String work) {
        SERVER.take(
                name, text, Map.of("work", work, "language", "eng", "date", "2020-05-01", "inForceFrom", "2020-06-01"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/library",
                "/search",
                "/search?q=lantern",
                "/import",
                "/harvest",
                "/tasks",
                "/health",
                "/api",
                WORK,
                EXPRESSION + "/~art_1",
                "/report?text=" + EXPRESSION,
                "/history?text=" + EXPRESSION,
                "/correct?text=" + EXPRESSION + "&eId=art_1",
                "/no/such/page",
                "/problems/too-large",
                EXPRESSION + "?asOf=2019-01-01"
            })
    void everyPageKeepsToItsContentPolicy(String path) {
        HttpResponse<String> page = SERVER.get(path);
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("default-src 'self'").doesNotContain("unsafe"));
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        Document html = Jsoup.parse(page.body());
        assertThat(html.select("script:not([src]), style, [style], base")).isEmpty();
        assertThat(html.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .filter(attribute -> attribute.getKey().startsWith("on")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/library", "/search?q=lantern", WORK, EXPRESSION + "/~art_1"})
    void everyPageHasItsLandmarks(String path) {
        Document html = Jsoup.parse(SERVER.get(path).body());
        assertThat(html.select("main#main")).hasSize(1);
        assertThat(html.select("h1")).hasSize(1);
        assertThat(html.select("header.top, footer.foot, nav[aria-label]").size())
                .isGreaterThanOrEqualTo(3);
        assertThat(html.select("a.skip").attr("href")).isEqualTo("#main");
        assertThat(html.select("html").attr("lang")).isEqualTo("en");
        List<String> ids = html.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        for (Element field : html.select("input:not([type=hidden]), select, textarea")) {
            boolean named = field.hasAttr("aria-label")
                    || field.hasAttr("aria-labelledby")
                    || field.closest("label") != null
                    || !html.select("label[for=" + field.id() + "]").isEmpty();
            assertThat(named).as("a label for %s", field).isTrue();
        }
    }

    @Test
    void uploadedMarkupStaysText() {
        Document html = Jsoup.parse(SERVER.get(WORK).body());
        assertThat(html.select(".law b")).isEmpty();
        assertThat(html.select("#art_1__para_1").text()).contains("<b>lit</b> & carried");
    }

    @Test
    void theAsOfDateTravelsOnEveryLink() {
        Document html = Jsoup.parse(SERVER.get("/library?asOf=2021-01-01").body());
        assertThat(html.select("main a[href^=/], header nav a").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> href.contains("asOf=2021-01-01"));
    }

    @Test
    void aBrowserThatHasThePageGetsNothingAgain() {
        // What is worked out in the background after a text was taken may change its page a few times more.
        assertThat(IntStream.range(0, 50)
                        .anyMatch(each -> SERVER.get(
                                                WORK,
                                                "If-None-Match",
                                                SERVER.get(WORK, "Accept-Encoding", "identity")
                                                        .headers()
                                                        .firstValue("ETag")
                                                        .orElseThrow())
                                        .statusCode()
                                == 304))
                .isTrue();
        assertThat(SERVER.get(WORK, "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding"))
                .hasValue("gzip");
    }

    @Test
    void formsNeedTheirToken() {
        HttpResponse<String> answer = SERVER.upload("/import", "a.txt", new byte[] {65}, Map.of());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo("This form has expired");
    }

    @Test
    void waysToTextsAreToldAndAHarvestOfNothingIsRefused() {
        JsonNode ways = SERVER.json("/api/v1/instruments/gb-duaa/ways");
        assertThat(ways.path(0).path("kind").asString()).isEqualTo("harvest");
        assertThat(ways.path(0).path("address").asString()).endsWith("/ukpga/2025/18/data.akn");
        assertThat(SERVER.get("/api/v1/instruments/no-such-thing/ways").statusCode())
                .isEqualTo(404);
        assertThat(SERVER.json("/api/v1/harvests").isArray()).isTrue();
        assertThat(SERVER.send("POST", "/api/v1/harvests", "{}").statusCode()).isEqualTo(400);
        assertThat(SERVER.send("POST", "/api/v1/harvests", "{\"works\":[\"x\"],\"languages\":[\"no language\"]}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void programsOfOtherSitesAreRefused() {
        HttpResponse<String> answer = SERVER.upload(
                "/api/v1/imports", "a.txt", new byte[] {65}, Map.of(), "Origin", "http://elsewhere.example");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Client.json(answer).path("type").asString()).isEqualTo("/problems/foreign-origin");
    }

    @Test
    void foreignNamesAreRefusedWithAPage() {
        String answer = SERVER.raw("GET /library HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 421").contains("This server does not answer to that name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/akn/../../../etc/passwd",
                "/akn/xa/act/%2e%2e/%2e%2e/etc/passwd",
                "/assets/..%2f..%2fapplication.yaml",
                "/assets/%2e%2e/application.yaml",
                "/assets/../application.yaml",
                "/akn/xa/act/2020/7/eng@2020-05-01/~%00",
                "/akn//xa",
                "/akn/xa/act/2020/7/eng@2020-99-99",
                "/tasks/not-an-id",
                "/api/v1/tasks/not-an-id",
                "/library?page=-7",
                "/library?page=x",
                "/%",
            })
    void trickyPathsGetAReadableRefusal(String path) {
        String answer = SERVER.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).as(path).matches("(?s)HTTP/1.1 (200|4\\d\\d).*").doesNotContain("root:", "armillary:\n");
    }

    @Test
    void tooLargeAnUploadIsExplained() {
        HttpResponse<String> answer = SERVER.upload("/api/v1/imports", "large.txt", new byte[300_000], Map.of());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Client.json(answer).path("detail").asString()).contains("64 KB");
        HttpResponse<String> page = SERVER.upload("/import", "large.txt", new byte[300_000], Map.of());
        assertThat(page.statusCode()).isEqualTo(413);
        assertThat(Jsoup.parse(page.body()).select("main").text()).contains("too large", "64 KB", "split it");
    }

    @Test
    void aDateThatIsNoneIsExplained() {
        HttpResponse<String> answer = SERVER.get("/library?asOf=yesterday");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body()).select(".lede").text()).contains("yesterday", "2026-08-02");
    }

    @Test
    void programsGetTheSameAnswers() {
        JsonNode work = SERVER.json("/api/v1/works" + WORK);
        assertThat(work.path("expressions").path(0).path("expression").asString())
                .isEqualTo(EXPRESSION);
        JsonNode provision = SERVER.json("/api/v1/provisions" + EXPRESSION + "/~art_1__para_2");
        assertThat(provision.path("provision").path("text").asString()).contains("the moon");
        JsonNode found = SERVER.json("/api/v1/search?q=lantern+bright");
        assertThat(found.path("hits").path(0).path("eId").asString()).startsWith("art_2");
        assertThat(SERVER.get("/api/v1/expressions" + WORK, "Accept", "application/akn+xml")
                        .body())
                .contains("<akomaNtoso");
    }

    @Test
    void problemsOfProgramsSayWhatToDo() {
        HttpResponse<String> answer = SERVER.get("/api/v1/works/akn/xa/act/none");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(Client.json(answer).propertyNames())
                .contains("type", "title", "status", "detail", "instance", "remedy");
    }

    @Test
    void aProvisionIsCalledAsItIsCited() {
        Document html = Jsoup.parse(SERVER.get(EXPRESSION + "/~art_1__para_2").body());
        assertThat(html.select("h1").text()).isEqualTo("Article 1(2)");
        assertThat(html.select(".page-head .lede").text()).contains("Lantern Act", "1 May 2020");
        assertThat(html.select(".crumbs li").eachText()).containsExactly("Lantern Act", "Article 1 Scope", "2.");
    }

    @Test
    void modelTextsSayThatTheyAreNoLaw() {
        Document library = Jsoup.parse(SERVER.get("/library?standing=model").body());
        assertThat(library.select(".works li")).hasSize(3);
        assertThat(library.select(".works .sign.model").eachText()).containsOnly("Model text, not law");
        String model = library.select(".works a[href*=convention]").attr("href");
        assertThat(Jsoup.parse(SERVER.get(model).body())
                        .select(".leaf-head .note")
                        .text())
                .contains("not law in force");
        assertThat(Jsoup.parse(SERVER.get("/library?standing=in_force").body())
                        .select(".works li")
                        .text())
                .contains("Lantern Act")
                .doesNotContain("Model");
        assertThat(SERVER.json("/api/v1/works?standing=model").path("total").asInt())
                .isEqualTo(3);
        assertThat(SERVER.json("/api/v1/expressions" + EXPRESSION + "?asOf=2020-05-02")
                        .path("standing")
                        .asString())
                .isEqualTo("not_yet");
    }

    @Test
    void aTextIsCorrectedTakenBackAndWithdrawn() {
        String work = "/akn/xa/act/2020/8";
        String expression = work + "/eng@2020-05-01";
        take("bells.txt", ACT.replace("Lantern Act", "Bell Act"), work);
        String before = SERVER.json("/api/v1/acts?expression=" + expression)
                .path(0)
                .path("time")
                .asString();

        HttpResponse<String> split = SERVER.send("POST", "/api/v1/corrections", """
                {"expression":"%s","eId":"art_2","correction":"split","words":"shall keep","value":""}""".formatted(expression));
        assertThat(split.statusCode()).as(split.body()).isEqualTo(200);
        JsonNode made =
                SERVER.json("/api/v1/corrections?expression=" + expression).path(0);
        assertThat(made.path("correction").path("correction").asString()).isEqualTo("split");
        assertThat(Jsoup.parse(SERVER.get(expression + "?asKnown=" + before).body())
                        .select(".banner")
                        .text())
                .contains("as it was known here");
        Document history = Jsoup.parse(SERVER.get("/history?text=" + expression).body());
        assertThat(history.select("tbody th").eachText()).containsExactly("Corrected", "Imported");
        assertThat(history.select("form[action=/history/undo] input[name=number]")
                        .val())
                .isEqualTo(made.path("number").asString());

        String undoing = "/api/v1/corrections?expression=" + expression + "&number=";
        assertThat(SERVER.send("DELETE", undoing + "99", "").statusCode()).isEqualTo(409);
        assertThat(SERVER.send("DELETE", undoing + made.path("number").asInt(), "")
                        .statusCode())
                .isEqualTo(200);
        assertThat(SERVER.json("/api/v1/corrections?expression=" + expression)).isEmpty();

        assertThat(SERVER.send("DELETE", "/api/v1/expressions" + work + "?reason=rung+too+early", "")
                        .body())
                .contains(expression);
        assertThat(SERVER.get(work).statusCode()).isEqualTo(404);
        HttpResponse<String> gone = SERVER.get(expression);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(Jsoup.parse(gone.body()).select("main").text()).contains("withdrawn", "rung too early");
        assertThat(SERVER.json("/api/v1/search?q=lanterns+work:" + work)
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(SERVER.get("/api/v1/expressions" + expression + "?asKnown=" + before)
                        .statusCode())
                .isEqualTo(200);
        assertThat(Jsoup.parse(SERVER.get("/history?text=" + expression).body())
                        .select("tbody th")
                        .eachText())
                .first()
                .isEqualTo("Withdrawn");
    }

    @Test
    void aTextThatDidNotExistYetIsNotUnknown() {
        HttpResponse<String> answer = SERVER.get(WORK + "?asOf=2019-01-01");
        assertThat(answer.statusCode()).isEqualTo(404);
        Document html = Jsoup.parse(answer.body());
        assertThat(html.select("main").text()).contains("did not exist yet", "1 January 2019", "1 May 2020");
        assertThat(html.select("#asof").val()).isEqualTo("2019-01-01");
        assertThat(Jsoup.parse(SERVER.get("/library?asOf=2019-01-01").body())
                        .select(".works .sign")
                        .eachText())
                .contains("Model text, not law", "Not yet in force");
    }

    @Test
    void searchSaysThatItAnswersWithWhatIsKnownNow() {
        HttpResponse<String> answer = SERVER.get("/api/v1/search?q=lantern&asKnown=2020-01-01");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Client.json(answer).path("remedy").asString()).contains("--as-known");
        assertThat(Jsoup.parse(SERVER.get("/search?q=lantern&asOf=2021-01-01").body())
                        .select("main")
                        .text())
                .contains("1 January 2021", "as known now");
    }

    @Test
    void theInterfaceDescribesItself() {
        JsonNode description = SERVER.json("/api/v1/openapi.json");
        assertThat(description.path("paths").size()).isGreaterThanOrEqualTo(9);
        assertThat(Jsoup.parse(SERVER.get("/api").body()).select("tbody tr").size())
                .isGreaterThanOrEqualTo(9);
    }

    @Test
    void shortTextsArePrintedAtOnce() {
        HttpResponse<String> pdf = SERVER.get(EXPRESSION + ".pdf");
        assertThat(pdf.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(pdf.body()).startsWith("%PDF-1.");
    }
}
