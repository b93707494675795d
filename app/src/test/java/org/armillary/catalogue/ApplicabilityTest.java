package org.armillary.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.armillary.catalogue.Binding.Answer;
import org.armillary.catalogue.Situation.Change;
import org.armillary.catalogue.Situation.Placing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rows of one invented act: what binds whom, and what a missing fact leaves open.
class ApplicabilityTest {
    private static final String ACT = """
            status: {is: in-force}
            dates: {in-force: '2029-01-01'}
            outline: {Ch. I: Arts. 1-4, Ch. II: Arts. 5-9}
            applies:
              - {day: '2029-01-01', what: everything, provisions: [all]}
              - {day: '2030-01-01', what: ships, provisions: [Ch. II], when: {class: [ship]}}
              - what: older ships, from a change
                kind: transition
                provisions: [Ch. II]
                when: {class: [ship], placed-before: '2030-01-01'}
                on-significant-change: true
              - day: '2033-01-01'
                what: older ships of the harbour
                kind: transition
                provisions: [Ch. II]
                when: {class: [ship], placed-before: '2030-01-01', public-authority: true}
                on-significant-change: true
              - {what: rafts are no ships, kind: exclusion, provisions: [Ch. II], when: {class: [raft]}}
              - {day: '2029-01-01', what: register, provisions: [Art. 9], when: {class: [ship]}, reading: by-place}
              - {day: '2030-01-01', what: register, provisions: [Art. 9], when: {class: [ship]}, reading: by-sense}
            """;

    @TempDir
    private Path folder;

    private Instrument act() {
        return LanternCatalogue.only(folder, ACT);
    }

    private Binding ask(String day, String provision, Placing placing, Change change, Optional<Boolean> authority) {
        return act().bindingOn(
                        LocalDate.parse(day),
                        new Situation(
                                new Provision(provision),
                                Optional.of("ship"),
                                placing,
                                change,
                                authority,
                                Optional.empty()));
    }

    private static Placing placed(String day) {
        return new Placing.On(LocalDate.parse(day));
    }

    @Test
    void aClassHasItsOwnDay() {
        Binding binding = ask("2029-06-01", "Art. 6", new Placing.New(), new Change.None(), Optional.of(false));
        assertThat(binding.answer()).isEqualTo(Answer.NO);
        assertThat(binding.from()).contains(LocalDate.parse("2030-01-01"));
        assertThat(act().bindingOn(LocalDate.parse("2029-06-01"), Situation.of(new Provision("Art. 2")))
                        .answer())
                .isEqualTo(Answer.YES);
    }

    @Test
    void anExclusionBeatsEveryDay() {
        Situation raft = new Situation(
                new Provision("Art. 6"),
                Optional.of("raft"),
                new Placing.New(),
                new Change.None(),
                Optional.empty(),
                Optional.empty());
        Binding binding = act().bindingOn(LocalDate.parse("2040-01-01"), raft);
        assertThat(binding.answer()).isEqualTo(Answer.NO);
        assertThat(binding.from()).isEmpty();
    }

    @Test
    void whatIsOlderIsBoundFromItsChange() {
        Binding never = ask("2032-01-01", "Art. 6", placed("2029-03-01"), new Change.None(), Optional.of(false));
        assertThat(never.answer()).isEqualTo(Answer.NO);
        assertThat(never.from()).isEmpty();
        Change change = new Change.On(LocalDate.parse("2031-05-05"));
        Binding changed = ask("2032-01-01", "Art. 6", placed("2029-03-01"), change, Optional.of(false));
        assertThat(changed.answer()).isEqualTo(Answer.YES);
        assertThat(changed.from()).contains(LocalDate.parse("2031-05-05"));
        Change early = new Change.On(LocalDate.parse("2029-05-05"));
        assertThat(ask("2032-01-01", "Art. 6", placed("2029-03-01"), early, Optional.of(false))
                        .answer())
                .isEqualTo(Answer.NO);
    }

    @Test
    void aMissingFactMattersOnlyWhereItChangesTheAnswer() {
        Placing old = placed("2029-03-01");
        assertThat(ask("2029-12-01", "Art. 6", old, new Change.Unknown(), Optional.empty())
                        .answer())
                .isEqualTo(Answer.NO);
        assertThat(ask("2032-01-01", "Art. 6", old, new Change.Unknown(), Optional.of(false))
                        .answer())
                .isEqualTo(Answer.UNKNOWN);
        assertThat(ask("2034-01-01", "Art. 6", old, new Change.None(), Optional.empty())
                        .answer())
                .isEqualTo(Answer.UNKNOWN);
        assertThat(ask("2034-01-01", "Art. 6", old, new Change.None(), Optional.of(true))
                        .from())
                .contains(LocalDate.parse("2033-01-01"));
    }

    @Test
    void readingsAreContestedOnlyWhileTheyDiffer() {
        assertThat(ask("2029-06-01", "Art. 9", new Placing.New(), new Change.None(), Optional.of(false))
                        .answer())
                .isEqualTo(Answer.CONTESTED);
        Binding later = ask("2030-06-01", "Art. 9", new Placing.New(), new Change.None(), Optional.of(false));
        assertThat(later.answer()).isEqualTo(Answer.YES);
        assertThat(later.from()).isEmpty();
        assertThat(later.because()).hasSize(2);
    }
}
