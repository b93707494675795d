package org.armillary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Due;
import org.armillary.comparison.Findings;
import org.armillary.observatory.CalendarText;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;

/// What the observatory gives to programs, over HTTP: calendar, feed, tables, and the same answers as its pages.
class ObservatoryDownloadsTest {

    private static final Catalogue CATALOGUE = Catalogue.shipped();

    @RegisterExtension
    private static final Served SERVER = Served.shipped();

    @Test
    void theCalendarHoldsWhatComesDue() {
        HttpResponse<String> answer = SERVER.get("/due.ics?days=400&asOf=2026-11-21");
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("text/calendar");
        CalendarText calendar = CalendarText.parse(answer.body().getBytes(StandardCharsets.UTF_8));
        LocalDate from = LocalDate.parse("2026-11-21");
        List<Due> due = CATALOGUE.due(from, from.plusDays(400));
        assertThat(calendar.events()).hasSize(due.size());
        assertThat(calendar.events().stream().map(each -> each.get("UID"))).doesNotHaveDuplicates();
        assertThat(calendar.events().stream().map(each -> each.get("DTSTART;VALUE=DATE")))
                .containsExactlyElementsOf(due.stream()
                        .map(each -> each.day().first().toString().replace("-", ""))
                        .toList());
        assertThat(calendar.events())
                .filteredOn(each -> each.getOrDefault("URL", "").endsWith("/instruments/eu-ai-act"))
                .anySatisfy(each -> assertThat(each).containsEntry("DTSTART;VALUE=DATE", "20271202"));
    }

    @Test
    void theCalendarIsNarrowedByJurisdictionKindAndDays() {
        List<Map<String, String>> korean = CalendarText.parse(SERVER.get("/due.ics?asOf=2026-11-21&jurisdiction=kr")
                        .body()
                        .getBytes(StandardCharsets.UTF_8))
                .events();
        assertThat(korean)
                .isNotEmpty()
                .allMatch(each -> each.getOrDefault("URL", "").contains("/instruments/kr-"));
        List<Map<String, String>> reviews = CalendarText.parse(
                        SERVER.get("/due.ics?asOf=2026-11-21&kind=review&days=90")
                                .body()
                                .getBytes(StandardCharsets.UTF_8))
                .events();
        assertThat(reviews).allMatch(each -> each.getOrDefault("UID", "").contains("-review-"));
    }

    @Test
    void whatChangedIsAFeedToo() throws Exception {
        HttpResponse<String> answer = SERVER.get("/changes.atom?instrument=eu-ai-act&asOf=2026-11-21&months=12");
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("application/atom+xml");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        org.w3c.dom.Document feed =
                factory.newDocumentBuilder().parse(new InputSource(new StringReader(answer.body())));
        String atom = "http://www.w3.org/2005/Atom";
        var entries = feed.getElementsByTagNameNS(atom, "entry");
        assertThat(entries.getLength()).isPositive();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < entries.getLength(); i++) {
            var entry = (org.w3c.dom.Element) entries.item(i);
            for (String required : List.of("id", "title", "updated")) {
                assertThat(entry.getElementsByTagNameNS(atom, required).getLength())
                        .isOne();
            }
            assertThat(ids.add(entry.getElementsByTagNameNS(atom, "id").item(0).getTextContent()))
                    .isTrue();
        }
        Document page = SERVER.page("/changes?instrument=eu-ai-act&asOf=2026-11-21&months=12");
        assertThat(page.select(".days > li")).hasSize(entries.getLength());
        assertThat(page.select(".moves del time").eachAttr("datetime")).contains("2026-08-02", "2027-08-02");
        assertThat(page.select(".moves ins time").eachAttr("datetime")).contains("2027-12-02", "2028-08-02");
    }

    @Test
    void aTopicIsFollowedThroughTheInstrumentsThatHaveFindingsOnIt() {
        Set<String> wanted =
                Findings.shipped().byInstrument("content-labelling").keySet();
        Set<String> shown = SERVER
                .page("/changes?topic=content-labelling&months=60&asOf=2026-11-21")
                .select(".days > li > div > p:first-child a")
                .stream()
                .map(each -> each.attr("href").replaceAll("^/instruments/|\\?.*", ""))
                .collect(Collectors.toSet());
        assertThat(shown).isNotEmpty().isSubsetOf(wanted);
        assertThat(SERVER.get("/changes?topic=none", "Accept", "text/html").statusCode())
                .isEqualTo(404);
    }

    @Test
    void everythingCanBeTakenAway() {
        int all = CATALOGUE.list().size();
        assertThat(SERVER.json("/data/instruments.json").size()).isEqualTo(all);
        JsonNode linked = SERVER.json("/data/instruments.jsonld");
        assertThat(linked.path("@graph").size()).isEqualTo(all);
        assertThat(linked.at("/@context/@vocab").asString()).isEqualTo("https://schema.org/");
        String csv = SERVER.get("/data/instruments.csv").body();
        assertThat(CATALOGUE.list()).allSatisfy(each -> assertThat(csv).contains("\n" + each.id() + ","));
        for (String name : List.of("dates", "lineage", "thresholds", "adherence", "bodies", "older-law", "practice")) {
            assertThat(SERVER.get("/data/" + name + ".csv").statusCode()).isEqualTo(200);
        }
        assertThat(SERVER.get("/data/nothing.csv").statusCode()).isEqualTo(404);
    }

    @Test
    void programsAskTheSameQuestions() {
        assertThat(SERVER.json("/api/v1/instruments?asOf=2026-11-21").size())
                .isEqualTo(CATALOGUE.list().size());
        assertThat(SERVER.json("/api/v1/instruments/eu-ai-act?asOf=2026-11-21")
                        .at("/status/is")
                        .asString())
                .isEqualTo("partly-applying");
        JsonNode due = SERVER.json("/api/v1/due?asOf=2027-12-01&days=1&jurisdiction=eu");
        assertThat(due)
                .isNotEmpty()
                .allMatch(each -> each.path("day").asString().startsWith("2027-12"));
        JsonNode changes = SERVER.json("/api/v1/changes?since=2027-12-01&asOf=2027-12-02&instrument=eu-ai-act");
        assertThat(changes.at("/0/events/0/movedFrom").asString()).isEqualTo("2026-08-02");
        assertThat(SERVER.get("/api/v1/changes?since=then").statusCode()).isEqualTo(400);
        assertThat(SERVER.get("/api/v1/instruments/none").statusCode()).isEqualTo(404);
    }
}
