package org.armillary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.StreamSupport;
import org.armillary.terminology.Terminology;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// The term base over HTTP.
class ConceptPagesTest {

    @RegisterExtension
    private static final Served SERVER = Served.shipped();

    @Test
    void everyConceptIsListedAndLeadsToItsPage() {
        Document page = SERVER.page("/concepts");

        assertThat(page.select(".concepts tbody tr"))
                .hasSameSizeAs(Terminology.shipped().list());
        String first = page.expectFirst(".concepts tbody a").attr("href");
        assertThat(SERVER.page(first).select(".in-languages dt").eachText()).contains("English", "Korean", "Chinese");
    }

    @ParameterizedTest
    @CsvSource({"Betreiber, deployer", "DEPLOYEUR, deployer", "인간의 감독, human-oversight", "human-over, human-oversight"})
    void aConceptIsFoundByATermOfAnyLanguage(String words, String id) {
        Document page = SERVER.page("/concepts?q=" + encoded(words));

        assertThat(page.expectFirst(".concepts tbody a").attr("href")).isEqualTo("/concepts/" + id);
        JsonNode found = SERVER.json("/api/v1/concepts?q=" + encoded(words));
        assertThat(found.path(0).path("id").asString()).isEqualTo(id);
    }

    @Test
    void aLanguageStandsBesideEnglish() {
        Document page = SERVER.page("/concepts?q=deployer&language=deu");

        assertThat(page.select("td[lang=de] .term").eachText()).contains("Betreiber");
        assertThat(SERVER.page("/concepts?language=xxx").select(".concepts thead th"))
                .hasSize(2);
    }

    @Test
    void aConceptLeadsToWhatIsSaidOfItEverywhere() {
        Document page = SERVER.page("/concepts/provider?asOf=2026-11-21");

        assertThat(page.expectFirst(".page-head a.button").attr("href"))
                .isEqualTo("/search?q=provider&asOf=2026-11-21");
        assertThat(page.select(".in-languages a[lang=zh]").eachAttr("href"))
                .anySatisfy(each -> assertThat(each).startsWith("/search?q=%22").contains("language=zho"));
        assertThat(page.select(".cautions li")).isNotEmpty();
        assertThat(page.select(".origins .verified-mark")).isNotEmpty();
        assertThat(page.select("section a[href^=/concepts/operator]")).isNotEmpty();
    }

    @Test
    void programsGetAConceptWithAllItsTerms() {
        JsonNode one = SERVER.json("/api/v1/concepts/operator");

        assertThat(one.path("terms").propertyNames()).containsExactlyInAnyOrderElementsOf(Terminology.LANGUAGES);
        assertThat(StreamSupport.stream(one.path("narrower").spliterator(), false)
                        .map(JsonNode::asString))
                .contains("provider", "deployer");
        assertThat(SERVER.get("/api/v1/concepts/lantern").statusCode()).isEqualTo(404);
        assertThat(SERVER.get("/concepts/lantern").statusCode()).isEqualTo(404);
    }

    @Test
    void whateverIsLookedForIsText() {
        Document page = SERVER.page("/concepts?q=" + encoded("\"><script>alert(1)</script>"));

        assertThat(page.select("script:not([src])")).isEmpty();
        assertThat(page.select(".empty a")).hasSize(1);
    }

    private static String encoded(String words) {
        return java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8);
    }
}
