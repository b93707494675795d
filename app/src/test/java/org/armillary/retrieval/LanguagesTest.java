package org.armillary.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import org.armillary.law.frbr.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    eng | Who must report an incident to the authority?
                    deu | Welche Frist gilt für die Meldung?
                    fra | Quelle est la durée de la conservation des données?
                    und | 1.3.3
                    """)
    void areToldBySmallWords(String code, String text) {
        assertThat(Languages.guess(text)).isEqualTo(new Language(code));
    }
}
