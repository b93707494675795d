package org.armillary.resemblance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Pairs of invented texts, measured and graded.
class ResemblanceTest {

    private static List<String> words(String text) {
        return Words.of(text);
    }

    @Test
    void wordsAreReadWithoutCaseAndMarks() {
        assertThat(words("(a) The Secretary's “report”, 2.5"))
                .containsExactly("a", "the", "secretary", "s", "report", "2", "5");
    }

    @Test
    void overlapCountsRowsOfWords() {
        assertThat(Overlap.of(words("a b c d"), words("b c d e f"), 2))
                .isEqualTo(new Overlap(2 / 5.0, 2 / 4.0, 2 / 3.0));
        assertThat(Overlap.of(words("a"), words(""), 2)).isEqualTo(new Overlap(0, 0, 0));
    }

    @Test
    void alignmentFindsRunsInOrder() {
        assertThat(Alignment.of(words("a b c x d e"), words("a b c y z d e")).runs())
                .containsExactly(3, 2);
        assertThat(Alignment.of(words("d e a b c"), words("a b c d e")).runs()).containsExactly(3);
        assertThat(Alignment.of(words("a b c x d e"), words("a b c y z d e")).words(3))
                .isEqualTo(3);
    }

    @Test
    void sequencesAllowForOtherWordsBetween() {
        Sequence sequence = Sequence.of(words("a b x c d"), words("y a b c z d"));
        assertThat(sequence.common()).isEqualTo(4);
        assertThat(sequence.local()).isEqualTo(3);
        assertThat(Sequence.of(words("a"), words(""))).isEqualTo(new Sequence(0, 0));
    }

    @Test
    void stretchesAreMatchedByTheBestOfTheOther() {
        String text = IntStream.range(0, 40).mapToObj(each -> "w" + each).collect(Collectors.joining(" "));
        String other = IntStream.range(20, 40).mapToObj(each -> "w" + each).collect(Collectors.joining(" "));
        Stretches stretches = Stretches.of(words(text), words(other));
        assertThat(stretches.best()).hasSize(3);
        assertThat(stretches.best()[0]).isZero();
        assertThat(stretches.most()).isEqualTo(1);
        assertThat(stretches.matched()).isEqualTo(1 / 3.0);
        assertThat(stretches.least()).isZero();
    }

    @Test
    void namesBeginWithACapital() {
        assertThat(Words.names("the Secretary shall tell A, Congress and the secretary"))
                .containsExactlyInAnyOrder("Secretary", "Congress");
    }

    @Test
    void measuresAreTheSameWhicheverTextIsFirst() {
        TextPair pair = new TextPair("The keeper shall report 3 ships.", "Ships shall tell the keeper.");
        Rarity rarity = Rarity.of(List.of(pair));
        assertThat(Measures.of(pair, rarity).values())
                .containsExactly(Measures.of(new TextPair(pair.second(), pair.first()), rarity)
                        .values());
    }

    @Test
    void textsWithoutWordsCanBeMeasured() {
        TextPair pair = new TextPair("", " - ");
        assertThat(Measures.of(pair, Rarity.of(List.of(pair))).values()).doesNotContain(Double.NaN);
    }

    @Test
    void gradesAreLearnt() {
        Random random = new Random(1);
        List<TextPair> pairs = new ArrayList<>();
        List<Integer> grades = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            List<String> text =
                    random.ints(40, 0, 500).mapToObj(each -> "w" + each).collect(Collectors.toList());
            int grade = i % 3;
            List<String> other = new ArrayList<>(text);
            for (int at = grade * 20; at < 40; at++) {
                other.set(at, "v" + random.nextInt(500));
            }
            pairs.add(new TextPair(String.join(" ", text), String.join(" ", other)));
            grades.add(grade);
        }
        Rarity rarity = Rarity.of(pairs);
        List<Measures> measured =
                pairs.stream().map(each -> Measures.of(each, rarity)).toList();
        Grading grading = Grading.fit(measured.subList(0, 45), grades.subList(0, 45));
        for (int i = 45; i < 60; i++) {
            Grading.Grade grade = grading.grade(measured.get(i));
            assertThat(grade.label()).isEqualTo(grades.get(i));
            assertThat(grade)
                    .isEqualTo(Grading.fit(measured.subList(0, 45), grades.subList(0, 45))
                            .grade(measured.get(i)));
        }
        assertThat(grading.grade(measured.get(47)).score())
                .isGreaterThan(grading.grade(measured.get(45)).score());
    }

    @Test
    void nothingIsLearntFromNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Grading.fit(List.of(), List.of()));
    }
}
