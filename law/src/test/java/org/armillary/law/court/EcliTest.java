package org.armillary.law.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EcliTest {

    @Test
    void printsWhatItRead() {
        assertThat(Ecli.parse("ecli:eu:c:2031:957")).hasToString("ECLI:EU:C:2031:957");
        assertThat(Ecli.parse("ECLI:CE:ECHR:2031:0507JUD001234530").work())
                .hasToString("/akn/coe/judgment/echr/2031/0507jud001234530");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ECLI:EU:C:2031",
                "ECLI:EUR:C:2031:957",
                "ECLI:EU:1C:2031:957",
                "ECLI:EU:TOOLONGCODE:2031:957",
                "ECLI:EU:C:31:957",
                "ECLI:EU:C:2031:95-7",
                "ECLI:EU:C:2031:12345678901234567890123456",
                "EU:C:2031:957"
            })
    void refusesWhatIsNone(String text) {
        assertThatThrownBy(() -> Ecli.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ECLI:EU:C:2031:957");
    }

    @Test
    void findsOneInALine() {
        assertThat(Ecli.find("(see ECLI:EU:C:2031:957, paragraph 46)"))
                .map(Ecli::toString)
                .contains("ECLI:EU:C:2031:957");
        assertThat(Ecli.find("ECLI:EU:C:1099:1")).isEmpty();
    }

    @Test
    void knowsTheCaseOfACelexNumber() {
        CelexCase celex = CelexCase.parse("62031CJ0934");
        assertThat(celex.docket()).isEqualTo("C-934/31");
        assertThat(celex.work()).hasToString("/akn/eu/judgment/c/2031/c-934-31");
        assertThat(celex).hasToString("62031CJ0934");
        assertThatThrownBy(() -> CelexCase.parse("32031R0934")).hasMessageContaining("62031CJ0934");
    }

    @Test
    void namesCourtsInTheirLanguages() {
        for (Court court : Courts.get().list()) {
            assertThat(court.names()).as(court.id()).isNotEmpty();
        }
        assertThat(Courts.get().find(org.armillary.law.frbr.Jurisdiction.of("de"), "bgh"))
                .map(court -> court.name("eng"))
                .contains("Federal Court of Justice");
    }
}
