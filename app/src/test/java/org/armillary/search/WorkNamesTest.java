package org.armillary.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.armillary.catalogue.Catalogue;
import org.armillary.law.frbr.Work;
import org.armillary.query.Interpretation;
import org.armillary.query.Jump;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkNamesTest {

    @Test
    void everyInstrumentIsCitedByItsShortName() {
        Catalogue.shipped()
                .list()
                .forEach(each -> each.work().map(Work::uri).ifPresent(work -> {
                    String cited = "Article 1 " + each.shortName();
                    Jump jump =
                            Interpretation.of(cited).jump().orElseThrow(() -> new AssertionError("no jump: " + cited));

                    assertThat(jump.citation().path()).as(cited).isEqualTo("1");
                    assertThat(WorkNames.shipped().works(jump.rest())).as(cited).contains(work);
                }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Article 73 AI Act",
                "art. 5 of the AI Act",
                "Article 6(3) EU AI Act",
                "article 50 artificial intelligence act"
            })
    void knowsCommonNames(String cited) {
        Jump jump = Interpretation.of(cited).jump().orElseThrow();

        assertThat(WorkNames.shipped().works(jump.rest())).containsExactly("/akn/eu/act/regulation/2024/1689");
    }

    @Test
    void knowsNobodyByAnyName() {
        assertThat(WorkNames.shipped().works("lanterns in the harbour")).isEmpty();
        assertThat(WorkNames.shipped().works("")).isEmpty();
    }
}
