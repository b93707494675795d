package org.armillary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Search as people and programs see it, over HTTP, with two invented acts of which one is not yet in force.
class SearchPagesTest {

    private static final String NOW = "/akn/xa/act/2020/7";
    private static final String LATER = "/akn/xb/act/2021/8";

    @RegisterExtension
    private static final Served SERVER = Served.own();

    @BeforeAll
    static void takeTheActs() {
        SERVER.take("now.txt", act("Lantern", "A keeper of a lantern shall keep it bright."), of(NOW, "2020-06-01"));
        SERVER.take("later.txt", act("Beacon", "Every beacon and every lantern burns oil."), of(LATER, "2099-01-01"));
        SERVER.take(
                "terms.txt",
                "Pier Act\n\nArticle 1\nDefinitions\nIn this Act, \u201Cwick warden\u201D means a person who trims wicks.\n",
                of("/akn/xb/act/2021/9", "2020-06-01"));
    }

    private static String act(String name, String duty) {
        return name + " Act\n\nArticle 1\nScope\n1. This Act applies to lanterns & <b>lamps</b>.\n\nArticle 2\nDuties\n"
                + duty + "\n";
    }

    private static Map<String, String> of(String work, String from) {
        return Map.of("work", work, "language", "eng", "date", "2020-05-01", "inForceFrom", from);
    }

