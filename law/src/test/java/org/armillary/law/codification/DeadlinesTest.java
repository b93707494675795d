package org.armillary.law.codification;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.armillary.law.calendar.Calendars;
import org.armillary.law.calendar.Moment;
import org.armillary.law.codification.Deadline.By;
import org.armillary.law.codification.Deadline.Waiting;
import org.armillary.law.codification.Deadline.WithoutNumber;
import org.armillary.law.rulebook.Answer;
import org.armillary.law.rulebook.Answers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Clocks of an invented law, wound up and counted.
class DeadlinesTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-21");
    private static final Answers WATCHED = Answers.NONE
            .with("lanterns_lit", true)
            .with("lantern_kind", Answer.of("gas"))
            .with("on_a_quay", true)
            .with("lantern_height", Answer.of(new BigDecimal("5")));

    @TempDir
    private Path folder;

    private final Harbour harbour = new Harbour();

    private Running running(String clocks, Answers answers, Map<String, String> moments) {
        harbour.with(Harbour.FOLDER + "clocks.yaml", "clocks:\n" + clocks.indent(2));
        Codex codex = Codex.read(harbour.write(folder));
        Map<String, Moment> parsed = moments.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> Moment.parse(each.getValue())));
        return new Running(new Deadlines(codex, Calendars.get())
                .list(answers, parsed, DAY).stream()
                        .collect(Collectors.toMap(each -> each.clock().id(), each -> each)));
    }

    private record Running(Map<String, Deadline> byClock) {
        Deadline get(String clock) {
            return Objects.requireNonNull(byClock.get(clock), () -> clock + " doesn't run");
        }
    }

    private static String clock(String id, String rest) {
        return "- {id: " + id
                + ", conclusion: watch, what: report, counting: eu-1182-71, place: eu, provisions: [art_5], " + rest
                + "}\n";
    }

    @Test
    void takesWhatEndsFirst() {
        String clock = clock("dark", "starts: [{moment: went_out, period: P15D}, {moment: seen_dark, period: PT24H}]");
        Deadline both = running(clock, WATCHED, Map.of("went_out", "2026-11-02", "seen_dark", "2026-11-23T10:20"))
                .get("dark");
        assertThat(((By) both.due()).end()).hasToString("2026-11-17");
        Deadline one =
                running(clock, WATCHED, Map.of("seen_dark", "2026-11-23T10:20")).get("dark");
        assertThat(((By) one.due()).end()).hasToString("2026-11-24T10:20");
        assertThat(((By) one.due()).open()).containsExactly("went_out");
        assertThat(((By) one.due()).alternatives())
                .map(Deadline.Alternative::end)
                .containsExactly(Moment.parse("2026-11-24T11:00"));
    }

    @Test
    void waitsForMomentsNobodyKnows() {
        Deadline deadline = running(clock("dark", "starts: [{moment: went_out, period: P15D}]"), WATCHED, Map.of())
                .get("dark");
        assertThat(deadline.due()).isEqualTo(new Waiting(Set.of("went_out"), Optional.empty()));
    }

    @Test
    void supposesThatAnEarlierStepIsDoneAtItsEnd() {
        String clocks = clock("first", "starts: [{moment: went_out, period: PT72H}]")
                + clock("last", "starts: [{moment: seen_dark, period: P1M, done: first}]");
        Waiting last = (Waiting) running(clocks, WATCHED, Map.of("went_out", "2026-11-23T08:00"))
                .get("last")
                .due();
        assertThat(last.moments()).containsExactly("seen_dark");
        assertThat(last.atLatest().orElseThrow().end()).hasToString("2026-12-28");
    }

    @Test
    void dropsAWayThatWouldBeOverBeforeItsCause() {
        String clock = clock(
                "dark",
                "starts: [{moment: seen_dark, period: PT4H},"
                        + " {moment: went_out, period: PT24H, unless-over-by: seen_dark}]");
        assertThat(((By) running(
                                        clock,
                                        WATCHED,
                                        Map.of("went_out", "2026-11-23T09:00", "seen_dark", "2026-11-26T11:00"))
                                .get("dark")
                                .due())
                        .end())
                .hasToString("2026-11-26T15:00");
        assertThat(((By) running(
                                        clock,
                                        WATCHED,
                                        Map.of("went_out", "2026-11-23T09:00", "seen_dark", "2026-11-24T08:00"))
                                .get("dark")
                                .due())
                        .end())
                .hasToString("2026-11-24T09:00");
    }

    @Test
    void grantsRespiteOnlyToWhomItIsGranted() {
        String clock = clock(
                "dark",
                "starts: [{moment: went_out, period: PT4H}],"
                        + " respite: {until: '12:00', when: lantern_kind = \"gas\", provision: art_5}");
        Map<String, String> saturday = Map.of("went_out", "2026-11-21T09:00");
        assertThat(((By) running(clock, WATCHED, saturday).get("dark").due()).end())
                .hasToString("2026-11-23T12:00");
        assertThat(((By) running(clock, WATCHED.with("lantern_kind", Answer.of("oil")), saturday)
                                .get("dark")
                                .due())
                        .end())
                .hasToString("2026-11-21T13:00");
        By unknown = (By) running(clock, WATCHED.without("lantern_kind"), saturday)
                .get("dark")
                .due();
        assertThat(unknown.end()).hasToString("2026-11-21T13:00");
        assertThat(unknown.alternatives()).map(Deadline.Alternative::end).contains(Moment.parse("2026-11-23T12:00"));
    }

    @Test
    void saysWhatWouldBeEarlierIfMissingFactsWereSo() {
        String clock = clock(
                "dark",
                "starts: [{moment: went_out, period: P15D}, {moment: went_out, period: P2D,"
                        + " when: lantern_kind = \"oil\", provisions: [art_5__para_2]}]");
        Map<String, String> monday = Map.of("went_out", "2026-11-23");
        By by = (By) running(clock, WATCHED.without("lantern_kind"), monday)
                .get("dark")
                .due();
        assertThat(by.end()).hasToString("2026-12-08");
        assertThat(by.alternatives())
                .filteredOn(each -> each.why() == Deadline.Why.MISSING_FACTS)
                .extracting(each -> each.end().toString() + each.provisions())
                .containsExactly("2026-11-25[art_5__para_2]");
        assertThat(((By) running(clock, WATCHED, monday).get("dark").due()).alternatives())
                .noneMatch(each -> each.why() == Deadline.Why.MISSING_FACTS);
    }

    @Test
    void showsWhatOtherDaysOfRestWouldMake() {
        By by = (By) running(
                        clock("dark", "starts: [{moment: went_out, period: P15D}]"),
                        WATCHED,
                        Map.of("went_out", "2028-04-02"))
                .get("dark")
                .due();
        assertThat(by.end()).hasToString("2028-04-18");
        assertThat(by.alternatives())
                .filteredOn(each -> each.end().equals(Moment.parse("2028-04-17")))
                .flatExtracting(Deadline.Alternative::places)
                .contains("pt", "mt")
                .doesNotContain("de");
    }

    @Test
    void countsNothingWhereTheLawGivesNoNumber() {
        Deadline deadline = running(
                        "- {id: soon, conclusion: watch, what: report, words: at once, provisions: [art_5]}",
                        WATCHED,
                        Map.of())
                .get("soon");
        assertThat(deadline.due()).isEqualTo(new WithoutNumber("at once"));
        assertThat(deadline.settled()).isTrue();
    }

    @Test
    void judgesByTheDayOfTheEvent() {
        // The duty to watch starts on 2021-07-01.
        String clock = clock("dark", "starts: [{moment: went_out, period: P15D}]");
        assertThat(running(clock, WATCHED, Map.of("went_out", "2021-06-30")).byClock())
                .isEmpty();
        assertThat(running(clock, WATCHED, Map.of("went_out", "2021-07-01")).byClock())
                .containsKey("dark");
    }

    @Test
    void staysUnsettledWhileTheDutyTurnsOnFacts() {
        String clock = clock("dark", "starts: [{moment: went_out, period: P15D}]");
        Map<String, String> event = Map.of("went_out", "2026-11-02");
        assertThat(running(clock, WATCHED.without("lanterns_lit"), event)
                        .get("dark")
                        .settled())
                .isFalse();
        assertThat(running(clock, WATCHED.with("lanterns_lit", false), event).byClock())
                .isEmpty();
    }

    @Test
    void saysWhatAClockNamesThatIsNotThere() {
        harbour.with(
                Harbour.FOLDER + "clocks.yaml",
                "clocks:\n  - {id: a, conclusion: wach, what: report, counting: eu, provisions: [art_5],"
                        + " starts: [{moment: went_oot, period: 3 days}]}\n");
        assertThat(faults())
                .anyMatch(each -> each.contains("rulebook.yaml has no conclusion 'wach': did you mean 'watch'"))
                .anyMatch(each -> each.contains("no counting rule is called 'eu'"))
                .anyMatch(each -> each.contains("no moment is called 'went_oot': did you mean 'went_out'"))
                .anyMatch(each -> each.contains("'3 days' is no period"));
    }

    private List<String> faults() {
        try {
            Codex.read(harbour.write(folder));
        } catch (FaultyFiles e) {
            return e.faults().stream().map(Fault::toString).toList();
        }
        return List.of();
    }
}
