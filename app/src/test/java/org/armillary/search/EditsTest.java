package org.armillary.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditsTest {

    @ParameterizedTest
    @CsvSource({
        "harbuor, harbour, 1",
        "obligatoins, obligations, 1",
        "Inciddents, incident, 2",
        "hurts, huitième, 5",
        "lamp, lamp, 0",
        "'', lamp, 4"
    })
    void countsSlips(String one, String other, int slips) {
        assertThat(Edits.between(one, other)).isEqualTo(slips);
        assertThat(Edits.between(other, one)).isEqualTo(slips);
    }

    @Test
    void everyEditIsOneSlipOff() {
        assertThat(Edits.of("lantren"))
                .contains("lantern", "lanten")
                .allSatisfy(each -> assertThat(Edits.between(each, "lantren")).isLessThanOrEqualTo(1))
                .allSatisfy(each -> assertThat(each).startsWith("l"));
    }
}
