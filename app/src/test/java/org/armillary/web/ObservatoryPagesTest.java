package org.armillary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Due;
import org.armillary.catalogue.Instrument;
import org.armillary.catalogue.PartialDate;
import org.armillary.catalogue.SharedFacts;
import org.armillary.comparison.Findings;
import org.armillary.law.frbr.Work;
import org.armillary.observatory.CalendarText;
import org.armillary.observatory.Chronicle;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The observatory from outside, over HTTP: what its pages show is what the catalogue has, and every link leads
/// somewhere.
class ObservatoryPagesTest {

    private static final Catalogue CATALOGUE = Catalogue.shipped();
    private static final int MOST_PAGES = 12_000;

    @TempDir
    private static Path home;

    private static RunningServer server;
    private static Client client;

    @BeforeAll
    static void start() {
        server = RunningServer.start(home);
        client = Client.of(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Document page(String path) {
        HttpResponse<String> answer = client.get(path, "Accept", "text/html");
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body(), server.address() + path);
    }

    private static JsonNode json(String path) {
        return JsonMapper.shared().readTree(client.get(path).body());
    }

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
        Document page = page(path);
        assertThat(page.select("h1")).as("one h1").hasSize(1);
        assertThat(page.select("[style], style, script:not([src]):not([type$=json])"))
                .as("nothing inline, which the content policy forbids")
                .isEmpty();
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).as("ids").doesNotHaveDuplicates();
    }

    @Test
    void everyInstrumentHasItsCardAndEveryDateOnItIsTheCatalogues() {
        SoftAssertions.assertSoftly(softly -> {
            for (Instrument it : CATALOGUE.list()) {
                Document card = page("/instruments/" + it.id());
                softly.assertThat(card.select("h1").text()).as(it.id()).isEqualTo(it.shortName());
                List<String> wanted = Chronicle.of(it).stream()
                        .map(each -> each.day().toString())
                        .toList();
                softly.assertThat(
                                card.select("#dates tr > td:first-child > time").eachAttr("datetime"))
                        .as("days of " + it.id())
                        .isEqualTo(wanted);
                softly.assertThat(
                                card.select("#lineage a[href*='/instruments/']").size())
                        .as("ties of " + it.id())
                        .isEqualTo(it.ancestors().size()
                                + CATALOGUE.listDescendants(it.id()).size());
                softly.assertThat(card.select("#sources ol > li"))
                        .as("sources of " + it.id())
                        .hasSize(it.sources().size());
                softly.assertThat(card.select(".leaf-head .verified-mark").hasClass("yes"))
                        .isEqualTo(it.verified());
            }
        });
    }

    /// Against the records the catalogue was made from: `proposed`, `adopted` and the like stand on the card as there.
    @Test
    @SuppressWarnings("unchecked")
    void everyDateOfASourceRecordIsOnItsCard() throws IOException {
        Path file = SharedFacts.path("facts/instruments.yaml");
        List<Map<String, Object>> records;
        try (Reader in = Files.newBufferedReader(file)) {
            Map<String, Object> all = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            records = (List<Map<String, Object>>) Objects.requireNonNull(all.get("instruments"));
        }
        assertThat(records).hasSize(247);
        Map<String, String> kinds = Map.of(
                "proposed", "proposed",
                "adopted", "adopted",
                "in_force", "entry-into-force",
                "repealed", "end",
                "expires", "expiry");
        SoftAssertions.assertSoftly(softly -> records.forEach(record -> {
            String id = String.valueOf(record.get("id"));
            Document card = page("/instruments/" + id);
            Map<String, Object> dates = (Map<String, Object>) Objects.requireNonNull(record.get("dates"));
            kinds.forEach((theirs, ours) -> {
                Object date = dates.get(theirs);
                if (date != null) {
                    softly.assertThat(card.select("tr[data-event=" + ours + "] > td:first-child > time")
                                    .eachAttr("datetime"))
                            .as(id + " " + theirs)
                            .contains(String.valueOf(date).split(" ")[0]);
                }
            });
        }));
    }

    @Test
    void listsAll247AcrossItsPages() {
        Set<String> listed = new TreeSet<>();
        for (int page = 1; page <= 5; page++) {
            page("/instruments?page=" + page)
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
    void everyLinkInsideTheSiteLeadsSomewhere() {
        Deque<String> waiting = new ArrayDeque<>(List.of("/"));
        Map<String, String> seen = new LinkedHashMap<>(Map.of("/", "the start"));
        Map<String, Document> pages = new LinkedHashMap<>();
        Map<String, String> fragments = new LinkedHashMap<>();
        List<String> broken = new ArrayList<>();
        while (!waiting.isEmpty() && seen.size() < MOST_PAGES) {
            String path = waiting.poll();
            HttpResponse<String> answer = client.get(path, "Accept", "text/html,*/*");
            if (answer.statusCode() != 200 && answer.statusCode() != 302) {
                broken.add(answer.statusCode() + " " + path + ", linked from " + seen.get(path));
            }
            if (answer.headers().firstValue("content-type").orElse("").startsWith("text/html")) {
                Document page = Jsoup.parse(answer.body(), server.address() + path);
                pages.put(path, page);
                links(page).forEach(link -> {
                    String target = link.replaceFirst("#.*", "");
                    if (link.contains("#")) {
                        fragments.putIfAbsent(link, path);
                    }
                    if (isWorthVisiting(target) && seen.putIfAbsent(target, path) == null) {
                        waiting.add(target);
                    }
                });
            }
        }
        assertThat(waiting).as("pages left when the crawl was stopped").isEmpty();
        fragments.forEach((link, from) -> {
            Document target = pages.get(link.replaceFirst("#.*", ""));
            String id = link.replaceFirst("[^#]*#", "");
            if (target != null && !id.isEmpty() && target.getElementById(id) == null) {
                broken.add("no #" + id + " in " + link + ", linked from " + from);
            }
        });
        assertThat(broken).as("broken links among %s pages", pages.size()).isEmpty();
        assertThat(pages.size())
                .as("pages visited")
                .isGreaterThan(CATALOGUE.list().size() + 100);
        assertThat(pages.keySet())
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
                && !path.endsWith(".pdf");
    }

    private static Set<String> links(Document page) {
        return page.select("a[href], link[href]").stream()
                .map(each -> each.absUrl("href"))
                .filter(href -> href.startsWith(server.address()))
                .map(href -> href.substring(server.address().length()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Test
    void theTimelineShowsWhatChangesInTheUnionUntil2December2027() {
        LocalDate today = LocalDate.now();
        Document page = page("/timeline?asOf=2027-12-02&since=2026-11-21&jurisdiction=eu");
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
    void answersWhetherAProvisionAppliesAsTheCatalogueDoes() {
        String question = "/instruments/eu-ai-act?provision=Art.+9&class=annex_iii&placed=2028-01-01&asOf=";
        assertThat(page(question + "2027-12-01").select("#answer").attr("data-answer"))
                .isEqualTo("no");
        assertThat(page(question + "2027-12-02").select("#answer").attr("data-answer"))
                .isEqualTo("yes");
        assertThat(page(question + "2027-12-01").select("#answer > p time").attr("datetime"))
                .isEqualTo("2027-12-02");
        assertThat(page("/instruments/eu-ai-act?provision=Art.+73&class=annex_iii&placed=new&asOf=2027-01-01")
                        .select("#answer")
                        .attr("data-answer"))
                .isEqualTo("contested");
        assertThat(client.get("/instruments/eu-ai-act?provision=Art.+9&placed=soon")
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
        Document page = page(address);
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
            return page("/instruments/" + CATALOGUE.find(work).orElseThrow().id())
                    .select("tr[data-event=entry-into-force] time")
                    .attr("datetime");
        }
        String what = CATALOGUE
                .get("eu-ai-act")
                .findMilestone(event.replace('_', '-'))
                .orElseThrow()
                .what();
        return page("/instruments/eu-ai-act").select("tr[data-event=milestone]").stream()
                .filter(row -> row.text().contains(what))
                .map(row -> row.expectFirst("time").attr("datetime"))
                .findFirst()
                .orElse("");
    }

    @Test
    void theCalendarHoldsWhatComesDue() {
        HttpResponse<String> answer = client.get("/due.ics?days=400&asOf=2026-11-21");
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
        List<Map<String, String>> korean = CalendarText.parse(client.get("/due.ics?asOf=2026-11-21&jurisdiction=kr")
                        .body()
                        .getBytes(StandardCharsets.UTF_8))
                .events();
        assertThat(korean)
                .isNotEmpty()
                .allMatch(each -> each.getOrDefault("URL", "").contains("/instruments/kr-"));
        List<Map<String, String>> reviews = CalendarText.parse(
                        client.get("/due.ics?asOf=2026-11-21&kind=review&days=90")
                                .body()
                                .getBytes(StandardCharsets.UTF_8))
                .events();
        assertThat(reviews).allMatch(each -> each.getOrDefault("UID", "").contains("-review-"));
    }

    @Test
    void whatChangedIsAFeedToo() throws Exception {
        HttpResponse<String> answer = client.get("/changes.atom?instrument=eu-ai-act&asOf=2026-11-21&months=12");
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
        Document page = page("/changes?instrument=eu-ai-act&asOf=2026-11-21&months=12");
        assertThat(page.select(".days > li")).hasSize(entries.getLength());
        assertThat(page.select(".moves del time").eachAttr("datetime")).contains("2026-08-02", "2027-08-02");
        assertThat(page.select(".moves ins time").eachAttr("datetime")).contains("2027-12-02", "2028-08-02");
    }

    @Test
    void aTopicIsFollowedThroughTheInstrumentsThatHaveFindingsOnIt() {
        Set<String> wanted =
                Findings.shipped().byInstrument("content-labelling").keySet();
        Set<String> shown = page("/changes?topic=content-labelling&months=60&asOf=2026-11-21")
                .select(".days > li > div > p:first-child a")
                .stream()
                .map(each -> each.attr("href").replaceAll("^/instruments/|\\?.*", ""))
                .collect(Collectors.toSet());
        assertThat(shown).isNotEmpty().isSubsetOf(wanted);
        assertThat(client.get("/changes?topic=none", "Accept", "text/html").statusCode())
                .isEqualTo(404);
    }

    @Test
    void everythingCanBeTakenAway() {
        int all = CATALOGUE.list().size();
        assertThat(json("/data/instruments.json").size()).isEqualTo(all);
        JsonNode linked = json("/data/instruments.jsonld");
        assertThat(linked.path("@graph").size()).isEqualTo(all);
        assertThat(linked.at("/@context/@vocab").asString()).isEqualTo("https://schema.org/");
        String csv = client.get("/data/instruments.csv").body();
        assertThat(CATALOGUE.list()).allSatisfy(each -> assertThat(csv).contains("\n" + each.id() + ","));
        for (String name : List.of("dates", "lineage", "thresholds", "adherence", "bodies", "older-law", "practice")) {
            assertThat(client.get("/data/" + name + ".csv").statusCode()).isEqualTo(200);
        }
        assertThat(client.get("/data/nothing.csv").statusCode()).isEqualTo(404);
    }

    @Test
    void aCardIsThereForProgramsAndAsItIsCited() {
        assertThat(json("/instruments/kr-ai-basic-act.json").path("id").asString())
                .isEqualTo("kr-ai-basic-act");
        assertThat(json("/instruments/kr-ai-basic-act.jsonld")
                        .path("legislationLegalForce")
                        .asString())
                .isEqualTo("InForce");
        assertThat(json("/instruments/kr-ai-basic-act.csl.json")
                        .get(0)
                        .path("id")
                        .asString())
                .isEqualTo("kr-ai-basic-act");
        assertThat(client.get("/instruments/kr-ai-basic-act.bib").body()).startsWith("@misc{kr-ai-basic-act,");
        Document card = page("/instruments/kr-ai-basic-act");
        JsonNode data = JsonMapper.shared()
                .readTree(card.select("script[type='application/ld+json']").html());
        assertThat(data.path("name").asString())
                .isEqualTo(CATALOGUE.get("kr-ai-basic-act").title());
    }

    @Test
    void programsAskTheSameQuestions() {
        assertThat(json("/api/v1/instruments?asOf=2026-11-21").size())
                .isEqualTo(CATALOGUE.list().size());
        assertThat(json("/api/v1/instruments/eu-ai-act?asOf=2026-11-21")
                        .at("/status/is")
                        .asString())
                .isEqualTo("partly-applying");
        JsonNode due = json("/api/v1/due?asOf=2027-12-01&days=1&jurisdiction=eu");
        assertThat(due)
                .isNotEmpty()
                .allMatch(each -> each.path("day").asString().startsWith("2027-12"));
        JsonNode changes = json("/api/v1/changes?since=2027-12-01&asOf=2027-12-02&instrument=eu-ai-act");
        assertThat(changes.at("/0/events/0/movedFrom").asString()).isEqualTo("2026-08-02");
        assertThat(client.get("/api/v1/changes?since=then").statusCode()).isEqualTo(400);
        assertThat(client.get("/api/v1/instruments/none").statusCode()).isEqualTo(404);
    }

    @Test
    void theStoryFollowsTheDay() {
        assertThat(effective("2026-11-21")).containsOnly("no");
        assertThat(effective("2027-12-02")).containsOnly("yes");
        assertThat(page("/").select(".story-line .source-mark"))
                .allSatisfy(mark -> assertThat(mark.select("li")).isNotEmpty());
    }

    private static List<String> effective(String day) {
        return page("/?asOf=" + day).select(".story-line .effective").stream()
                .flatMap(each -> Stream.of("yes", "no", "contested", "unknown").filter(each::hasClass))
                .toList();
    }

    @Test
    void whatIsNotThereIsSaidSo() {
        assertThat(client.get("/instruments/none", "Accept", "text/html").statusCode())
                .isEqualTo(404);
        assertThat(client.get("/bodies/none", "Accept", "text/html").statusCode())
                .isEqualTo(404);
        assertThat(client.get("/map?by=colour", "Accept", "text/html").statusCode())
                .isEqualTo(400);
        assertThat(client.get("/changes?instrument=none", "Accept", "text/html").statusCode())
                .isEqualTo(404);
        assertThat(client.get("/timeline?since=yesterday", "Accept", "text/html")
                        .statusCode())
                .isEqualTo(400);
    }
}
