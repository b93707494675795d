package org.armillary.law.codification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armillary.law.rulebook.Answer;
import org.armillary.law.rulebook.Answers;
import org.armillary.law.rulebook.Period;
import org.armillary.law.rulebook.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DerivationsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static final String MORE = """
            facts:
              - {id: near_water, type: flag, topic: place, question: Near water, follows: on_a_quay or on_a_ship}
              - {id: on_a_ship, type: flag, topic: place, question: On a ship, follows: 'list contains(places, "ship")'}
              - {id: burns_fuel, type: flag, topic: place, question: Fuel, follows: 'lantern_kind = "oil" or lantern_kind = "gas"'}
              - {id: tall, type: flag, topic: place, question: Tall, follows: lantern_height >= 3}
              - {id: upper, type: number, unit: m, topic: place, question: Upper part}
              - {id: lower, type: number, unit: m, topic: place, question: Lower part}
              - {id: whole, type: number, unit: m, topic: place, question: Whole, sum-of: [upper, lower]}
              - {id: built_on, type: day, topic: place, question: Built when}
              - {id: built, type: flag, topic: place, question: Built, happened-on: built_on}
              - {id: danger, type: choice, options: {low: Low, high: High}, topic: place, question: How dangerous, level-of: xx_lantern_act.danger}
            """;

    @TempDir
    private Path folder;

    private Codex codex() {
        return Codex.read(new Harbour().with("catalogues/facts/more.yaml", MORE).write(folder));
    }

    private static Answers facts(Codex codex, String facts) {
        return codex.profile("p.yaml", ("facts: {" + facts + "}").getBytes(UTF_8))
                .answers();
    }

    private static Optional<Answer> derived(String fact, String facts, Codex codex) {
        return codex.derivations().complete(facts(codex, facts), DAY).find(fact);
    }

    @Test
    void flagsFollowThroughOthers() {
        Codex codex = codex();
        assertThat(derived("near_water", "places: [quay]", codex)).contains(Answer.of(true));
        assertThat(derived("near_water", "places: [mast]", codex)).contains(Answer.of(false));
        assertThat(derived("near_water", "places: {is-not: [quay]}", codex)).isEmpty();
        assertThat(derived("near_water", "places: {is: [ship]}", codex)).contains(Answer.of(true));
        assertThat(derived("near_water", "lanterns_lit: true", codex)).isEmpty();
        assertThat(derived("tall", "lantern_height: {at-least: 2, at-most: 4}", codex))
                .isEmpty();
        assertThat(derived("tall", "lantern_height: {at-least: 3}", codex)).contains(Answer.of(true));
    }

    @Test
    void ownAnswerWins() {
        Codex codex = codex();
        assertThat(derived("on_a_quay", "places: [quay], on_a_quay: false", codex))
                .contains(Answer.of(false));
        assertThat(derived("near_water", "places: [quay], on_a_quay: false", codex))
                .contains(Answer.of(false));
    }

    @Test
    void decidesExactlyWhereOneFactIsNamedTwice() {
        Codex codex = codex();
        assertThat(derived("burns_fuel", "lantern_kind: {is: [oil, gas]}", codex))
                .contains(Answer.of(true));
        assertThat(derived("burns_fuel", "lantern_kind: {is: [oil, candle]}", codex))
                .isEmpty();
    }

    @Test
    void sumsHaveALowerBoundWhileAPartIsMissing() {
        Codex codex = codex();
        assertThat(derived("whole", "upper: 2", codex))
                .contains(new Answer.Between(Optional.of(BigDecimal.TWO), Optional.empty()));
        assertThat(derived("whole", "upper: 2, lower: 1", codex)).contains(Answer.of(BigDecimal.valueOf(3)));
        assertThat(derived("whole", "lanterns_lit: true", codex)).isEmpty();
    }

    @Test
    void levelsComeFromTheScorecard() {
        Codex codex = codex();
        assertThat(derived("danger", "lantern_kind: gas, keeper_named: nobody", codex))
                .contains(Answer.of("high"));
        assertThat(derived("danger", "lantern_kind: oil, wick: tight, keeper_named: nobody", codex))
                .contains(Answer.of("low"));
        assertThat(derived("danger", "keeper_named: nobody", codex)).isEmpty();
        assertThat(codex.derivations().sources("danger")).isEqualTo(Set.of("lantern_kind", "wick", "keeper_named"));
    }

    @Test
    void whatHappenedIsSoFromItsDayOn() {
        Codex codex = codex();
        assertThat(derived("built", "built_on: 2026-11-21", codex)).contains(Answer.of(true));
        assertThat(derived("built", "built_on: 2026-11-22", codex)).contains(Answer.of(false));
        assertThat(derived("built", "built_on: {from: 2026-11-01, to: 2026-11-30}", codex))
                .isEmpty();
        assertThat(derived("built", "built_on: unknown", codex)).isEmpty();
    }

    @Test
    void historyChangesWithWhatHappens() {
        Codex codex = Codex.read(new Harbour()
                .with("catalogues/facts/more.yaml", MORE)
                .change(
                        Harbour.FOLDER + "harbour.rules.yaml",
                        "in_scope and lantern_height",
                        "built and lantern_height")
                .write(folder));
        Answers answers = facts(codex, "built_on: 2030-05-01, lantern_height: 5");
        assertThat(codex.periods("xx_lantern_act.watch", answers))
                .containsExactly(
                        new Period(Optional.empty(), Optional.of(LocalDate.of(2030, 4, 30)), Truth.FALSE),
                        new Period(Optional.of(LocalDate.of(2030, 5, 1)), Optional.empty(), Truth.TRUE));
        Answers open = facts(codex, "built_on: {from: 2010-01-01, to: 2022-03-01}, lantern_height: 3.5");
        assertThat(codex.periods("xx_lantern_act.watch", open))
                .extracting(Period::from, Period::truth)
                .containsExactly(
                        tuple(Optional.empty(), Truth.FALSE), tuple(Optional.of(LocalDate.of(2025, 1, 1)), Truth.TRUE));
    }

    @Test
    void refusesCircles() {
        assertThatThrownBy(() -> Codex.read(
                        new Harbour().with("catalogues/facts/more.yaml", """
                                facts:
                                  - {id: a, type: flag, topic: use, question: A, follows: b}
                                  - {id: b, type: flag, topic: use, question: B, follows: not(a)}
                                """).write(folder)))
                .isInstanceOf(FaultyFiles.class)
                .hasMessageContaining("a needs b needs a");
    }

    @Test
    void samplesOfTheExampleComeToWhatTheySay() {
        Codex codex = codex();
        Codification act = codex.get("xx_lantern_act");
        assertThat(Trial.of(codex, act).surprises()).isEmpty();
        assertThat(Trial.of(codex, act).unreached()).isEmpty();
        assertThat(Inspection.of(codex, act)).isEqualTo(List.of());
    }
}
