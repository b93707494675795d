package org.armillary.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
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

    @Test
    void tellsWhatIsAskedAboutFromHowItIsAsked() {
        try (Embedder taught = MiniLm.load()) {
            Map<String, Double> stress = taught.ask(
                            "Could you clarify how an insurer must calculate its capital, please?")
                    .stress();
            assertThat(stress.keySet()).contains("clarify", "insurer", "capital", "?");
            assertThat(stress.getOrDefault("insurer", 0.0)).isGreaterThan(1.5 * stress.getOrDefault("clarify", 9.0));
            assertThat(stress.getOrDefault("capital", 0.0)).isGreaterThan(1.5 * stress.getOrDefault("please", 9.0));
        }
        assertThat(MODEL.ask("How?").stress()).isEmpty();
    }

    @Test
    void wordsOfManyPiecesAreOneWord() {
        try (MiniLm model = MiniLm.plain()) {
            assertThat(model.words("Unlawfully déjà-vu, twice twice"))
                    .extracting(WordState::word)
                    .containsExactly("unlawfully", "deja", "-", "vu", ",", "twice", "twice");
            assertThat(model.words("x ".repeat(1_000))).hasSizeBetween(100, 160);
        }
    }

    @Test
    void stressIsTheExponentialOfASumWithinBounds() {
        WordStress stress = new WordStress(0.5, new float[] {1, -1});
        Map<String, Double> of = stress.of(List.of(
                new WordState("a", new float[] {0.25f, 0.75f}),
                new WordState("b", new float[] {9, 0}),
                new WordState("c", new float[] {0.5f, 0}),
                new WordState("c", new float[] {0, 0.5f})));
        assertThat(of).containsEntry("a", 1.0).containsEntry("b", Math.exp(1.5)).containsEntry("c", (Math.E + 1) / 2);
    }

    private static double product(float[] a, float[] b) {
        double product = 0;
        for (int i = 0; i < a.length; i++) {
            product += a[i] * b[i];
        }
        return product;
    }
}
