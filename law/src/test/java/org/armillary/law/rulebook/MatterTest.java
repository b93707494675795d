package org.armillary.law.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A keeper's duties: open from 2027 on for tall lanterns, and for all in 2029.
class MatterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Rulebook BOOK = new Rulebook(
            "lanterns",
            List.of(Conclusion.of("watch"), Conclusion.of("lit")),
            List.of(new Parameter(
                    "tall",
                    List.of(
                            new Parameter.Dated(
                                    new Constant.Quantity(BigDecimal.TEN),
                                    Optional.empty(),
                                    Optional.of(LocalDate.of(2026, 12, 31)),
                                    "art_4"),
                            new Parameter.Dated(
                                    new Constant.Quantity(BigDecimal.TWO),
                                    Optional.of(LocalDate.of(2027, 1, 1)),
                                    Optional.empty(),
                                    "art_4")))),
            List.of(
                    rule("tall_ones", "watch", "lit and height > tall", Optional.of(LocalDate.of(2027, 1, 1))),
                    rule("all", "watch", "lit", Optional.of(LocalDate.of(2029, 1, 1))),
                    rule("lit", "lit", "oil or gas", Optional.empty())));
    private static final RuleBase BASE = RuleBase.of(
            Vocabulary.of(List.of(
                    Fact.of("oil", new FactType.Flag()),
                    Fact.of("gas", new FactType.Flag()),
                    Fact.of("height", new FactType.Quantity("m")))),
            List.of(BOOK));

    private static Rule rule(String id, String concludes, String when, Optional<LocalDate> from) {
        return new Rule(
                id,
                concludes,
                true,
                Condition.parse(when),
                List.of("art_1"),
                List.of(),
                from,
                Optional.empty(),
                Optional.empty(),
                "");
    }

    @Test
    void tellsWhatAConclusionComesToOverTime() {
        Matter unknownHeight = BASE.put(Answers.NONE.with("oil", true), DAY);
        assertThat(unknownHeight.periods("lanterns.watch"))
                .containsExactly(
                        new Period(Optional.empty(), Optional.of(LocalDate.of(2026, 12, 31)), Truth.FALSE),
                        new Period(
                                Optional.of(LocalDate.of(2027, 1, 1)),
                                Optional.of(LocalDate.of(2028, 12, 31)),
                                Truth.UNKNOWN),
                        new Period(Optional.of(LocalDate.of(2029, 1, 1)), Optional.empty(), Truth.TRUE));
        assertThat(unknownHeight.find("lanterns.watch").turns())
                .containsExactly(
                        new Turn(LocalDate.of(2027, 1, 1), Truth.UNKNOWN),
                        new Turn(LocalDate.of(2029, 1, 1), Truth.TRUE));
    }

    /// One pass must give what deciding each answer anew gives.
    @Test
    void countsTheBitsAsIfEachAnswerHadBeenGiven() {
        Matter matter = BASE.put(Answers.NONE, DAY);
        // P(oil or gas) = 3/4; given oil: 1 or 1/2.
        double unsure = entropy(0.75);
        double afterOil = (entropy(1) + entropy(0.5)) / 2;
        Map<String, Double> bits = matter.bits("lanterns.lit");
        assertThat(bits).containsOnlyKeys("oil", "gas");
        assertThat(bits.get("oil")).isCloseTo(unsure - afterOil, within(1e-12));
    }

    private static double entropy(double p) {
        return p <= 0 || p >= 1 ? 0 : -(p * Math.log(p) + (1 - p) * Math.log(1 - p)) / Math.log(2);
    }

    @Test
    void weighsConditionsOutsideTheRules() {
        Matter matter = BASE.put(Answers.NONE.with("oil", true).with("height", Answer.of(new BigDecimal("5"))), DAY);
        assertThat(matter.decide(Condition.parse("lit and height > tall"), BOOK))
                .isEqualTo(Truth.FALSE);
        assertThat(matter.decide(Condition.parse("lit and height >= 5"), BOOK)).isEqualTo(Truth.TRUE);
        assertThat(matter.decide(Condition.parse("lanterns.lit and gas"), BOOK)).isEqualTo(Truth.UNKNOWN);
        assertThat(matter.decide(Condition.parse("not(gas) or lit"), BOOK)).isEqualTo(Truth.TRUE);
    }

    @Test
    void decidesAllAtOnceAsOneByOne() {
        Matter matter = BASE.put(Answers.NONE.with("gas", false), DAY);
        Verdicts verdicts = matter.verdicts();
        assertThat(verdicts.asMap())
                .containsEntry("lanterns.lit", Truth.UNKNOWN)
                .containsEntry("lanterns.watch", Truth.FALSE)
                .hasSize(2);
        verdicts.asMap()
                .forEach((conclusion, truth) ->
                        assertThat(matter.decide(conclusion)).isEqualTo(truth));
    }
}
