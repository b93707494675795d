package org.armillary.law.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Rules of an invented harbour law.
class RuleBaseTest {

    private static final LocalDate DAY = LocalDate.of(2029, 6, 1);

    private static final Vocabulary VOCABULARY = Vocabulary.of(List.of(
            Fact.of("in_harbour", new FactType.Flag()),
            Fact.of("warship", new FactType.Flag()),
            Fact.of("training", new FactType.Flag()),
            Fact.of("crew", new FactType.Quantity("")),
            Fact.of("built", new FactType.Day()),
            Fact.of("flag", new FactType.Choice(List.of("red", "green", "blue"))),
            Fact.of("cargo", new FactType.Choices(List.of("oil", "grain", "lamps")))));

    private static Rule grants(String id, String concludes, String when) {
        return rule(id, concludes, true, when, List.of());
    }

    private static Rule except(String id, String concludes, String when, String... overrides) {
        return rule(id, concludes, false, when, List.of(overrides));
    }

    private static Rule rule(String id, String concludes, boolean grants, String when, List<String> overrides) {
        return new Rule(
                id,
                concludes,
                grants,
                Condition.parse(when),
                List.of("art_" + id),
                overrides,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
    }

    private static Rule from(LocalDate day, Rule rule) {
        return new Rule(
                rule.id(),
                rule.concludes(),
                rule.grants(),
                rule.when(),
                rule.because(),
                rule.overrides(),
                Optional.of(day),
                rule.until(),
                rule.reading(),
                "");
    }

    private static Rule read(String point, String name, Rule rule) {
        return new Rule(
                rule.id(),
                rule.concludes(),
                rule.grants(),
                rule.when(),
                rule.because(),
                rule.overrides(),
                rule.from(),
                rule.until(),
                Optional.of(new Rule.Reading(point, name)),
                "");
    }

    private static RuleBase base(List<Parameter> parameters, Rule... rules) {
        List<Conclusion> conclusions = Stream.of(rules)
                .map(Rule::concludes)
                .distinct()
                .map(Conclusion::of)
                .toList();
        return RuleBase.of(VOCABULARY, List.of(new Rulebook("harbour", conclusions, parameters, List.of(rules))));
    }

    private static Answers answers(Object... pairs) {
        Answers answers = Answers.NONE;
        for (int i = 0; i < pairs.length; i += 2) {
            Answer answer = switch (pairs[i + 1]) {
                case Boolean flag -> Answer.of(flag);
                case Integer number -> Answer.of(BigDecimal.valueOf(number));
                case LocalDate day -> Answer.of(day);
                case String option -> Answer.of(option);
                case Answer given -> given;
                default -> throw new IllegalArgumentException();
            };
            answers = answers.with((String) pairs[i], answer);
        }
        return answers;
    }

    private final RuleBase lanterns = base(
            List.of(),
            grants("duty", "lantern", "in_harbour and crew >= 3"),
            except("navy", "lantern", "warship", "duty"),
            except("school", "lantern", "warship and training", "navy"));

    @Test
    void holdsDoesNotHoldAndDepends() {
        assertThat(lanterns.find("harbour.lantern", answers("in_harbour", true, "crew", 3, "warship", false), DAY))
                .satisfies(finding -> {
                    assertThat(finding.outcome()).isEqualTo(new Outcome.Holds());
                    assertThat(finding.fired()).containsExactly("duty");
                    assertThat(finding.provisions()).containsExactly("art_duty");
                    assertThat(finding.used()).containsExactlyInAnyOrder("in_harbour", "crew", "warship");
                });
        assertThat(lanterns.find("harbour.lantern", answers("crew", 2), DAY).outcome())
                .isEqualTo(new Outcome.DoesNotHold());
        assertThat(lanterns.find("harbour.lantern", answers("in_harbour", true, "crew", 4), DAY)
                        .outcome())
                .isEqualTo(new Outcome.Depends(Set.of("warship", "training")));
    }

    @Test
    void anExceptionToAnExceptionRestoresTheRule() {
        Answers warship = answers("in_harbour", true, "crew", 3, "warship", true);
        assertThat(lanterns.find("harbour.lantern", warship.with("training", true), DAY)
                        .outcome())
                .isEqualTo(new Outcome.Holds());
        Finding finding = lanterns.find("harbour.lantern", warship.with("training", false), DAY);
        assertThat(finding.outcome()).isEqualTo(new Outcome.DoesNotHold());
        assertThat(finding.overridden()).containsExactly("duty");
        assertThat(finding.provisions()).containsExactly("art_navy");
    }

    @Test
    void whatIsSoEitherWayDoesNotDepend() {
        RuleBase both = base(
                List.of(),
                grants("a", "lantern", "warship and in_harbour"),
                grants("b", "lantern", "not(warship) and in_harbour"));
        assertThat(both.find("harbour.lantern", answers("in_harbour", true), DAY)
                        .outcome())
                .as("Kleene's tables alone would call it unknown")
                .isEqualTo(new Outcome.Holds());
    }

    @Test
    void partialKnowledgeCounts() {
        Answers atLeastTen = answers("in_harbour", true, "warship", false)
                .with("crew", new Answer.Between(Optional.of(BigDecimal.TEN), Optional.empty()));
        assertThat(lanterns.find("harbour.lantern", atLeastTen, DAY).outcome()).isEqualTo(new Outcome.Holds());
        RuleBase oil = base(List.of(), grants("oil", "boom", "list contains(cargo, \"oil\")"));
        assertThat(oil.find("harbour.boom", answers("cargo", new Answer.Several(Set.of("oil"), Set.of())), DAY)
                        .outcome())
                .isEqualTo(new Outcome.Holds());
        assertThat(oil.find("harbour.boom", answers("cargo", new Answer.Several(Set.of("grain"), Set.of())), DAY)
                        .outcome())
                .isEqualTo(new Outcome.Depends(Set.of("cargo")));
    }

    @Test
    void whatIsNotYetLawSaysFromWhen() {
        RuleBase later = base(List.of(), from(LocalDate.of(2030, 1, 1), grants("duty", "lantern", "in_harbour")));
        Finding finding = later.find("harbour.lantern", answers("in_harbour", true), DAY);
        assertThat(finding.outcome()).isEqualTo(new Outcome.NotYet(LocalDate.of(2030, 1, 1)));
        assertThat(finding.turns()).containsExactly(new Turn(LocalDate.of(2030, 1, 1), Truth.TRUE));
        assertThat(later.find("harbour.lantern", answers("in_harbour", true), LocalDate.of(2030, 1, 1))
                        .outcome())
                .isEqualTo(new Outcome.Holds());
    }

    @Test
    void aParameterHasTheValueOfItsDay() {
        Parameter least = new Parameter(
                "least_crew",
                List.of(
                        new Parameter.Dated(
                                quantity(3), Optional.empty(), Optional.of(LocalDate.of(2029, 12, 31)), "art_1"),
                        new Parameter.Dated(
                                quantity(5), Optional.of(LocalDate.of(2030, 1, 1)), Optional.empty(), "art_1")));
        RuleBase dated = base(List.of(least), grants("duty", "lantern", "crew >= least_crew"));
        Finding finding = dated.find("harbour.lantern", answers("crew", 4), DAY);
        assertThat(finding.outcome()).isEqualTo(new Outcome.Holds());
        assertThat(finding.turns()).containsExactly(new Turn(LocalDate.of(2030, 1, 1), Truth.FALSE));
    }

    private static Constant quantity(int value) {
        return new Constant.Quantity(BigDecimal.valueOf(value));
    }

    @Test
    void readingsThatDifferAreContested() {
        RuleBase contested = base(
                List.of(),
                read("barges", "harbour office", grants("wide", "lantern", "in_harbour")),
                read("barges", "pilots' court", grants("narrow", "lantern", "in_harbour and crew > 0")));
        assertThat(contested
                        .find("harbour.lantern", answers("in_harbour", true, "crew", 0), DAY)
                        .outcome())
                .isEqualTo(
                        new Outcome.Contested(Map.of("barges: harbour office", true, "barges: pilots' court", false)));
        assertThat(contested
                        .find("harbour.lantern", answers("in_harbour", true, "crew", 1), DAY)
                        .outcome())
                .isEqualTo(new Outcome.Holds());
    }

    @Test
    void flipsAreTheSmallestChanges() {
        Answers given = answers("in_harbour", true, "crew", 2, "warship", false, "training", false);
        assertThat(lanterns.flips("harbour.lantern", given, DAY, true))
                .extracting(set -> set.stream().map(Feel::write).toList())
                .containsExactlyInAnyOrder(List.of("crew = 3"), List.of("crew > 3"));
    }

    @Test
    void asksFirstWhatSettlesMost() {
        assertThat(lanterns.questions(Stream.of("harbour.lantern"), answers("crew", 5), DAY))
                .first()
                .isEqualTo("in_harbour");
        assertThat(lanterns.questions(Stream.of("harbour.lantern"), answers("crew", 1), DAY))
                .isEmpty();
    }

    @Test
    void rulesThatPullBothWaysAreFound() {
        RuleBase unclear = base(
                List.of(),
                grants("duty", "lantern", "in_harbour"),
                except("navy", "lantern", "warship", "duty"),
                grants("guests", "lantern", "flag = \"blue\""));
        assertThat(unclear.overlaps()).singleElement().satisfies(overlap -> {
            assertThat(overlap.granting()).isEqualTo("guests");
            assertThat(overlap.exception()).isEqualTo("navy");
            assertThat(overlap.witness())
                    .extracting(Feel::write)
                    .containsExactlyInAnyOrder("warship", "flag = \"blue\"");
        });
        assertThat(lanterns.overlaps()).isEmpty();
    }

    @Test
    void saysWhichRuleIsWrong() {
        assertThatThrownBy(() -> base(List.of(), grants("duty", "lantern", "in_harbor")))
                .hasMessageContaining("rule 'duty'")
                .hasMessageContaining("did you mean 'in_harbour'?");
        assertThatThrownBy(() -> base(List.of(), grants("duty", "lantern", "crew = \"three\"")))
                .hasMessageContaining("compares what can't be compared");
        assertThatThrownBy(() -> base(List.of(), grants("duty", "lantern", "flag = \"white\"")))
                .hasMessageContaining("flag");
        assertThatThrownBy(() -> base(List.of(), grants("duty", "lantern", "crew > built")))
                .hasMessageContaining("no parameter is called 'built'");
        assertThatThrownBy(() -> base(List.of(), grants("a", "x", "y"), grants("b", "y", "x")))
                .hasMessageContaining("circle");
        assertThatThrownBy(() -> lanterns.find("harbour.lantern", answers("crew", true), DAY))
                .hasMessageContaining("'crew' wants a number");
        assertThatThrownBy(() -> lanterns.find("harbour.lantern", answers("ship", true), DAY))
                .hasMessageContaining("no fact is called 'ship'");
    }

    @Test
    void daysThatFollowEachOtherLeaveNoGap() {
        RuleBase days = base(
                List.of(),
                grants("before", "old", "built <= date(\"2020-01-01\")"),
                grants("after", "old", "built >= date(\"2020-01-02\")"));
        assertThat(days.find("harbour.old", Answers.NONE, DAY).outcome()).isEqualTo(new Outcome.Holds());
    }
}
