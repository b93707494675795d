package org.armillary.law.akn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EIdNumberTest {

    @ParameterizedTest
    @CsvSource({
        "Article premier, article, premier",
        "TITRE PREMIER, title, PREMIER",
        "PART ONE, part, ONE",
        "Erster Abschnitt, section, Erster-Abschnitt",
        "Article 5-1, article, 5-1",
    })
    void theWordOfTheUnitIsLeftOut(String printed, String unit, String expected) {
        assertThat(EIdNumber.of(printed, unit)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Article 5          | 5",
                "(a)                | a",
                "(iv)               | iv",
                "1.                 | 1",
                "1.2.3              | 1.2.3",
                "Article 5 bis.     | 5-bis",
                "Art. 1º-A          | 1-A",
                "§ 12a              | 12a",
                "CHAPTER III        | III",
                "Article L. 123-4   | L-123-4",
                "PART ONE           | PART-ONE",
                "Erster Abschnitt   | Erster-Abschnitt",
                "ANNEX              | ''",
                "Annex IV A         | IV-A",
                "26/1               | 26-1",
                "(aa)               | aa",
                "第十七条             | 17",
                "第二百三条の二       | 203-2",
                "第3条之一            | 3-1",
                "（一）               | 1",
                "①                  | 1",
                "イ                  | イ",
                "제5조               | 5",
                "제5조의2             | 5-2",
                "가.                 | 가",
                "附則                | ''",
                "１．                 | 1",
                "第二〇二四号         | 2024",
                "—                  | ''",
            })
    void aPrintedNumberIsCleaned(String printed, String expected) {
        assertThat(EIdNumber.of(printed)).isEqualTo(expected);
    }
}
