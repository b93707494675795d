package org.armillary.law.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.armillary.law.Shared;
import org.armillary.law.akn.AknDocument;
import org.armillary.law.akn.AknSchema;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.Identification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpecimensTest {

    static List<Specimen> specimens() {
        return Specimen.list();
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void becomesTheExpectedDocument(Specimen specimen) throws IOException {
        String made = new String(specimen.convert().document().toBytes(), StandardCharsets.UTF_8);

        if (!Files.exists(specimen.golden())) {
            Files.writeString(specimen.golden(), made);
            fail("wrote " + specimen.golden() + ": read it, and run again when it is right");
        }
        assertThat(made).isEqualTo(Files.readString(specimen.golden()));
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void isValid(Specimen specimen) throws IOException {
        AknSchema schema = AknSchema.read(Shared.path("akn/akomantoso30.xsd"));

        assertThat(schema.problems(specimen.convert().document().toBytes())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void keepsEveryCharacterOnce(Specimen specimen) throws IOException {
        assertThat(Characters.of(specimen.convert())).isEqualTo(Characters.of(specimen.format(), specimen.files()));
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void readsBackAsItWasWrittenWithEveryIdentifierOnce(Specimen specimen) throws IOException {
        AknDocument document = specimen.convert().document();

        assertThat(AknDocument.read(document.toBytes(), "again")).isEqualTo(document);
        assertThat(document.root().walk().flatMap(each -> each.eId().stream())).doesNotHaveDuplicates();
        assertThat(document.walk()).allMatch(each -> each.eId().isPresent());
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void isIdentifiedByTheNamingConvention(Specimen specimen) throws IOException {
        Identification identification =
                Identification.of(specimen.convert().document()).orElseThrow();

        assertThat(identification.expression().uri())
                .isEqualTo(
                        switch (specimen.name()) {
                            case "formex-regulation" -> "/akn/eu/act/regulation/2099/7/eng@2099-03-01";
                            case "lims-statute" -> "/akn/ca/act/2090/L-7/eng@2098-05-01";
                            case "lims-regulation" -> "/akn/ca/act/regulation/1999/DORS-99-12/fra@2095-05-01";
                            case "uslm-law" -> "/akn/us/act/public-law/nd/199-7/eng@2087-03-13";
                            case "egov-act" -> "/akn/jp/act/2023/99/jpn@2099-04-01";
                            case "akn-legaldocml" -> "/akn/de/act/bgbl-1/2099/7/deu@2099-02-01";
                            case "akn-judgment" -> "/akn/gb/judgment/ewhc-admin/2031/12/eng@2031-05-07";
                            case "akn-web" -> "/akn/gb/act/ukpga/2099/3/eng@2099-05-01";
                            default -> fail("say which address " + specimen + " has");
                        });
    }

    @Test
    void whatNoReaderKnowsIsNamedWithItsPlaceAndKept() throws IOException {
        Converted regulation = new Specimen("formex-regulation").convert();

        assertThat(regulation.oddities()).singleElement().satisfies(oddity -> {
            assertThat(oddity.code()).isEqualTo("unknown-element");
            assertThat(oddity.place())
                    .isEqualTo(
                            "ACT/ENACTING.TERMS/DIVISION \"CHAPTER II\"/DIVISION \"Section 1 —\"/ARTICLE \"Article 3\"/ALINEA/STRANGE");
            assertThat(oddity.message()).contains("<STRANGE>");
        });
        assertThat(regulation.document().find("art_3").orElseThrow().text()).contains("odd");
    }

    @Test
    void datesOfProvisionsBecomePeriods() throws IOException {
        AknDocument statute = new Specimen("lims-statute").convert().document();
        String period = statute.find("sec_3__subsec_1")
                .flatMap(each -> each.element().find("period"))
                .orElseThrow();
        Element group = statute.meta()
                .orElseThrow()
                .walk()
                .filter(each -> each.eId().filter(id -> period.equals("#" + id)).isPresent())
                .findFirst()
                .orElseThrow();

        assertThat(group.walk().flatMap(each -> each.find("end").stream()).map(end -> day(statute, end)))
                .as("the period ends before the day after the last, 31 December 2098")
                .containsExactly("2099-01-01");
    }

    private static String day(AknDocument document, String event) {
        return document.meta()
                .orElseThrow()
                .walk()
                .filter(each -> each.eId().filter(id -> event.equals("#" + id)).isPresent())
                .flatMap(each -> each.find("date").stream())
                .findFirst()
                .orElseThrow();
    }
}
