package org.armillary.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.armillary.law.codification.Codex;
import org.armillary.law.rulebook.Answers;
import org.armillary.law.rulebook.Truth;
import org.armillary.law.rulebook.Verdicts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What must hold of every system under all the law there is, tried with invented systems.
class ShippedLawTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate LATER = LocalDate.of(2028, 1, 1);
    private static final int SYSTEMS = 10;

    private static Assessor assessor;
    private static RandomSystems systems;

    @BeforeAll
    static void read() {
        Codex codex = Codex.load();
        assessor = Assessor.of(codex);
        systems = new RandomSystems(codex, 7);
    }

    /// Facts may settle what was open, and never open what was settled, nor turn it round.
    @Test
    void anotherFactNeverUnsettlesWhatIsSettled() {
        int settled = 0;
        for (AiSystem whole : systems.complete(SYSTEMS)) {
            List<String> facts = new ArrayList<>(whole.replies().keySet());
            Collections.shuffle(facts, new Random(whole.name().hashCode()));
            AiSystem known = AiSystem.named(whole.name());
            Verdicts before = assessor.decide(known, DAY);
            for (String fact : facts) {
                known = known.with(fact, whole.find(fact).orElseThrow());
                Verdicts after = assessor.decide(known, DAY);
                for (int place = 0; place < before.size(); place++) {
                    if (before.at(place) != Truth.UNKNOWN) {
                        assertThat(after.at(place))
                                .as("%s after %s", before.conclusions().get(place), fact)
                                .isEqualTo(before.at(place));
                    } else {
                        settled += after.at(place) == Truth.UNKNOWN ? 0 : 1;
                    }
                }
                before = after;
            }
        }
        assertThat(settled).as("conclusions settled on the way").isGreaterThan(3_000);
    }

    @Test
    void everyFindingNamesAProvisionAndSaysTheSameAsTheVerdict() {
        for (AiSystem each : systems.partial(6, 0.5)) {
            Map<String, Truth> verdicts = assessor.decide(each, DAY).asMap();
            for (Finding finding : assessor.assess(each, DAY, Set.of()).findings()) {
                assertThat(finding.provisions())
                        .as(finding.conclusion())
                        .isNotEmpty()
                        .noneMatch(String::isBlank);
                Truth truth =
                        Optional.ofNullable(verdicts.get(finding.conclusion())).orElseThrow();
                switch (finding.outcome()) {
                    case Outcome.Holds(), Outcome.Stayed _, Outcome.Unbinding _ ->
                        assertThat(truth).as(finding.conclusion()).isEqualTo(Truth.TRUE);
                    case Outcome.Depends _, Outcome.Contested _ ->
                        assertThat(truth).as(finding.conclusion()).isEqualTo(Truth.UNKNOWN);
                    case Outcome.DoesNotHold(), Outcome.NotYet _ -> {}
                }
            }
        }
    }

    @Test
    void orderOfAnswersDoesNotMatter() {
        for (AiSystem each : systems.partial(10, 0.3)) {
            List<String> facts = new ArrayList<>(each.replies().keySet());
            Collections.shuffle(facts, new Random(3));
            AiSystem other = AiSystem.named(each.name());
            for (String fact : facts) {
                other = other.with(fact, each.find(fact).orElseThrow());
            }
            assertThat(Receipt.of(assessor.assess(other, DAY, Set.of("eu"))).bytes())
                    .isEqualTo(
                            Receipt.of(assessor.assess(each, DAY, Set.of("eu"))).bytes());
        }
    }

    @Test
    void receiptsReplay() {
        for (AiSystem each : systems.partial(5, 0.4)) {
            Receipt receipt = Receipt.of(assessor.assess(each, DAY, Set.of()));
            assertThat(Replay.of(receipt.bytes(), assessor).differences()).isEmpty();
        }
    }

    /// An interview ends, never asks twice, and what it asks changes something.
    @Test
    void interviewsEnd() {
        Interview interview = Interview.of(assessor, DAY, Set.of("eu", "kr"));
        for (AiSystem truth : systems.complete(3)) {
            AiSystem system = AiSystem.named(truth.name());
            for (Optional<Question> next = interview.next(system); next.isPresent(); next = interview.next(system)) {
                String id = next.get().id();
                assertThat(system.find(id)).as(id).isEmpty();
                assertThat(next.get().reasons())
                        .allMatch(each -> !each.provisions().isEmpty())
                        .isNotEmpty();
                system = system.with(id, truth.find(id).orElseGet(Reply::unknown));
            }
            assertThat(interview.progress(system).open()).isEqualTo(openByReadings(system, Set.of("eu", "kr")));
        }
    }

    /// What no fact can settle: contested points, and what was answered in no way there is.
    private static int openByReadings(AiSystem system, Set<String> in) {
        Map<String, Truth> verdicts = assessor.decide(system, DAY).asMap();
        return (int) assessor.assess(system, DAY, in).findings().stream()
                .filter(each -> verdicts.get(each.conclusion()) == Truth.UNKNOWN)
                .count();
    }

    @Test
    void assessingAgainTellsWhatDecidingTwiceTells() {
        Reassessment again = Reassessment.between(assessor, DAY, assessor, LATER);
        for (AiSystem each : systems.complete(5)) {
            Answers answers = each.answers();
            assertThat(again.changes(answers)).isEqualTo(again.changes(each));
            for (Reassessment.Change change : again.changes(answers)) {
                assertThat(change.before())
                        .contains(assessor.find(change.conclusion(), each, DAY)
                                .spell(DAY)
                                .is());
                assertThat(change.after())
                        .contains(assessor.find(change.conclusion(), each, LATER)
                                .spell(LATER)
                                .is());
            }
        }
    }
}
