package org.armillary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.PartialDate;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The observatory from outside, over HTTP: its pages are whole, list what the catalogue has, follow the day, and
/// every link leads somewhere.
class ObservatoryPagesTest {

    private static final Catalogue CATALOGUE = Catalogue.shipped();
    private static final int MOST_PAGES = 12_000;

    @RegisterExtension
    private static final Served SERVER = Served.shipped();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/map",
                "/map?by=status",
                "/map?by=approach&asOf=2019-06-01",
                "/timeline",
                "/timeline?asOf=2027-12-02&jurisdiction=eu",
                "/due",
                "/due?days=30&jurisdiction=kr&kind=review",
                "/instruments",
                "/instruments?force=soft&phase=current&q=oecd",
                "/instruments/kr-ai-basic-act",
                "/bodies",
                "/bodies/oecd",
                "/older-law",
                "/practice",
                "/changes",
                "/changes?instrument=eu-ai-act&jurisdiction=kr",
                "/data"
            })
    void pagesAreWhole(String path) {
        Document page = SERVER.page(path);
        assertThat(page.select("h1")).as("one h1").hasSize(1);
        assertThat(page.select("[style], style, script:not([src]):not([type$=json])"))
                .as("nothing inline, which the content policy forbids")
                .isEmpty();
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).as("ids").doesNotHaveDuplicates();
    }

    @Test
    void listsAll247AcrossItsPages() {
        Set<String> listed = new TreeSet<>();
        for (int page = 1; page <= 5; page++) {
            SERVER.page("/instruments?page=" + page)
                    .select(".works h2 a")
                    .eachAttr("href")
                    .forEach(listed::add);
        }
        assertThat(listed)
                .hasSize(CATALOGUE.list().size())
                .containsAll(CATALOGUE.list().stream()
                        .map(each -> "/instruments/" + each.id())
                        .toList());
    }

    @Test
    void everyLinkInsideTheSiteLeadsSomewhere() throws Exception {
        Crawl crawl = Crawl.of(SERVER, ObservatoryPagesTest::isWorthVisiting, MOST_PAGES);
        assertThat(crawl.waiting()).as("pages left when the crawl was stopped").isEmpty();
        assertThat(crawl.broken())
                .as("broken links among %s pages", crawl.pages().size())
                .isEmpty();
        assertThat(crawl.pages().size())
                .as("pages visited")
                .isGreaterThan(CATALOGUE.list().size() + 100);
        assertThat(crawl.pages())
                .as("every instrument is reached by links alone")
                .containsAll(CATALOGUE.list().stream()
                        .map(each -> "/instruments/" + each.id())
                        .toList());
    }

    /// Choices of a filter multiply without end; each is followed by itself, not with others.
    private static boolean isWorthVisiting(String path) {
        String query = path.contains("?") ? path.substring(path.indexOf('?') + 1) : "";
        return query.split("&").length < 2
                && !query.startsWith("asOf=")
                && !path.startsWith("/settings")
                && !(path.startsWith("/parallels/") && !query.isEmpty())
                && !path.endsWith(".pdf");
    }

    @Test
    void theTimelineShowsWhatChangesInTheUnionUntil2December2027() {
        LocalDate today = LocalDate.now();
        Document page = SERVER.page("/timeline?asOf=2027-12-02&since=2026-11-21&jurisdiction=eu");
        assertThat(page.select("#on-the-day a[href^='/instruments/eu-ai-act']")).isNotEmpty();
        Set<String> wanted = CATALOGUE.get("eu-ai-act").applications().stream()
                .flatMap(row -> row.day().stream())
                .map(PartialDate::toString)
                .filter(day -> day.compareTo("2026-11-21") > 0 && day.compareTo("2027-12-02") <= 0)
                .collect(Collectors.toSet());
        assertThat(wanted).as("of " + today).isNotEmpty();
        assertThat(page.select("#change-eu-ai-act time").eachAttr("datetime")).containsAll(wanted);
        assertThat(page.select("#between .change .signs").eachText()).allMatch(each -> each.contains("European Union"));
    }

    @Test
    void theStoryFollowsTheDay() {
        assertThat(effective("2026-11-21")).containsOnly("no");
        assertThat(effective("2027-12-02")).containsOnly("yes");
        assertThat(SERVER.page("/").select(".story-line .source-mark"))
                .allSatisfy(mark -> assertThat(mark.select("li")).isNotEmpty());
    }

    private static List<String> effective(String day) {
        return SERVER.page("/?asOf=" + day).select(".story-line .effective").stream()
                .flatMap(each -> Stream.of("yes", "no", "contested", "unknown").filter(each::hasClass))
                .toList();
    }

    @Test
    void whatIsNotThereIsSaidSo() {
        assertThat(SERVER.get("/instruments/none", "Accept", "text/html").statusCode())
                .isEqualTo(404);
        assertThat(SERVER.get("/bodies/none", "Accept", "text/html").statusCode())
                .isEqualTo(404);
        assertThat(SERVER.get("/map?by=colour", "Accept", "text/html").statusCode())
                .isEqualTo(400);
        assertThat(SERVER.get("/changes?instrument=none", "Accept", "text/html").statusCode())
                .isEqualTo(404);
        assertThat(SERVER.get("/timeline?since=yesterday", "Accept", "text/html")
                        .statusCode())
                .isEqualTo(400);
    }
}
