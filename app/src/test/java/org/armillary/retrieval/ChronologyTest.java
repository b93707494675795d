package org.armillary.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.armillary.retrieval.Chronology.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChronologyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    LATER   | 2004 | Directive 2004/39/EC. Member States shall bring into force the laws necessary to comply.
                    EARLIER | 2007 | The Widgets Regulations 2007. In exercise of the powers conferred by section 2(2)
                    EARLIER | 2009 | This Order may be cited as the Gas Order 2009.
                    LATER   | 2004 | Directiva 2004/39/CE. Los Estados miembros adoptarán las medidas necesarias.
                    EARLIER | 2007 | Decreto legislativo 2007. Attuazione della direttiva 2004/39/CE.
                    EARLIER | 2007 | Gesetz zur Umsetzung der Richtlinie von 2007
                    UNKNOWN | 1998 | An Act of 1998 about widgets.
                    """)
    void readsWhatAnActSaysOfItself(Direction direction, int year, String act) {
        assertThat(Chronology.of(act, Optional.empty())).isEqualTo(new Chronology(Optional.of(year), direction));
    }

    @Test
    void believesTheYearThatIsTold() {
        assertThat(Chronology.of("An Act of 1998", Optional.of(2001)).year()).contains(2001);
    }

    @Test
    void fitsActsOfTheRightSideAndNear() {
        Chronology later = new Chronology(Optional.of(2004), Direction.LATER);
        assertThat(later.fit(Optional.of(2006))).isGreaterThan(later.fit(Optional.of(2010)));
        assertThat(later.fit(Optional.of(2006))).isGreaterThan(later.fit(Optional.of(2002)));
        Chronology unknown = new Chronology(Optional.of(2004), Direction.UNKNOWN);
        assertThat(unknown.fit(Optional.of(2006))).isEqualTo(unknown.fit(Optional.of(2002)));
    }

    @Test
    void isIndifferentWithoutAYear() {
        Chronology none = Chronology.of("no year", Optional.empty());
        assertThat(none.fit(Optional.of(2000))).isEqualTo(none.fit(Optional.of(1950)));
    }
}
