package org.armillary.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.armillary.law.codification.Codification.Depth;
import org.armillary.law.codification.Codification.TextBasis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginTest {

    private static final Origin PIER_ACT = new Origin(
            "xx_pier_act",
            "xx-pier-act",
            "xx",
            "Act on Piers",
            Optional.of("/akn/xx/act/2020/7"),
            LocalDate.of(2026, 1, 1),
            TextBasis.OFFICIAL_CONSOLIDATED,
            Depth.DEEP,
            true);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "art_3__para_1 | /akn/xx/act/2020/7#art_3__para_1",
                "art_2__item_4__subitem_가 | /akn/xx/act/2020/7#art_2__item_4__subitem_가",
                "/akn/xx/act/2021/1#art_9 | /akn/xx/act/2021/1#art_9",
                "Decree, Art. 23(1) | Decree, Art. 23(1)",
            })
    void onlyAnEIdTakesTheWorksAddress(String provision, String cited) {
        assertThat(PIER_ACT.cited(provision)).isEqualTo(cited);
    }
}
