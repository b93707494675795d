package org.armillary.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import org.armillary.law.frbr.Language;
import org.junit.jupiter.api.Test;

class AnalysisTest {

    private final Analysis english = Analysis.of(new Language("eng"));

    @Test
    void dropsInvisibleMarks() {
        assertThat(english.words("Rule \u200e1.3.3 applies")).isEqualTo(english.words("Rule 1.3.3\u00a0applies"));
    }

    @Test
    void takesEndingsAndStopWordsAway() {
        assertThat(english.terms(Field.WORDS, "the Reporting of Incidents")).containsExactly("report", "incid");
        assertThat(english.terms(Field.PAIRS, "the Reporting of Incidents")).containsExactly("report incid");
    }

    @Test
    void keepsWordingAsWritten() {
        assertThat(english.terms(Field.SURFACE, "Reports of incidents")).containsExactly("reports of", "of incidents");
    }

    @Test
    void findsThePartsOfCompounds() {
        Analysis german = Analysis.of(new Language("deu"));
        assertThat(german.terms(Field.GRAMS, "Urlaubsanspruch")).containsAll(german.terms(Field.GRAMS, "Anspruch"));
        assertThat(german.terms(Field.GRAMS, "ab")).containsExactly("ab");
    }

    @Test
    void readsLanguagesItHasNoRulesFor() {
        assertThat(Analysis.of(Language.UNDETERMINED).words("Zákon o AI")).containsExactly("zákon", "o", "ai");
    }
}
