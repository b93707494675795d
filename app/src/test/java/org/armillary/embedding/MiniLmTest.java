package org.armillary.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.armillary.law.frbr.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class MiniLmTest {

    private static final Embedder MODEL = MiniLm.plain();
    private static final String ACCIDENT = "A serious incident shall be reported to the authority without delay.";
    private static final String DOGS = "Dogs must be kept on a lead in the park.";

    @AfterAll
    static void close() {
        MODEL.close();
    }

    @Test
    void putsLikeMeaningsNear() {
        float[] question = MODEL.question("Whom do I tell about accidents?");
        float[][] texts = MODEL.windows(List.of(ACCIDENT, DOGS));
        assertThat(product(question, texts[0])).isGreaterThan(product(question, texts[1]) + 0.1);
    }

    @Test
    void givesVectorsOfLengthOne() {
        float[] vector = MODEL.windows(List.of(ACCIDENT))[0];
        assertThat(vector).hasSize(MODEL.dimensions());
        assertThat(product(vector, vector)).isCloseTo(1, within(1e-5));
    }

    @Test
    void givesTheSameBytesAgainAndKeepsTheOrder() {
        float[][] once = MODEL.windows(List.of(DOGS + " " + ACCIDENT, ACCIDENT));
        float[][] again = MODEL.windows(List.of(DOGS + " " + ACCIDENT, ACCIDENT));
        assertThat(again).isDeepEqualTo(once);
        assertThat(product(once[1], MODEL.windows(List.of(ACCIDENT))[0])).isGreaterThan(0.99);
    }

    @Test
    void readsEnglish() {
        assertThat(MODEL.reads(new Language("eng"))).isTrue();
        assertThat(MODEL.reads(new Language("deu"))).isFalse();
    }

    @Test
    void movesQuestionsALittle() {
        try (Embedder mapped = MiniLm.load()) {
            float[] plain = MODEL.question("Who must report?");
            float[] moved = mapped.question("Who must report?");
            double cosine = product(plain, moved) / Math.sqrt(product(moved, moved));
            assertThat(cosine).isBetween(0.7, 0.999);
        }
    }

    private static double product(float[] a, float[] b) {
        double product = 0;
        for (int i = 0; i < a.length; i++) {
            product += a[i] * b[i];
        }
        return product;
    }
}
