package org.armillary.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2027", "2026-07", "2026-07-27", "2024-02-29"})
    void printsAsItWasRead(String text) {
        assertThat(PartialDate.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "27", "2026-7", "2026-13", "2026-02-30", "2026-07-27T00:00", "27 July 2026"})
    void refusesWhatIsNoDate(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + text + "'")
                .hasMessageContaining("2026-07-27");
    }

    @Test
    void aMonthIsReachedWhenItIsOver() {
        PartialDate july = PartialDate.parse("2026-07");
        assertThat(july.precision()).isEqualTo(ChronoUnit.MONTHS);
        assertThat(july.isReachedOn(LocalDate.parse("2026-07-30"))).isFalse();
        assertThat(july.mayBeReachedOn(LocalDate.parse("2026-07-01"))).isTrue();
        assertThat(july.isReachedOn(LocalDate.parse("2026-07-31"))).isTrue();
        assertThat(july.touches(LocalDate.parse("2026-07-31"), LocalDate.parse("2026-08-31")))
                .isTrue();
        assertThat(july.touches(LocalDate.parse("2026-08-01"), LocalDate.parse("2026-08-31")))
                .isFalse();
    }
}
