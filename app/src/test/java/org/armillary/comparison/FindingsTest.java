package org.armillary.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.CatalogueFault;
import org.armillary.catalogue.CatalogueFiles;
import org.armillary.catalogue.SourceRef;
import org.junit.jupiter.api.Test;

/// The findings that come with the program, and what their reader refuses.
class FindingsTest {

    private final Findings findings = Findings.shipped();
    private final Catalogue catalogue = Catalogue.shipped();

    private static Findings read(String entry) {
        Map<String, String> files =
                Map.of("findings/index.yaml", "files: [zz]", "findings/zz.yaml", """
                instruments:
                  - of: kr-ai-basic-act
                    sources: [{register: compliance-register}]
                    findings:
                      - ENTRY
                """.replace("ENTRY", entry));
        CatalogueFiles open = name -> new ByteArrayInputStream(
                Objects.requireNonNull(files.get(name), name).getBytes(StandardCharsets.UTF_8));
        return Findings.read(open, Catalogue.shipped(), Topics.shipped(), Dimensions.shipped());
    }

    private static Validity validity(String id, String day) {
        Finding finding = Findings.shipped().list().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        return Validity.of(finding, Catalogue.shipped(), LocalDate.parse(day));
    }

    @Test
    void namesAreTakenOnce() {
        assertThat(findings.list().stream().map(Finding::id)).doesNotHaveDuplicates();
    }

    @Test
    void whatIsVerifiedRestsOnSomethingThatCanBeFoundAgain() {
        assertThat(findings.list())
                .filteredOn(Finding::verified)
                .allSatisfy(each -> assertThat(each.sources())
                        .anyMatch(source ->
                                source instanceof SourceRef.InRegister || source instanceof SourceRef.AtAddress));
    }

    @Test
    void everyDimensionAndQuestionIsAnsweredBySomebody() {
        List<String> answered = findings.list().stream().map(Finding::asked).toList();
        assertThat(Dimensions.shipped().list())
                .allSatisfy(dimension -> assertThat(dimension.questions())
                        .allSatisfy(question -> assertThat(answered).contains(dimension.id() + "." + question.id())));
    }

    @Test
    void theSubjectsOfEveryPresetHaveFindingsOrBodies() {
        for (Preset preset : Dimensions.shipped().presets()) {
            for (String subject : preset.subjects()) {
                boolean known = catalogue.find(subject).isPresent()
                        || catalogue.findBody(subject).isPresent()
                        || catalogue.list().stream()
                                .anyMatch(each -> each.jurisdiction().code().equals(subject));
                assertThat(known).as("%s of %s", subject, preset.id()).isTrue();
            }
            assertThat(preset.dimensions())
                    .allSatisfy(each ->
                            assertThat(Dimensions.shipped().find(each)).as(each).isPresent());
        }
    }

    @Test
    void aFindingHoldsFromTheDayItsProvisionApplies() {
        assertThat(validity("eu-ai-act:labelling.machine", "2026-08-01").state())
                .isEqualTo(Validity.State.NOT_YET);
        assertThat(validity("eu-ai-act:labelling.machine", "2026-08-02").state())
                .isEqualTo(Validity.State.HOLDS);
        assertThat(validity("eu-ai-act:human-oversight.duty", "2026-11-21").from())
                .contains(LocalDate.parse("2027-12-02"));
        assertThat(validity("eu-ai-act:negative-list.practices", "2025-02-02").state())
                .isEqualTo(Validity.State.HOLDS);
        assertThat(validity("eu-ai-act:negative-list.practices", "2020-01-01").state())
                .isEqualTo(Validity.State.NOT_THERE);
    }

    @Test
    void whatWasRepealedOrOnlyProposedDoesNotHold() {
        assertThat(validity("us-co-sb24-205:algorithm.fairness", "2026-11-21").state())
                .isEqualTo(Validity.State.ENDED);
        assertThat(validity("br-pl-2338:labelling.duty", "2026-11-21").state()).isEqualTo(Validity.State.NOT_YET);
        assertThat(validity("cn-labelling:labelling.machine", "2025-08-31").state())
                .isEqualTo(Validity.State.NOT_YET);
        assertThat(validity("cn-labelling:labelling.machine", "2025-09-01").state())
                .isEqualTo(Validity.State.HOLDS);
    }

    @Test
    void saysWhereAFileIsWrong() {
        assertThatThrownBy(() -> read("{on: labelling.colour, does: requires, says: Red}"))
                .isInstanceOf(CatalogueFault.class)
                .hasMessage("findings/zz.yaml:5: no question is called 'labelling.colour'");
        assertThatThrownBy(() -> read("{on: labelling.duty, does: begs, says: Red}"))
                .hasMessageContaining("'does': no 'begs' there: one of prohibits, requires");
        assertThatThrownBy(() -> read("{on: labelling.duty, does: requires, says: Red, topics: [lanterns]}"))
                .hasMessageContaining("no topic 'lanterns'");
        assertThatThrownBy(() -> read("{on: labelling.duty, does: requires, says: Red, sources: [{lost: a page}]}"))
                .hasMessageContaining("verified by what?");
        assertThat(read("{on: labelling.duty, does: requires, says: Red}").list())
                .singleElement()
                .satisfies(each -> assertThat(each.topics()).containsExactly("content-labelling"));
    }
}
