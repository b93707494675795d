package org.armillary.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.armillary.catalogue.Adherence;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Force;
import org.junit.jupiter.api.Test;

/// What soft texts have and lack.
class GapTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-21");
    private final Catalogue catalogue = Catalogue.shipped();

    private Gap gap(String id) {
        return Gap.of(catalogue.get(id), DAY, catalogue, Findings.shipped());
    }

    @Test
    void takesSoftAndHybridTextsAlone() {
        List<Gap> gaps = Gap.on(DAY, catalogue, Findings.shipped());
        assertThat(gaps)
                .hasSizeGreaterThan(80)
                .noneMatch(each -> each.instrument().force() == Force.HARD);
        assertThat(gaps).allSatisfy(each -> assertThat(each.has()).containsOnlyKeys(Gap.Element.values()));
    }

    @Test
    void promisesAreNoDuties() {
        Gap commitments = gap("frontier-safety-commitments");
        assertThat(commitments.has())
                .containsEntry(Gap.Element.DUTY, Gap.Held.PROMISED)
                .containsEntry(Gap.Element.BEARER, Gap.Held.YES)
                .containsEntry(Gap.Element.SANCTION, Gap.Held.NO);
        assertThat(commitments.missing()).contains(Gap.Element.DUTY, Gap.Element.SANCTION, Gap.Element.EXIT);
        assertThat(gap("nist-ai-rmf").has()).containsEntry(Gap.Element.DUTY, Gap.Held.ADVISED);
    }

    @Test
    void tellsWhoStayedOut() {
        assertThat(gap("eu-gpai-code").left()).anySatisfy(each -> {
            assertThat(each.who()).isEqualTo("Meta");
            assertThat(each.did()).isEqualTo(Adherence.Did.REFUSED);
        });
    }

    @Test
    void whatNobodyReadIsNotSaidToBeMissing() {
        Gap unread = Gap.on(DAY, catalogue, Findings.shipped()).stream()
                .filter(each -> Findings.shipped().of(each.instrument().id()).isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(unread.has()).containsEntry(Gap.Element.DUTY, Gap.Held.UNKNOWN);
    }
}
