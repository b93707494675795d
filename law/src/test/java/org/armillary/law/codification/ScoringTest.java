package org.armillary.law.codification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.armillary.law.rulebook.Answer;
import org.armillary.law.rulebook.Answers;
import org.armillary.law.rulebook.Condition;
import org.armillary.law.rulebook.Fact;
import org.armillary.law.rulebook.FactType;
import org.armillary.law.rulebook.Vocabulary;
import org.junit.jupiter.api.Test;

class ScoringTest {

    private static final Vocabulary LANTERNS = Vocabulary.of(List.of(
            Fact.of("phase", new FactType.Choice(List.of("plan", "use"))),
            Fact.of("fuel", new FactType.Choice(List.of("oil", "gas", "wax"))),
            Fact.of("smell", new FactType.Choice(List.of("none", "some", "strong"))),
            Fact.of("places", new FactType.Choices(List.of("quay", "ship", "mast"))),
            Fact.of("watch", new FactType.Choice(List.of("nobody", "keeper")))));

    private static final Scorecard CARD = new Scorecard(
            "lanterns",
            "Lanterns",
            List.of(
                    item("phase", "", "true", Map.of()),
                    item("fuel", "raw", "true", Map.of("oil", 3, "gas", 7)),
                    item("smell", "raw", "fuel in (\"oil\", \"wax\")", Map.of("some", 2, "strong", 6)),
                    item("places", "raw", "phase = \"use\"", Map.of("quay", 1, "ship", 3, "mast", 3)),
                    item("watch", "care", "smell != \"strong\"", Map.of("keeper", 4))),
            Map.of("raw", 16, "care", 4),
            Optional.of(new Scorecard.Deduction("care", new BigDecimal("3.2"), new BigDecimal("0.5"))),
            List.of(
                    new Scorecard.Level("low", 3),
                    new Scorecard.Level("middle", 8),
                    new Scorecard.Level("high", Integer.MAX_VALUE)),
            List.of("art_4"));

    private static final Scoring SCORING = Scoring.of(CARD, LANTERNS);

    @Test
    void whatIsHiddenNeverScores() {
        Answers gas = answers("fuel", "gas", "smell", "strong", "phase", "plan")
                .with("places", new Answer.Several(Set.of("ship", "mast"), Set.of("quay")));
        assertThat(SCORING.submitted(gas)).isEqualTo(new Score(Map.of("raw", 7, "care", 0), 7, "middle"));
        assertThat(SCORING.submitted(gas.with("phase", Answer.of("use"))).current())
                .isEqualTo(13);
    }

    @Test
    void aHiddenAnswerOpensNothing() {
        Answers hidden = answers("fuel", "gas", "smell", "some", "watch", "keeper");
        assertThat(SCORING.submitted(hidden).sums()).containsEntry("care", 0);
    }

    @Test
    void halvesRoundUp() {
        Answers oil = answers("fuel", "oil", "smell", "none", "watch", "keeper");
        assertThat(SCORING.submitted(oil)).isEqualTo(new Score(Map.of("raw", 3, "care", 4), 2, "low"));
    }

    @Test
    void nothingAnsweredScoresNothing() {
        assertThat(SCORING.submitted(Answers.NONE).current()).isZero();
        assertThat(SCORING.range(Answers.NONE).levels()).containsExactly("low", "middle", "high");
    }

    @Test
    void aRangeIsWhatTheCompletionsReach() {
        Random random = new Random(5);
        for (int round = 0; round < 500; round++) {
            Answers known = some(random);
            TreeSet<Integer> currents = new TreeSet<>();
            Set<String> levels = new TreeSet<>();
            for (Answers full : completions(known)) {
                Score score = SCORING.submitted(full);
                currents.add(score.current());
                levels.add(score.level());
            }
            ScoreRange range = SCORING.range(known);
            assertThat(range.exact()).isTrue();
            assertThat(range.lowest()).as("%s", known).isEqualTo(currents.first());
            assertThat(range.highest()).as("%s", known).isEqualTo(currents.last());
            assertThat(range.levels()).as("%s", known).containsExactlyInAnyOrderElementsOf(levels);
        }
    }

    @Test
    void tellsWhichAnswerAloneWouldChangeTheLevel() {
        Answers oil = answers("phase", "plan", "fuel", "oil", "smell", "none", "watch", "nobody");
        assertThat(SCORING.changes(oil))
                .extracting(Scoring.Change::fact, change -> change.score().level())
                .containsExactly(tuple("fuel", "middle"), tuple("smell", "middle"), tuple("smell", "high"));
        assertThat(SCORING.margin(SCORING.submitted(oil))).isEqualTo(new Scoring.Margin(1, -1));
    }

    @Test
    void refusesAnItemThatHangsOnALaterOne() {
        Scorecard bad = new Scorecard(
                "bad",
                "Bad",
                List.of(item("smell", "raw", "fuel = \"oil\"", Map.of()), item("fuel", "raw", "true", Map.of())),
                Map.of("raw", 1),
                Optional.empty(),
                CARD.levels(),
                List.of());
        assertThatThrownBy(() -> Scoring.of(bad, LANTERNS))
                .hasMessageContaining("'smell'")
                .hasMessageContaining("'fuel'");
    }

    private static Scorecard.Item item(String fact, String group, String asked, Map<String, Integer> points) {
        return new Scorecard.Item(fact, group, Condition.parse(asked), points);
    }

    private static Answers answers(String... pairs) {
        Answers answers = Answers.NONE;
        for (int at = 0; at < pairs.length; at += 2) {
            answers = answers.with(pairs[at], Answer.of(pairs[at + 1]));
        }
        return answers;
    }

    private static Answers some(Random random) {
        List<Answers> full = completions(Answers.NONE);
        Answers answers = full.get(random.nextInt(full.size()));
        for (Fact each : LANTERNS.list()) {
            if (random.nextBoolean()) {
                answers = answers.without(each.id());
            }
        }
        return answers;
    }

    private static List<Answers> completions(Answers known) {
        List<Answers> all = List.of(known);
        for (Scorecard.Item item : CARD.items()) {
            List<Answers> more = new ArrayList<>();
            for (Answers one : all) {
                if (one.find(item.fact()).isPresent()) {
                    more.add(one);
                } else {
                    values(LANTERNS.get(item.fact())).forEach(each -> more.add(one.with(item.fact(), each)));
                }
            }
            all = more;
        }
        return all;
    }

    private static List<Answer> values(Fact fact) {
        List<String> options = Scoring.options(fact.type(), fact.id());
        if (fact.type() instanceof FactType.Choice) {
            return options.stream().map(Answer::of).toList();
        }
        List<Answer> subsets = new ArrayList<>();
        for (int set = 0; set < 1 << options.size(); set++) {
            int bits = set;
            Set<String> in = Set.copyOf(options.stream()
                    .filter(each -> (bits >> options.indexOf(each) & 1) == 1)
                    .toList());
            Set<String> out = Set.copyOf(
                    options.stream().filter(each -> !in.contains(each)).toList());
            subsets.add(new Answer.Several(in, out));
        }
        return subsets;
    }
}
