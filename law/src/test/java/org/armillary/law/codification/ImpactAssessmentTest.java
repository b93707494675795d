package org.armillary.law.codification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.armillary.law.rulebook.Answer;
import org.armillary.law.rulebook.Answers;
import org.armillary.law.rulebook.FactType;
import org.junit.jupiter.api.Test;

/// The scorecard of Canada's Directive on Automated Decision-Making.
class ImpactAssessmentTest {

    private static final Codex CODEX = Codex.load();
    private static final Scorecard CARD = CODEX.get("ca_dadm").scorecards().getFirst();
    private static final Scoring SCORING = Scoring.of(CARD, CODEX.vocabulary());

    @Test
    void itsQuestionsAreWorthWhatItsMaximaSay() {
        Map<String, Integer> sums = new HashMap<>();
        for (Scorecard.Item item : CARD.items()) {
            boolean several = CODEX.vocabulary().get(item.fact()).type() instanceof FactType.Choices;
            int most = several
                    ? item.points().values().stream().mapToInt(each -> each).sum()
                    : item.points().values().stream()
                            .mapToInt(each -> each)
                            .max()
                            .orElse(0);
            if (most > 0) {
                sums.merge(item.group(), most, Integer::sum);
            }
        }
        assertThat(sums).isEqualTo(CARD.groups());
    }

    @Test
    void everyQuestionCanBeAskedOfAPerson() {
        for (Scorecard.Item item : CARD.items()) {
            FactDescription fact = CODEX.fact(item.fact());
            assertThat(fact.fact().question()).as(item.fact()).endsWith("?");
            assertThat(fact.labels().keySet())
                    .containsExactlyInAnyOrderElementsOf(
                            Scoring.options(fact.fact().type(), item.fact()));
        }
    }

    @Test
    void theLevelFollowsFromTheAnswersAndLeavesOpenWhatTheyLeaveOpen() {
        Answers none = Answers.NONE;
        assertThat(SCORING.range(none).levels()).containsExactly("I", "II", "III", "IV");
        Answers little = none.with("aia.project_details_phase", Answer.of("item1"));
        for (Scorecard.Item item : CARD.items()) {
            if (little.find(item.fact()).isEmpty()) {
                little = little.with(item.fact(), least(item));
            }
        }
        assertThat(SCORING.range(little).levels()).containsExactly("I");
    }

    @Test
    void everyAnswerNarrowsTheLevelsDownToTheOneThatIsHandedIn() {
        Random random = new Random(7);
        for (int round = 0; round < 12; round++) {
            List<Scorecard.Item> order = new ArrayList<>(CARD.items());
            Collections.shuffle(order, random);
            Answers answers = Answers.NONE;
            List<String> possible = SCORING.range(answers).levels();
            for (Scorecard.Item item : order) {
                answers = answers.with(item.fact(), any(item, random));
                List<String> left = SCORING.range(answers).levels();
                assertThat(possible).as("%s", item.fact()).containsAll(left);
                possible = left;
            }
            assertThat(possible).containsExactly(SCORING.submitted(answers).level());
        }
    }

    @Test
    void theDirectivesLevelIsTheScorecards() {
        Random random = new Random(11);
        LocalDate day = LocalDate.of(2026, 11, 21);
        for (int round = 0; round < 30; round++) {
            Answers answers = Answers.NONE;
            for (Scorecard.Item item : CARD.items()) {
                answers = answers.with(item.fact(), any(item, random));
            }
            assertThat(CODEX.derivations().complete(answers, day).find("impact_level"))
                    .contains(Answer.of(SCORING.submitted(answers).level()));
        }
    }

    private static Answer least(Scorecard.Item item) {
        List<String> options =
                Scoring.options(CODEX.vocabulary().get(item.fact()).type(), item.fact());
        if (CODEX.vocabulary().get(item.fact()).type() instanceof FactType.Choices) {
            return new Answer.Several(Set.of(), Set.copyOf(options));
        }
        return Answer.of(Collections.min(
                options, Comparator.comparing(each -> item.points().getOrDefault(each, 0))));
    }

    private static Answer any(Scorecard.Item item, Random random) {
        FactType type = CODEX.vocabulary().get(item.fact()).type();
        List<String> options = Scoring.options(type, item.fact());
        if (type instanceof FactType.Choices) {
            Set<String> in = Set.copyOf(
                    options.stream().filter(_ -> random.nextBoolean()).toList());
            return new Answer.Several(
                    in,
                    Set.copyOf(
                            options.stream().filter(each -> !in.contains(each)).toList()));
        }
        return Answer.of(options.get(random.nextInt(options.size())));
    }
}
