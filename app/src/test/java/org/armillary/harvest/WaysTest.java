package org.armillary.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.DocumentAddress;
import org.armillary.catalogue.Instrument;
import org.armillary.catalogue.Publishers;
import org.armillary.law.frbr.Work;
import org.junit.jupiter.api.Test;

/// How the texts of the catalogue's instruments are had.
class WaysTest {

    private static List<Way> ways(String id) {
        return Ways.of(Catalogue.shipped().get(id));
    }

    @Test
    void everyInstrumentHasAWay() {
        assertThat(Catalogue.shipped().list())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(Ways.of(each))
                        .as(each.id())
                        .isNotEmpty()
                        .allSatisfy(way -> {
                            assertThat(way.address().getScheme()).startsWith("http");
                            assertThat(way.command()).startsWith("armillary ");
                        }));
    }

    @Test
    void whatAPublisherGivesIsHarvestedByTheNameOfTheCatalogue() {
        Way first = ways("gb-duaa").getFirst();

        assertThat(first.kind()).isEqualTo(Way.Kind.HARVEST);
        assertThat(first.address()).hasToString("https://www.legislation.gov.uk/ukpga/2025/18/data.akn");
        assertThat(first.command()).isEqualTo("armillary harvest gb-duaa");
        assertThat(first.checked()).contains(DocumentAddress.Checked.USED);
        assertThat(first.isVerified()).isTrue();
    }

    @Test
    void whatFollowsFromTheAddressOfTheCatalogueIsHarvestedToo() {
        assertThat(ways("us-eo-14179").getFirst().address())
                .hasToString("https://www.federalregister.gov/documents/full_text/html/2025/01/31/2025-02172.html");
    }

    @Test
    void whatIsSoldIsBought() {
        assertThat(ways("iso-iec-42001")).singleElement().satisfies(way -> {
            assertThat(way.kind()).isEqualTo(Way.Kind.BUY);
            assertThat(way.publisher().orElseThrow().id()).isEqualTo("iso");
        });
    }

    @Test
    void aKnownPageIsSavedByHandAndAnUnknownOneLookedFor() {
        assertThat(ways("bletchley")).singleElement().satisfies(way -> {
            assertThat(way.kind()).isEqualTo(Way.Kind.BY_HAND);
            assertThat(way.command()).isEqualTo("armillary import FILE --provisional");
            assertThat(way.isVerified()).isFalse();
        });
        assertThat(ways("gb-aisi").getFirst().kind()).isEqualTo(Way.Kind.SEARCH_SITE);
    }

    @Test
    void aKeyIsShownAsAWord() {
        assertThat(ways("kr-ai-basic-act").getFirst().address()).asString().contains("OC=KEY");
    }

    @Test
    void aWorkThatNoPublisherGivesHasNone() {
        assertThat(Ways.of(Work.parse("/akn/xa/act/2031/7"), Publishers.shipped()))
                .isEmpty();
    }

    /// Whoever changes catalogue or publishers reads these numbers and the pages that show them.
    @Test
    void aKnownNumberOfInstrumentsCanBeHarvested() {
        List<String> harvested = Catalogue.shipped().list().stream()
                .filter(each -> Ways.of(each).getFirst().kind() == Way.Kind.HARVEST)
                .map(Instrument::id)
                .toList();
        assertThat(harvested).hasSizeGreaterThanOrEqualTo(30).contains("eu-ai-act", "jp-ai-act", "us-take-it-down");
    }
}
