package org.armillary.observatory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Instrument;
import org.armillary.catalogue.LanternCatalogue;
import org.armillary.law.frbr.Jurisdiction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What leaves the observatory: citations, linked data, the borders of the map, the story.
class PublishedFormsTest {

    private static final String ADDRESS = "https://observatory.example/instruments/lanterns";

    @TempDir
    private Path folder;

    private Catalogue lanterns() {
        return Catalogue.of(LanternCatalogue.write(
                folder,
                LanternCatalogue.instrument(
                        "oars", "status: {is: in-force}\ndates: {adopted: '2020', in-force: '2020'}\n"),
                LanternCatalogue.instrument("lanterns", """
                        status: {is: partly-applying}
                        dates: {proposed: '2027-01', adopted: '2028-03-01', in-force: '2028-04-01'}
                        applies:
                          - {day: '2029-01-01', what: Everything else, provisions: [all]}
                          - {day: '2030-12-01', what: Ships, provisions: [Ch. II]}
                        ancestors:
                          - {id: oars, relation: draws-on, basis: own-text}
                        """)));
    }

    @Test
    void saysAsLinkedDataWhatIsLawAndWhetherItIsInForce() {
        Catalogue catalogue = lanterns();
        Seen seen = Panorama.of(catalogue, LocalDate.parse("2029-02-01")).get("lanterns");
        Map<String, Object> data = new LinkedData(catalogue, "https://observatory.example").of(seen);
        assertThat(data)
                .containsEntry("@id", ADDRESS)
                .containsEntry("legislationLegalForce", "PartiallyInForce")
                .containsEntry("legislationDate", "2028-03-01")
                .containsEntry("eli:first_date_entry_in_force", "2028-04-01");
        assertThat(String.valueOf(data.get("isBasedOn"))).contains("/instruments/oars");
        assertThat(String.valueOf(data.get("@type"))).contains("Legislation");
    }

    @Test
    void softLawIsNoLegislation() {
        Catalogue catalogue = Catalogue.shipped();
        Seen principles = Panorama.of(catalogue, LocalDate.parse("2026-01-01")).get("oecd-ai-principles");
        Map<String, Object> data = new LinkedData(catalogue, "").of(principles);
        assertThat(data).doesNotContainKey("legislationLegalForce");
        assertThat(String.valueOf(data.get("@type"))).doesNotContain("Legislation");
    }

    @Test
    void drawsTheStatesThatHaveNorms() {
        Borders borders = Borders.shipped();
        assertThat(Catalogue.shipped().jurisdictions().keySet().stream()
                        .filter(code ->
                                Jurisdiction.of(code).kind() == Jurisdiction.Kind.STATE && !borders.draws(code)))
                .as("states the geometry leaves out; the page lists them beside the map")
                .containsExactly("tw");
        JsonNode json = JsonMapper.shared().readTree(borders.json());
        assertThat(json.at("/spots/sg/0").asDouble())
                .as("longitude of Singapore")
                .isBetween(103.0, 104.5);
        assertThat(json.path("features").size()).isGreaterThan(200);
        assertThat(new String(borders.json(), StandardCharsets.UTF_8).length()).isLessThan(400_000);
    }

    @Test
    void tellsAStoryWhoseEveryLineRestsOnSomething() {
        Story story = Story.shipped(Catalogue.shipped());
        assertThat(story.stations()).hasSize(3);
        assertThat(story.stations().stream().flatMap(each -> each.lines().stream()))
                .isNotEmpty()
                .allSatisfy(line -> {
                    assertThat(line.ancestor().isPresent() || !line.sources().isEmpty())
                            .isTrue();
                    assertThat(line.reach()).isNotBlank();
                });
        assertThat(story.instruments())
                .extracting(Instrument::id)
                .contains("kr-ai-basic-act", "jp-ai-act", "eu-ai-act");
    }
}
