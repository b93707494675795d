package org.armillary.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Four candidates: three of one text, of which two stand side by side, and one of a text that nobody knows.
class CompanyTest {

    private static final Company.Texts TEXTS =
            new Company.Texts(new int[] {7, 7, 7, -1}, new int[] {100, 103, 150, 101});

    private static float[][] marks(double... sums) {
        float[][] marks = new float[sums.length][Company.COUNT + 1];
        int[] places = java.util.stream.IntStream.range(0, sums.length).toArray();
        new Company(TEXTS, sums, places).put(marks, 1);
        return marks;
    }

    @Test
    void likelihoodOfTheOthersOfATextIsItsCompany() {
        float[][] marks = marks(Math.log(4), Math.log(3), Math.log(2), Math.log(1));
        assertThat(Math.exp(marks[0][1])).isCloseTo(0.5, within(1e-3));
        assertThat(Math.exp(marks[0][2])).isCloseTo(0.3, within(1e-3));
        assertThat(Math.exp(marks[0][3])).isCloseTo(0.3, within(1e-3));
        assertThat(Math.exp(marks[2][1])).isCloseTo(0.7, within(1e-3));
        assertThat(Math.exp(marks[2][3])).isCloseTo(0, within(1e-3));
    }

    @Test
    void theBestOfATextIsBeforeTheNextAndNoneIsBetter() {
        float[][] marks = marks(3, 2.5, 1, 9);
        assertThat(marks[0]).containsSubsequence(0.5f, 0);
        assertThat(marks[1]).containsSubsequence(-0.5f, 1);
        assertThat(marks[2]).containsSubsequence(-2, 2);
    }

    @Test
    void whoseTextIsNotKnownIsAlone() {
        float[] alone = marks(3, 2.5, 1, 9)[3];
        assertThat(alone).startsWith(0, (float) Math.log(1e-4)).endsWith(10, 0);
    }
}
