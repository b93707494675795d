package org.armillary.convergence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Force;
import org.armillary.comparison.Finding;
import org.armillary.comparison.Findings;
import org.armillary.comparison.Topics;
import org.armillary.comparison.Validity;
import org.junit.jupiter.api.Test;

/// Figures of convergence against counts made another way, and the ranking's formula.
class ConvergenceTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-21");
    private final Catalogue catalogue = Catalogue.shipped();
    private final Convergence convergence = new Convergence(catalogue, Findings.shipped(), Topics.shipped());

    @Test
    void everyTopicHasAState() {
        assertThat(convergence.on(DAY)).hasSameSizeAs(Topics.shipped().list());
    }

    @Test
    void countsJurisdictionsWithARuleInForceOnTheDay() {
        TopicState state = convergence.find("content-labelling", DAY).orElseThrow();
        Set<String> wanted = new TreeSet<>();
        for (Finding each : Findings.shipped().on("content-labelling")) {
            var instrument = catalogue.get(each.instrument());
            boolean makesLaw = switch (instrument.level()) {
                case NATIONAL, SUBNATIONAL -> true;
                case REGIONAL -> instrument.jurisdiction().code().equals("eu");
                case GLOBAL, INDUSTRY -> false;
            };
            if (makesLaw
                    && each.effect().strictness() > 0
                    && Validity.of(each, catalogue, DAY).state() == Validity.State.HOLDS) {
                wanted.add(instrument.jurisdiction().code());
            }
        }
        assertThat(wanted).hasSizeGreaterThan(3);
        assertThat(state.standpoints().stream().filter(Standpoint::state).map(Standpoint::jurisdiction))
                .containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void figuresRestOnFindingsThatHold() {
        for (TopicState state : convergence.on(DAY)) {
            for (Standpoint each : state.standpoints()) {
                assertThat(each.rules())
                        .allMatch(rule -> Validity.of(rule, catalogue, DAY).state() == Validity.State.HOLDS);
                assertThat(each.strictness())
                        .isEqualTo(each.rules().stream()
                                .mapToInt(rule -> rule.effect().strictness())
                                .max()
                                .orElseThrow());
            }
            assertThat(state.soft())
                    .allMatch(rule -> catalogue.get(rule.instrument()).force() == Force.SOFT);
            assertThat(List.of(
                            state.breadth(),
                            state.hardness(),
                            state.strictness(),
                            state.likeness(),
                            state.age(),
                            state.risk(),
                            state.gap()))
                    .as(state.topic().id())
                    .allMatch(share -> share >= 0 && share <= 1);
            assertThat(state.withLaw()).isLessThanOrEqualTo(state.states());
        }
    }

    @Test
    void consensusGrowsWithTime() {
        int before = convergence
                .find("transparency", LocalDate.parse("2018-01-01"))
                .orElseThrow()
                .states();
        int now = convergence.find("transparency", DAY).orElseThrow().states();
        assertThat(now).isGreaterThan(before + 5);
    }

    @Test
    void aDutyThatDoesNotApplyYetIsNoRuleOfTheDay() {
        boolean now = hasOversight(DAY);
        boolean later = hasOversight(LocalDate.parse("2028-01-01"));
        assertThat(now).isFalse();
        assertThat(later).isTrue();
    }

    private boolean hasOversight(LocalDate day) {
        return convergence.find("human-oversight", day).orElseThrow().standpoints().stream()
                .flatMap(each -> each.rules().stream())
                .anyMatch(rule ->
                        rule.instrument().equals("eu-ai-act") && rule.asked().equals("human-oversight.duty"));
    }

    @Test
    void theScoreIsTheWeightedMeanOnThePage() {
        Weights weights = new Weights(1, 2, 3, 4, 5);
        for (Candidate each : Candidate.rank(convergence.on(DAY), weights)) {
            TopicState state = each.state();
            double wanted = (state.breadth()
                            + 2 * state.likeness()
                            + 3 * state.age()
                            + 4 * state.risk()
                            + 5 * state.gap() * (1 - state.hardness()))
                    / 15;
            assertThat(each.score()).isCloseTo(wanted, within(1e-9));
            assertThat(state.states()).isGreaterThan(1);
        }
    }

    @Test
    void movedWeightsMoveTheRanking() {
        List<Candidate> byBreadth = Candidate.rank(convergence.on(DAY), new Weights(1, 0, 0, 0, 0));
        assertThat(byBreadth)
                .isSortedAccordingTo(Comparator.comparingDouble(
                                (Candidate each) -> each.state().breadth())
                        .reversed()
                        .thenComparing(each -> each.state().topic().id()));
        assertThat(byBreadth.getFirst().state().topic().id())
                .isNotEqualTo(Candidate.rank(convergence.on(DAY), new Weights(0, 0, 0, 0, 1))
                        .getFirst()
                        .state()
                        .topic()
                        .id());
        assertThat(Candidate.rank(convergence.on(DAY), new Weights(0, 0, 0, 0, 0)))
                .allMatch(each -> each.score() == 0);
        assertThatThrownBy(() -> new Weights(-1, 0, 0, 0, 0)).hasMessageContaining("from 0 to 10");
        assertThatThrownBy(() -> new Weights(Double.NaN, 0, 0, 0, 0)).hasMessageContaining("from 0 to 10");
    }
}
