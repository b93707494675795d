package org.armillary.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "1., true, (1)",
        "(b), true, (b)",
        "viii), true, (viii)",
        "③, true, ③", // a circle is bracket enough
        "2의2, true, (2의2)",
        "8.1, true, (8.1)",
        "•, true, ''",
        "Discussion, false, (Discussion)", // a heading of one word
        "Scope, false, (Scope)",
        "Article 19 Logs, false, (Article 19 Logs)"
    })
    void tellsNumbersFromHeadings(String unit, boolean bare, String bracketed) {
        assertThat(Numbers.isBare(unit)).isEqualTo(bare);
        assertThat(Numbers.bracketed(unit)).isEqualTo(bracketed);
    }
}