    private static Document page(String address, String... headers) {
        HttpResponse<String> answer = SERVER.get(address, headers);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    @Test
    void everyChoiceIsAFieldOfOneFormAndCountsWhatItLeaves() {
        Document page = page("/search?q=lantern&jurisdiction=xb");

        Element chosen = page.expectFirst("#facets input[name=jurisdiction][value=xb]");
        assertThat(chosen.hasAttr("checked")).isTrue();
        assertThat(chosen.attr("form")).isEqualTo("searching");
        Element other = page.expectFirst("#facets input[name=jurisdiction][value=xa]");
        int alone =
                page("/search?q=lantern&jurisdiction=xa").select(".hits > li").size();
        assertThat(Objects.requireNonNull(other.parent()).text()).isEqualTo("XA " + alone);
        assertThat(page.select(".hits .sign").eachText()).containsOnly("Not yet in force");
        assertThat(page.select("#facets label").eachAttr("for")).isEmpty();
        assertThat(page.select("#facets input[type=checkbox]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void passagesAreNarrowedByWhatTheirNormsSay() {
        Document page = page("/search?q=lantern&bearer=keeper&modality=obligation");

        assertThat(page.select(".hits h2").eachText())
                .hasSize(1)
                .first()
                .asString()
                .contains("Article 2");
        assertThat(page.select("#facets input[name=bearer][checked]").eachAttr("value"))
                .containsExactly("keeper");
        assertThat(page.select("#facets input[name=modality]")).isNotEmpty();
    }

    @Test
    void aChipTakesOneChoiceAwayAndKeepsTheRest() {
        Document page = page("/search?q=lantern&jurisdiction=xa&jurisdiction=xb&standing=in_force&asOf=2024-01-01");

        assertThat(page.select(".chosen a").eachAttr("href"))
                .containsExactlyInAnyOrder(
                        "/search?q=lantern&jurisdiction=xb&standing=in_force&asOf=2024-01-01",
                        "/search?q=lantern&jurisdiction=xa&standing=in_force&asOf=2024-01-01",
                        "/search?q=lantern&jurisdiction=xa&jurisdiction=xb&asOf=2024-01-01");
    }

    @Test
    void whileOneTypesOnlyWhatChangesComesWithTheAddressOfIt() {
        HttpResponse<String> typing =
                SERVER.get("/search?q=lantern&work=&sort=&page=", "HX-Request", "true", "HX-Trigger", "search");
        assertThat(typing.headers().firstValue("HX-Replace-Url")).hasValue("/search?q=lantern");
        assertThat(typing.headers().firstValue("HX-Push-Url")).isEmpty();
        assertThat(String.join(",", typing.headers().allValues("Vary"))).containsIgnoringCase("HX-Request");
        assertThat(typing.body()).doesNotContain("<html").contains("id=\"asof-form\"", "hx-swap-oob");
        assertThat(Jsoup.parse(typing.body()).select(".hits > li")).isNotEmpty();

        HttpResponse<String> choosing =
                SERVER.get("/search?q=lantern&jurisdiction=xa", "HX-Request", "true", "HX-Trigger", "searching");
        assertThat(choosing.headers().firstValue("HX-Push-Url")).hasValue("/search?q=lantern&jurisdiction=xa");

        HttpResponse<String> back =
                SERVER.get("/search?q=lantern", "HX-Request", "true", "HX-History-Restore-Request", "true");
        assertThat(back.body()).contains("<html");
    }

    @Test
    void anEmptyFieldTeachesByExamplesThatWork() {
        for (Element example : page("/search").select(".ways-in a")) {
            assertThat(SERVER.get(example.attr("href")).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whereNothingFitsThePageSaysWhatWould() {
        Document page = page("/search?q=lantern&jurisdiction=xa&standing=not_yet");

        assertThat(page.select(".hits > li")).isEmpty();
        assertThat(page.select(".ways-out a").eachAttr("href"))
                .containsExactlyInAnyOrder("/search?q=lantern&standing=not_yet", "/search?q=lantern&jurisdiction=xa");
    }

    @Test
    void hitsStandTogetherByInstrument() {
        Document page = page("/search?q=lantern&sort=instrument");

        assertThat(page.select(".instrument a").eachAttr("href")).containsExactlyInAnyOrder(NOW, LATER);
        assertThat(page.select(".instrument + .hits h3")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?q=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "/search?q=lantern&jurisdiction=%22%3E%3Cimg+src%3Dx%3E",
                "/search?q=lantern&work=%22%3E%3Cscript%3E",
                "/search?q=lantern&topic=%3Cscript%3E&page=999999999999&sort=none&language=!!"
            })
    void whateverTheAddressHoldsIsText(String address) {
        Document page = page(address);

        assertThat(page.select("script:not([src]), img, b")).isEmpty();
    }

    @Test
    void howAQuestionWasReadIsSaidInTheWordsOfTheInterface() {
        Document page = page("/search?q=colour:red+%22lantern+%2Aern");

        assertThat(page.select(".notes li").eachText())
                .hasSize(3)
                .anySatisfy(each -> assertThat(each).contains("colour", "no field"))
                .anySatisfy(each -> assertThat(each).contains("*ern", "asterisk"));
        JsonNode notes = SERVER.json("/api/v1/search?q=colour:red").path("notes");
        assertThat(notes.path(0).path("kind").asString()).isEqualTo("field");
    }

    @Test
    void programsGetFacetsAndReasonsWhenTheyAskForThem() {
        JsonNode plain = SERVER.json("/api/v1/search?q=lantern");
        assertThat(plain.path("facets").isEmpty()).isTrue();
        assertThat(plain.path("hits").path(0).path("why").isArray()).isFalse();

        JsonNode full =
                SERVER.json("/api/v1/search?q=lantern&facets=jurisdiction,standing&explain=true&jurisdiction=xb");
        assertThat(full.path("hits").path(0).path("standing").asString()).isEqualTo("not_yet");
        assertThat(full.path("hits").path(0).path("why").isArray()).isTrue();
        assertThat(full.path("facets").propertyNames()).containsExactlyInAnyOrder("jurisdiction", "standing");
        assertThat(StreamSupport.stream(full.path("facets").path("jurisdiction").spliterator(), false)
                        .map(each -> each.path("value").asString()))
                .contains("xa", "xb");
        assertThat(SERVER.json("/api/v1/search?q=lantern&size=1&page=2")
                        .path("hits")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void whatIsBeingTypedIsCompletedForPeopleAndPrograms() {
        Document options = page("/search/suggest?q=lante&list=box");
        Element first = options.expectFirst("li[role=option]");
        assertThat(first.id()).isEqualTo("box-1");
        assertThat(first.text()).contains("Lantern Act");

        Element term = page("/search/suggest?q=who+is+a+wick").expectFirst("li[role=option]");
        assertThat(term.attr("data-insert")).isEqualTo("who is a wick warden");
        assertThat(term.text()).contains("defined term", "Pier Act");

        JsonNode completions = SERVER.json("/api/v1/suggest?q=lante");
        assertThat(completions.path(0).path("kind").asString()).isEqualTo("work");
        assertThat(SERVER.get("/api/v1/suggest?q=lante&size=99").statusCode()).isEqualTo(400);
        assertThat(page("/search/suggest?q=%3Cscript%3E&list=%22%3E%3Cscript%3E")
                        .select("script"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"facets=colour", "sort=oldest", "page=0", "size=0", "size=201", "asOf=yesterday", "page=x"})
    void aParameterThatIsNoneIsAProblem(String parameter) {
        HttpResponse<String> answer = SERVER.get("/api/v1/search?q=lantern&" + parameter);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void theDescriptionForProgramsTellsEveryParameter() {
        JsonNode parameters = SERVER.json("/api/v1/openapi.json")
                .path("paths")
                .path("/api/v1/search")
                .path("get")
                .path("parameters");
        assertThat(parameters)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.path("description").asString())
                        .as(each.path("name").asString())
                        .isNotBlank());
        assertThat(StreamSupport.stream(parameters.spliterator(), false)
                        .map(each -> each.path("name").asString()))
                .contains("q", "topic", "facets", "explain", "sort");
    }
}
