package org.armillary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;

/// Saved searches over HTTP on a server of one user: the interface for programs, the pages, the feed.
class SavedSearchesTest {

    private static final String ALERTS = "/api/v1/alerts";

    @RegisterExtension
    private static final Served SERVER = Served.own();

    private static String save(String question) {
        HttpResponse<String> saved = SERVER.send("POST", ALERTS, "{\"question\":" + question + "}");
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(201);
        return Client.json(saved).path("id").asString();
    }

    @Test
    void tellsOnPageInterfaceAndFeedWhatCameIn() throws Exception {
        String id = save("{\"q\":[\"phlogiston\"],\"jurisdiction\":[\"xa\"]}");
        assertThat(SERVER.page("/alerts/" + id).select("h1").text()).isEqualTo("phlogiston");
        HttpResponse<String> opened = SERVER.send("POST", ALERTS + "/" + id + "/feed", "");
        String feed = Client.json(opened).path("address").asString();
        String before = SERVER.get(feed).headers().firstValue("ETag").orElseThrow();
        assertThat(SERVER.get(feed, "If-None-Match", before).statusCode()).isEqualTo(304);

        SERVER.takeAct(
                "Act on Air\n\nArticle 1\nFire\nNo phlogiston shall be released.\n\nArticle 2\nWater\nNone.\n",
                "/akn/xa/act/2020/77",
                "2020-01-01");

        JsonNode told = SERVER.json(ALERTS + "/" + id);
        assertThat(told.path("search").path("unread").asInt()).isEqualTo(1);
        JsonNode match = told.path("notices").path(0).path("matches").path(0);
        assertThat(match.path("eId").asString()).isEqualTo("art_1");
        assertThat(match.path("event").asString()).isEqualTo("new");
        Document page = SERVER.page("/alerts");
        assertThat(page.select(".notice-told a").eachAttr("href"))
                .contains("/akn/xa/act/2020/77/eng@2020-01-01/~art_1");
        assertThat(SERVER.page("/akn/xa/act/2020/77/eng@2020-01-01/~art_1").select("h1"))
                .isNotEmpty();
        checkFeed(SERVER.get(feed, "If-None-Match", before));

        assertThat(SERVER.send("POST", ALERTS + "/" + id + "/read", "").statusCode())
                .isEqualTo(204);
        assertThat(SERVER.json(ALERTS + "/" + id).path("search").path("unread").asInt())
                .isZero();
        assertThat(SERVER.send("DELETE", ALERTS + "/" + id + "/feed", "").statusCode())
                .isEqualTo(204);
        assertThat(SERVER.get(feed).statusCode()).isEqualTo(404);
    }

    /// What RFC 4287 asks of a feed and of each entry, sections 4.1.1 and 4.1.2.
    private static void checkFeed(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/atom+xml");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Element feed = factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(answer.body())))
                .getDocumentElement();
        assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        Element entry = (Element) feed.getElementsByTagNameNS("*", "entry").item(0);
        for (String name : List.of("title", "id", "updated")) {
            assertThat(text(feed, name)).as(name).isNotBlank();
            assertThat(text(entry, name)).as(name).isNotBlank();
        }
        assertThat(text(feed, "name")).isNotBlank();
        assertThat(text(feed, "updated")).isEqualTo(text(entry, "updated"));
        assertThat(java.time.Instant.parse(text(entry, "updated"))).isNotNull();
        assertThat(text(entry, "id")).startsWith("urn:uuid:").isNotEqualTo(text(feed, "id"));
        assertThat(answer.body()).contains("rel=\"self\"", "rel=\"alternate\"", "No phlogiston");
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagNameNS("*", name).item(0).getTextContent();
    }

    @Test
    void searchPageOffersToSaveAndTheFormSaysWhatIsAsked() {
        Document found = SERVER.page("/search?q=incident&jurisdiction=zz");
        String link = found.select("a[href^=/alerts/new]").attr("href");
        Document form = SERVER.page(link);
        assertThat(form.select("form[action=/alerts] input[name=q]").attr("value"))
                .isEqualTo("incident");
        assertThat(form.select("form[action=/alerts] input[name=jurisdiction]").attr("value"))
                .isEqualTo("zz");
    }

    @Test
    void changesPausesAndDeletes() {
        String id = save("{\"q\":[\"caloric\"]}");
        HttpResponse<String> changed = SERVER.send(
                "PUT",
                ALERTS + "/" + id,
                "{\"name\":\"Heat\",\"question\":{\"q\":[\"caloric OR heat\"]},\"paused\":true}");
        assertThat(Client.json(changed).path("name").asString()).isEqualTo("Heat");
        assertThat(Client.json(changed).path("paused").asBoolean()).isTrue();
        assertThat(SERVER.send("DELETE", ALERTS + "/" + id, "").statusCode()).isEqualTo(204);
        assertThat(SERVER.get(ALERTS + "/" + id).statusCode()).isEqualTo(404);
        assertThat(SERVER.get("/alerts/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void refusesWhatCantBeDone() {
        String id = save("{\"q\":[\"aether\"]}");
        for (String address : List.of("http://127.0.0.1/", "https://localhost:9/", "file:///etc/passwd", "")) {
            assertThat(SERVER.send("PUT", ALERTS + "/" + id + "/hook", "{\"address\":\"" + address + "\"}")
                            .statusCode())
                    .as(address)
                    .isEqualTo(409);
        }
        assertThat(SERVER.send("POST", ALERTS, "{\"question\":{}}").statusCode())
                .isEqualTo(400);
        assertThat(SERVER.get("/alerts/new").statusCode()).isEqualTo(400);
        assertThat(SERVER.get("/alerts/feeds/nothing.atom").statusCode()).isEqualTo(404);
    }

    @Test
    void givesTheKeyOnceAndNeverAgain() {
        String id = save("{\"q\":[\"vis viva\"]}");
        HttpResponse<String> posted =
                SERVER.send("PUT", ALERTS + "/" + id + "/hook", "{\"address\":\"https://hooks.example/in\"}");
        String key = Client.json(posted).path("key").asString();
        assertThat(key).startsWith("whs_");
        assertThat(SERVER.get(ALERTS + "/" + id).body()).doesNotContain(key).contains("https://hooks.example/in");
        assertThat(SERVER.get("/alerts/" + id).body()).doesNotContain(key);
    }
}
