package org.armillary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Instrument;
import org.armillary.catalogue.SharedFacts;
import org.armillary.observatory.Chronicle;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The cards of instruments, over HTTP: what they show is what the catalogue and the records it was made from have.
class InstrumentCardsTest {

    private static final Catalogue CATALOGUE = Catalogue.shipped();

    @RegisterExtension
    private static final Served SERVER = Served.shipped();

    @Test
    void everyInstrumentHasItsCardAndEveryDateOnItIsTheCatalogues() {
        SoftAssertions.assertSoftly(softly -> {
            for (Instrument it : CATALOGUE.list()) {
                Document card = SERVER.page("/instruments/" + it.id());
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
            Document card = SERVER.page("/instruments/" + id);
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
    void aCardIsThereForProgramsAndAsItIsCited() {
        assertThat(SERVER.json("/instruments/kr-ai-basic-act.json").path("id").asString())
                .isEqualTo("kr-ai-basic-act");
        assertThat(SERVER.json("/instruments/kr-ai-basic-act.jsonld")
                        .path("legislationLegalForce")
                        .asString())
                .isEqualTo("InForce");
        assertThat(SERVER.json("/instruments/kr-ai-basic-act.csl.json")
                        .get(0)
                        .path("id")
                        .asString())
                .isEqualTo("kr-ai-basic-act");
        assertThat(SERVER.get("/instruments/kr-ai-basic-act.bib").body()).startsWith("@misc{kr-ai-basic-act,");
        Document card = SERVER.page("/instruments/kr-ai-basic-act");
        JsonNode data = JsonMapper.shared()
                .readTree(card.select("script[type='application/ld+json']").html());
        assertThat(data.path("name").asString())
                .isEqualTo(CATALOGUE.get("kr-ai-basic-act").title());
    }
}
