package org.armillary.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.armillary.catalogue.Catalogue;
import org.junit.jupiter.api.Test;

/// Subjects side by side on a day.
class ComparisonTest {

    private final Catalogue catalogue = Catalogue.shipped();
    private final Dimensions dimensions = Dimensions.shipped();

    private Comparison labelling(String day, String... subjects) {
        return Comparison.of(
                List.of(subjects).stream()
                        .map(each -> Subject.find(each, catalogue).orElseThrow())
                        .toList(),
                List.of(dimensions.find("labelling").orElseThrow()),
                LocalDate.parse(day),
                catalogue,
                Findings.shipped());
    }

    private static List<Validity.State> states(Comparison comparison, String question, int subject) {
        return comparison.rows().stream()
                .filter(each -> each.question().id().equals(question))
                .flatMap(each -> each.cells().get(subject).answers().stream())
                .map(each -> each.validity().state())
                .toList();
    }

    @Test
    void theUnionChinaAndKoreaAllAnswerOnLabelling() {
        Comparison comparison = labelling("2026-11-21", "eu", "cn", "kr");
        assertThat(comparison.answered()).isEqualTo(comparison.size()).isEqualTo(15);
        assertThat(states(comparison, "machine", 1)).contains(Validity.State.HOLDS);
    }

    @Test
    void onAnEarlierDayTheUnionsDutyIsStillToCome() {
        Comparison comparison = labelling("2025-12-01", "eu", "cn");
        assertThat(states(comparison, "machine", 0)).doesNotContain(Validity.State.HOLDS);
        assertThat(states(comparison, "machine", 1)).contains(Validity.State.HOLDS);
    }

    @Test
    void beforeAnyOfItWasThereACellIsEmpty() {
        Comparison comparison = labelling("2015-01-01", "kr");
        assertThat(comparison.answered()).isZero();
    }

    @Test
    void whatHoldsStandsFirst() {
        Comparison comparison = labelling("2026-11-21", "eu", "cn", "us-ca");
        assertThat(comparison.rows())
                .allSatisfy(row -> assertThat(row.cells())
                        .allSatisfy(cell -> assertThat(cell.answers().stream()
                                        .map(each -> each.validity().state())
                                        .toList())
                                .isSorted()));
    }

    @Test
    void aForumIsComparedByItsRecord() {
        Comparison comparison = Comparison.of(
                List.of(Subject.find("ttc", catalogue).orElseThrow()),
                List.of(dimensions.find("cooperation").orElseThrow()),
                LocalDate.parse("2026-11-21"),
                catalogue,
                Findings.shipped());
        assertThat(comparison.rows())
                .filteredOn(each -> each.question().id().equals("membership"))
                .singleElement()
                .satisfies(each -> assertThat(each.cells().getFirst().about()).isPresent());
    }
}
