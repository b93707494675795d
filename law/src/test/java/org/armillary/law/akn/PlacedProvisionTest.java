package org.armillary.law.akn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacedProvisionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(등불)                 | 등불",
                "（灯火の目的等）        | 灯火の目的等",
                "(lamps (of oil))       | lamps (of oil)",
                "(oil) and (wicks)      | (oil) and (wicks)",
                "Lamps (of oil)         | Lamps (of oil)",
                "()                     | ()",
                "(open                  | (open"
            })
    void bracketsAroundAWholeHeadingAreNoneOfIt(String printed, String heading) {
        PlacedProvision provision =
                new PlacedProvision("art_1", "article", Optional.empty(), Optional.of(printed), 0, 1, Optional.empty());

        assertThat(provision.heading()).contains(heading);
    }
}
