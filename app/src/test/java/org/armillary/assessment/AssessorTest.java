package org.armillary.assessment;

import static org.armillary.assessment.PierLaw.BOAT;
import static org.armillary.assessment.PierLaw.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.armillary.law.codification.Codification.Standing;
import org.armillary.law.rulebook.Answer;
import org.armillary.law.rulebook.Condition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessorTest {

    @TempDir
    private Path folder;

    private Assessor assessor;

    @BeforeEach
    void read() {
        assessor = Assessor.of(new PierLaw().read(folder));
    }

    private Outcome outcome(AiSystem system, String conclusion, LocalDate day) {
        return assessor.find(conclusion, system, day).outcome();
    }

    @Test
    void tellsWhatHoldsAndWhy() {
        Finding light = assessor.find("ea_boat_act.light", BOAT, DAY);
        assertThat(light.outcome()).isEqualTo(new Outcome.Holds());
        assertThat(light.provisions()).containsExactly("art_2__para_1");
        assertThat(light.citations()).containsExactly("/akn/ea/act/2020/1#art_2__para_1");
        assertThat(light.fired()).containsExactly("motor_boats");
        assertThat(light.used()).containsExactly("boat", "length", "motor", "piers");
        assertThat(light.spell(DAY).from()).contains(LocalDate.of(2021, 1, 1));
    }

    @Test
    void unknownIsNotNo() {
        assertThat(outcome(BOAT.without("motor"), "ea_boat_act.light", DAY))
                .isEqualTo(new Outcome.Depends(new TreeSet<>(Set.of("motor"))));
        assertThat(outcome(BOAT.with("motor", Reply.unknown()), "ea_boat_act.light", DAY))
                .isEqualTo(new Outcome.Depends(new TreeSet<>(Set.of("motor"))));
    }

    @Test
    void whatComesIsNotYet() {
        assertThat(outcome(BOAT, "ea_boat_act.pilot", DAY))
                .isEqualTo(new Outcome.NotYet(LocalDate.of(2028, 1, 1), new TreeSet<>()));
        assertThat(outcome(BOAT.without("length"), "ea_boat_act.pilot", DAY))
                .isEqualTo(new Outcome.NotYet(LocalDate.of(2028, 1, 1), new TreeSet<>(Set.of("length"))));
        assertThat(outcome(BOAT, "ea_boat_act.light", LocalDate.of(2020, 6, 1)))
                .isEqualTo(new Outcome.NotYet(LocalDate.of(2021, 1, 1), new TreeSet<>()));
    }

    @Test
    void whatIsSuspendedSaysSo() {
        Finding horn = assessor.find("ea_boat_act.horn", BOAT, DAY);
        assertThat(horn.outcome())
                .isEqualTo(new Outcome.Stayed("the harbour court", Optional.of(LocalDate.of(2027, 5, 31)), "Order 3"));
        assertThat(horn.turns(DAY))
                .containsExactly(new Spell(Optional.of(LocalDate.of(2027, 6, 1)), Optional.empty(), Spell.Is.HOLDS));
    }

    @Test
    void bothReadingsOfAContestedPointAreShown() {
        assertThat(outcome(BOAT, "ea_boat_act.flag", DAY))
                .isInstanceOfSatisfying(
                        Outcome.Contested.class,
                        contested -> assertThat(contested.byReading())
                                .containsEntry("when-flags-fly: the harbour's", true)
                                .containsEntry("when-flags-fly: the skippers'", false));
    }

    @Test
    void whatIsNoLawNeverHolds() {
        assertThat(outcome(BOAT, "we_buoy_bill.buoy", DAY)).isEqualTo(new Outcome.Unbinding(Standing.Is.BILL));
        assertThat(outcome(BOAT, "we_lamp_code.lamp", DAY)).isEqualTo(new Outcome.Unbinding(Standing.Is.VOLUNTARY));
    }

    @Test
    void flipsAreWhatWouldChangeIt() {
        List<Flip> flips = assessor.assess(BOAT, DAY, Set.of()).flips("ea_boat_act.light");
        assertThat(flips)
                .contains(
                        new Flip(false, List.of(new Condition.Not(new Condition.Named("motor")))),
                        new Flip(false, List.of(new Condition.Not(new Condition.Named("boat")))))
                .allMatch(each -> !each.holds() && each.changes().size() == 1);
    }

    @Test
    void obligationsCarryWhatABreachMayCost() {
        AiSystem rich = BOAT.with("turnover", Answer.of(new BigDecimal("100000")));
        Obligations obligations = assessor.assess(rich, DAY, Set.of()).obligations();
        assertThat(obligations.bound())
                .extracting(each -> each.finding().conclusion())
                .containsExactly("ea_boat_act.light", "ea_boat_act.pilot");
        assertThat(obligations.bound().getFirst().exposures())
                .extracting(Exposure::most)
                .containsExactly(Optional.of(new BigDecimal("500")), Optional.of(new BigDecimal("3E+3")));
        assertThat(obligations.advised())
                .extracting(each -> each.finding().conclusion())
                .containsExactly("we_lamp_code.lamp");
        assertThat(obligations.byTopic().get("safety")).containsOnlyKeys("ea");
    }

    @Test
    void asksOnlyWhereItIsAskedFor() {
        assertThat(assessor.assess(BOAT, DAY, Set.of("we")).findings())
                .extracting(Finding::conclusion)
                .containsExactly("we_buoy_bill.buoy", "we_lamp_code.lamp");
        assertThatThrownBy(() -> assessor.assess(BOAT, DAY, Set.of("ae")))
                .hasMessageContaining("no rulebook is of the jurisdiction 'ae'");
    }
}
