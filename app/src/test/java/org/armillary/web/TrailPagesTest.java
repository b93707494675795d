package org.armillary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.armillary.account.Accounts;
import org.armillary.account.Actor;
import org.armillary.account.Person;
import org.armillary.account.Role;
import org.armillary.account.Scope;
import org.armillary.ledger.Ledger;
import org.armillary.ledger.TrailLinks;
import org.armillary.tlog.note.VerifierKey;
import org.armillary.web.Roster.As;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/// A trail of decisions: its organisation sees all of it, strangers what a link shows, others nothing.
class TrailPagesTest {

    private static final String TRAIL = "/decisions/intake";

    @RegisterExtension
    private static final Served SERVER = Served.own();

    private static Roster roster;
    private static Person officer;
    private static Person analyst;
    private static Person other;

    @BeforeAll
    static void settle() {
        roster = Roster.of(SERVER);
        SERVER.part(Accounts.class)
                .organisations()
                .create(new Actor("tester", "home", Role.ADMIN), "acme", "Acme", true);
        officer = roster.person("home", "olga", Role.OFFICER);
        analyst = roster.person("home", "anton", Role.ANALYST);
        other = roster.person("acme", "otto", Role.ADMIN);
        HttpResponse<String> opened =
                roster.post(roster.signedIn(officer), "/decisions", "name=intake&system=Intake-marker&retention=900");
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(303);
        As program = roster.program(officer, Set.of(Scope.RECORD));
        long index = 0;
        for (int i = 1; i <= 3; i++) {
            HttpResponse<String> taken = roster.send(
                    program,
                    "POST",
                    "/api/v1/decisions/intake",
                    DecisionJson.of("Intake-marker", "case-" + i + "-marker"),
                    "*/*");
            assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
            index = Client.json(taken).path("index").asLong();
        }
        SERVER.part(Ledger.class).log().orElseThrow().publication(index).join();
    }

    private static Document page(As as, String path) {
        HttpResponse<String> answer = roster.get(as, path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body(), SERVER.address() + path);
    }

    /// Makes a link and gives its path.
    private static String link(String form) {
        HttpResponse<String> made = roster.post(roster.signedIn(officer), TRAIL + "/links", form);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
        String address = Jsoup.parse(made.body()).select("code.secret").text();
        return address.substring(address.indexOf("/trails/"));
    }

    @Test
    void organisationSeesItsTrail() {
        Document page = page(roster.signedIn(analyst), TRAIL);
        assertThat(page.select(".trail .number").eachText()).startsWith("1", "2", "3", "4");
        assertThat(page.text())
                .contains("case-2-marker")
                .contains("triage, version 4.2.0")
                .contains("nobody stepped in");
        assertThat(page.select(".trail .receipt .sign.logged")).hasSizeGreaterThanOrEqualTo(4);
        assertThat(page.select(".trail .missing")).isEmpty();
        assertThat(page.select("form[action$=/links]"))
                .as("an analyst makes no links")
                .isEmpty();
        assertThat(page(roster.signedIn(officer), TRAIL).select("form[action$=/links]"))
                .hasSize(1);
    }

    @Test
    void othersSeeNothing() {
        assertThat(roster.get(roster.signedIn(other), TRAIL).statusCode()).isEqualTo(404);
        assertThat(roster.get(roster.stranger(), TRAIL).body()).doesNotContain("marker");
        String stream = page(roster.signedIn(officer), TRAIL)
                .select(".facts-list code")
                .eachText()
                .getLast();
        for (As as : List.of(roster.stranger(), roster.signedIn(other))) {
            Document page = page(as, "/ledger/streams/" + stream);
            assertThat(page.select("tbody tr"))
                    .as("that there are entries is public")
                    .hasSizeGreaterThanOrEqualTo(4);
            assertThat(page.html()).doesNotContain("marker").doesNotContain("intake");
            String entry = page.select("tbody td a[href^=/ledger/]").attr("href");
            assertThat(page(as, entry).html()).doesNotContain("marker");
            assertThat(roster.get(as, entry + "/receipt").body())
                    .doesNotContain("marker")
                    .doesNotContain("opening");
            assertThat(roster.get(as, "/api/v1/ledger/entries").body()).doesNotContain("marker");
        }
        HttpResponse<String> record = roster.send(
                roster.program(other, Set.of(Scope.RECORD)),
                "POST",
                "/api/v1/decisions/" + stream,
                DecisionJson.of("Intake-marker", "stolen"),
                "*/*");
        assertThat(record.statusCode()).isEqualTo(404);
    }

