package org.armillary.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Trees that judge candidates, and how they are fitted.
class ForestTest {

    @Test
    void leavesOfAllTreesAreAddedUp() {
        Forest forest = Forest.parse(List.of("# a comment", "0 0.5 = 1 1 2 = 10 = 100", "= 0.25", ""));
        assertThat(forest.of(new float[] {0.5f, 9})).isEqualTo(1.25f);
        assertThat(forest.of(new float[] {0.6f, 2})).isEqualTo(10.25f);
        assertThat(forest.of(new float[] {0.6f, 3})).isEqualTo(100.25f);
        assertThat(forest.lines()).containsExactly("0 0.5 = 1.0 1 2.0 = 10.0 = 100.0", "= 0.25");
    }

    @Test
    void aTreeThatEndsTooEarlyIsRefused() {
        assertThatThrownBy(() -> Forest.parse(List.of("0 0.5 = 1"))).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void theShippedTreesLookAtMarksThatThereAre() {
        float[] marks = new float[Marks.COUNT];
        assertThat(Forest.shipped().of(marks)).isFinite();
        assertThat(Forest.shipped().lines()).hasSizeGreaterThan(10);
    }

    @Test
    void marksAreTheSumTheSignsAndHowFarBehindTheBestOneIs() {
        Map<Sign, float[]> signs = new EnumMap<>(Sign.class);
        signs.put(Sign.SHARE, new float[] {0.25f, 0.5f, 4});
        float[][] marks = Marks.of(
                signs, new double[] {1, 3, 7}, new int[] {0, 1}, new Company.Texts(new int[] {5, 5, 6}, new int[] {
                    10, 13, 14
                }));
        assertThat(marks[0]).hasSize(Marks.COUNT).startsWith(1, -2, 0.25f);
        assertThat(marks[1]).startsWith(3, 0, 0.5f);
        assertThat(marks[0][2 + Marks.SIGNS.size()]).isEqualTo(-0.25f);
    }

    /// Candidates of which those answer whose two marks are on one side: no weighted sum finds them.
    private static List<ForestFit.Group> together(int questions) {
        SplittableRandom random = new SplittableRandom(1);
        List<ForestFit.Group> groups = new ArrayList<>();
        for (int question = 0; question < questions; question++) {
            float[][] marks = new float[20][];
            boolean[] answers = new boolean[marks.length];
            for (int i = 0; i < marks.length; i++) {
                marks[i] = new float[] {(float) random.nextDouble() - 0.5f, (float) random.nextDouble() - 0.5f};
                answers[i] = marks[i][0] > 0.1 && marks[i][1] > 0.1 || marks[i][0] < -0.1 && marks[i][1] < -0.1;
            }
            groups.add(new ForestFit.Group(marks, new double[marks.length], answers));
        }
        return groups;
    }

    @Test
    void treesLearnWhatNoSumSays() {
        Forest forest = ForestFit.fit(together(100), new ForestFit.Settings(40, 6, 0.3, 20, 1));
        float same = forest.of(new float[] {0.3f, 0.3f});
        float different = forest.of(new float[] {0.3f, -0.3f});
        assertThat(same).isGreaterThan(different + 0.5f);
        assertThat(forest.of(new float[] {-0.3f, -0.3f})).isGreaterThan(different + 0.5f);
    }

    @Test
    void theSameQuestionsGiveTheSameTrees() {
        ForestFit.Settings few = new ForestFit.Settings(5, 4, 0.1, 10, 1);
        assertThat(ForestFit.fit(together(20), few).lines())
                .isEqualTo(ForestFit.fit(together(20), few).lines());
    }

    @Test
    void weightsFollowTheAnswersWithinTheirBounds() {
        List<float[][]> signs = new ArrayList<>();
        List<boolean[]> answers = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(2);
        for (int question = 0; question < 50; question++) {
            float[][] own = new float[10][];
            boolean[] right = new boolean[own.length];
            right[random.nextInt(own.length)] = true;
            for (int i = 0; i < own.length; i++) {
                double good = random.nextDouble() + (right[i] ? 0.5 : 0);
                double bad = random.nextDouble() - (right[i] ? 0.5 : 0);
                own[i] = new float[] {(float) good, (float) bad, (float) bad};
            }
            signs.add(own);
            answers.add(right);
        }
        double[] weights = WeightFit.fit(signs, answers, new int[] {1, -1, 1}, 1);
        assertThat(weights[0]).isPositive();
        assertThat(weights[1]).isNegative();
        assertThat(weights[2]).isZero();
    }

    @Test
    void aMapMovesQuestionsToWhatAnswersThem() {
        float[] asked = {1, 0};
        List<MapFit.Example> examples = IntStream.range(0, 20)
                .mapToObj(each -> new MapFit.Example(
                        asked, new float[][] {{0, 1}, {0.6f, -0.8f}}, new float[2], new boolean[] {true, false}))
                .toList();
        float[] moved = MapFit.apply(MapFit.fit(examples), 1, asked);
        assertThat(moved[1]).isPositive();
    }
}
