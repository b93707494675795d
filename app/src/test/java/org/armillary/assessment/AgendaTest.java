package org.armillary.assessment;

import static org.armillary.assessment.PierLaw.BOAT;
import static org.armillary.assessment.PierLaw.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.armillary.law.codification.Codex;
import org.armillary.law.codification.Deadline;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgendaTest {

    @TempDir
    private Path folder;

    private Assessor assessor;

    @BeforeEach
    void read() throws IOException {
        new PierLaw().read(folder);
        Files.writeString(folder.resolve("rulebooks/ea/boat-act/clocks.yaml"), """
                clocks:
                  - id: wreck
                    conclusion: light
                    what: report
                    starts: [{moment: sank, period: P2D, provisions: [art_6__para_1]}]
                    counting: eu-1182-71
                    place: eu
                    provisions: [art_6]
                  - {id: horn, conclusion: horn, what: blast, when: motor, words: at once, provisions: [art_7]}
                """);
        Files.writeString(folder.resolve("rulebooks/we/buoy-bill/clocks.yaml"), """
                clocks:
                  - {id: buoy, conclusion: buoy, what: notice, words: soon, provisions: [cl. 2]}
                """);
        assessor = Assessor.of(Codex.read(folder));
    }

    private Assessment assess(AiSystem system) {
        return assessor.assess(system, DAY, Set.of());
    }

    @Test
    void holdsDutiesThatBeginAndWhatIsDue() {
        List<Agenda.Entry> entries = assess(BOAT.with("sank", LocalDateTime.of(2026, 11, 20, 9, 0)))
                .agenda()
                .entries();
        assertThat(entries)
                .extracting(
                        Agenda.Entry::day,
                        Agenda.Entry::kind,
                        each -> each.finding().conclusion())
                .containsExactly(
                        // A Friday's two days: Sunday, Monday, and Tuesday as the second working day.
                        tuple(LocalDate.of(2026, 11, 24), Agenda.Kind.DUE, "ea_boat_act.light"),
                        tuple(LocalDate.of(2028, 1, 1), Agenda.Kind.BEGINS, "ea_boat_act.pilot"));
        assertThat(entries.getFirst().provisions()).containsExactly("art_6__para_1");
        assertThat(entries.getFirst().certain()).isTrue();
    }

    @Test
    void leavesOutWhatTurnsOnMissingFacts() {
        AiSystem unsure = BOAT.without("motor").without("length").with("sank", LocalDateTime.of(2026, 11, 20, 9, 0));
        assertThat(assess(unsure).agenda().entries()).isEmpty();
        assertThat(assess(unsure).deadlines()).isNotEmpty().noneMatch(Deadline::settled);
    }

    @Test
    void tellsOfClocksThatWaitAndOfWords() {
        assertThat(assess(BOAT).deadlines())
                .extracting(
                        each -> each.clock().id(), each -> each.due().getClass().getSimpleName())
                .containsExactly(tuple("wreck", "Waiting"), tuple("horn", "WithoutNumber"));
    }

    @Test
    void windsNoClockOfABill() {
        assertThat(assess(BOAT).deadlines()).noneMatch(each -> each.rulebook().equals("we_buoy_bill"));
    }

    @Test
    void staysInTheJurisdictionsAsked() {
        assertThat(assessor.assess(BOAT, DAY, Set.of("we")).deadlines()).isEmpty();
    }
}