    @Test
    void linkShowsWhatItsMakerChose() {
        String path = link("first=3&last=4&days=30&member=outcome&member=model&recipient=Court");
        Document page = page(roster.stranger(), path);
        assertThat(page.select(".trail .number").eachText()).containsExactly("3", "4");
        assertThat(page.text()).contains("label: refer").contains("triage, version 4.2.0");
        assertThat(page.html())
                .doesNotContain("case-2-marker")
                .doesNotContain("Intake-marker")
                .doesNotContain("written-freely-marker")
                .doesNotContain("Court");
        assertThat(page.select("form[method=post]")).hasSizeLessThanOrEqualTo(1);
        HttpResponse<String> answer = roster.get(roster.stranger(), path);
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(answer.headers().firstValue("X-Robots-Tag"))
                .hasValueSatisfying(each -> assertThat(each).contains("noindex"));
        HttpResponse<String> file = roster.get(roster.stranger(), path + "/3");
        JsonNode receipt = Client.json(file);
        assertThat(receipt.path("opening").path("outcome").has("value")).isTrue();
        assertThat(receipt.path("opening").path("decision").has("value")).isFalse();
        assertThat(file.body()).doesNotContain("marker");
        LedgerPagesTest.ReceiptCheck.check(
                receipt,
                SERVER.part(Ledger.class).keys().stream()
                        .map(VerifierKey::parse)
                        .toList());
        for (String beyond : List.of("/2", "/5", "/1", "/03x")) {
            assertThat(roster.get(roster.stranger(), path + beyond).statusCode())
                    .as(beyond)
                    .isEqualTo(404);
        }
    }

    @Test
    void endedAndInventedLinksShowNothing() {
        String path = link("first=2&last=2&days=1&member=outcome");
        assertThat(roster.get(roster.stranger(), path).statusCode()).isEqualTo(200);
        String id =
                page(roster.signedIn(officer), TRAIL).select("input[name=link]").attr("value");
        String before = page(roster.signedIn(officer), TRAIL)
                .select("input[name=link]")
                .eachAttr("value")
                .toString();
        assertThat(roster.post(roster.signedIn(analyst), TRAIL + "/links/end", "link=" + id)
                        .statusCode())
                .isEqualTo(403);
        assertThat(roster.post(roster.signedIn(officer), TRAIL + "/links/end", "link=" + id)
                        .statusCode())
                .isEqualTo(303);
        assertThat(roster.get(roster.stranger(), path).statusCode()).as(before).isEqualTo(404);
        assertThat(roster.get(roster.stranger(), "/trails/" + "A".repeat(43)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void linkIsGoodForItsTimeAlone() {
        TrailLinks links = SERVER.part(TrailLinks.class);
        assertThat(links.find("")).isEmpty();
        for (String form : List.of(
                "first=0&last=2&days=1&member=outcome",
                "first=3&last=2&days=1&member=outcome",
                "first=1&last=2000&days=1&member=outcome",
                "first=1&last=2&days=0&member=outcome",
                "first=1&last=2&days=367&member=outcome",
                "first=1&last=2&days=1&member=secret",
                "first=1&last=2&days=1")) {
            assertThat(roster.post(roster.signedIn(officer), TRAIL + "/links", form)
                            .statusCode())
                    .as(form)
                    .isEqualTo(409);
        }
    }
}
