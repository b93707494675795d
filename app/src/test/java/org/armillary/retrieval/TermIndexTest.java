package org.armillary.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TermIndexTest {

    private final TermIndex index = TermIndex.of(
            3,
            List.of(
                    Map.of(Field.WORDS, List.of("toll", "ship")),
                    Map.of(Field.WORDS, List.of("rope")),
                    Map.of(Field.WORDS, List.of("toll", "toll", "harbour")))::get);

    /// By hand: idf = ln(1 + 1.5/2.5), lengths 2 and 3 of a mean of 2.
    @Test
    void scoresByBm25() {
        float[] scores = Bm25.score(index, Field.WORDS, Bag.of(List.of("toll")), new int[] {0, 1, 2});
        double rarity = Math.log(1 + 1.5 / 2.5);
        assertThat(scores[0]).isCloseTo((float) (rarity / 2.2), within(1e-6f));
        assertThat(scores[1]).isZero();
        assertThat(scores[2]).isCloseTo((float) (rarity * 2 / (2 + 1.2 * (0.35 + 0.65 * 1.5))), within(1e-6f));
    }

    @Test
    void coverageIsThePartOfRarityThatIsThere() {
        Bag asked = Bag.of(List.of("ship", "harbour", "zebra"));
        double all = Bm25.weight(index, Field.WORDS, asked);
        float[] covered = Bm25.coverage(index, Field.WORDS, asked, all, new int[] {0, 1});
        assertThat(covered).containsExactly(0.5f, 0);
    }

    @Test
    void theBestComeFirst() {
        Map<Field, Bag> asked = Map.of(Field.WORDS, Bag.of(List.of("toll", "harbour")));
        assertThat(index.best(asked, Map.of(Field.WORDS, 1.0), 10)).containsExactly(2, 0);
    }

    /// So many terms that they are written in several rounds, which are then made one.
    @Test
    void textsKeepTheirNumbersHoweverManyThereAre() {
        int texts = 1_500;
        TermIndex many = TermIndex.of(texts, text -> {
            List<String> terms = new java.util.ArrayList<>();
            for (int term = 0; term < 2 * (texts - text); term++) {
                terms.add("t" + text + "x" + term);
            }
            terms.add("n" + text);
            return Map.of(Field.WORDS, terms);
        });
        for (int text = 0; text < texts; text++) {
            Map<Field, Bag> asked = Map.of(Field.WORDS, Bag.of(List.of("n" + text)));
            assertThat(many.best(asked, Map.of(Field.WORDS, 1.0), 5)).containsExactly(text);
        }
    }

    @Test
    void longPassagesAreJudgedByTheirBestSpan() {
        List<String> loose = new java.util.ArrayList<>(java.util.Collections.nCopies(200, "x"));
        loose.set(0, "toll");
        loose.set(199, "ship");
        List<String> dense = new java.util.ArrayList<>(java.util.Collections.nCopies(200, "x"));
        dense.set(100, "toll");
        dense.set(101, "ship");
        float[] best = Spans.of(2, each -> 200, List.of(loose, dense)::get)
                .best(Bag.of(List.of("toll", "ship")), new int[] {0, 1});
        assertThat(best[1]).isGreaterThan(best[0] * 1.5f);
    }

    @Test
    void spansLeaveNoWordOut() {
        for (int length : new int[] {0, 1, 60, 61, 100, 101, 141}) {
            List<String> words = java.util.stream.IntStream.range(0, length)
                    .mapToObj(each -> "w" + each)
                    .toList();
            Spans spans = Spans.of(1, each -> length, each -> words);
            words.forEach(word -> assertThat(spans.best(Bag.of(List.of(word)), new int[] {0})[0])
                    .isPositive());
        }
    }
}
