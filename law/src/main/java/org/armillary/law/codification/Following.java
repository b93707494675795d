package org.armillary.law.codification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armillary.law.rulebook.Answer;
import org.armillary.law.rulebook.Answers;
import org.armillary.law.rulebook.Conclusion;
import org.armillary.law.rulebook.Condition;
import org.armillary.law.rulebook.Condition.Comparison;
import org.armillary.law.rulebook.Condition.Operand;
import org.armillary.law.rulebook.Constant;
import org.armillary.law.rulebook.Rule;
import org.armillary.law.rulebook.RuleBase;
import org.armillary.law.rulebook.Rulebook;
import org.armillary.law.rulebook.Truth;
import org.armillary.law.rulebook.Vocabulary;
import org.jspecify.annotations.Nullable;

/// A condition over facts that another fact follows from, decided exactly.
///
/// Each test of one fact is exact. So is a condition that names no fact twice; one that does is looked up in a
/// decision diagram where its tests leave it open.
final class Following {

    private final Condition condition;
    private final Set<String> facts;
    private final @Nullable RuleBase diagram;
    private final Set<LocalDate> days = new HashSet<>();

    private Following(Condition condition, Set<String> facts, @Nullable RuleBase diagram) {
        this.condition = condition;
        this.facts = facts;
        this.diagram = diagram;
        collectDays(condition);
    }

    /// On each day named, and on the one after it, a test of the day asked about may come out differently.
    private void collectDays(Condition part) {
        switch (part) {
            case Condition.All(List<Condition> parts) -> parts.forEach(this::collectDays);
            case Condition.Any(List<Condition> parts) -> parts.forEach(this::collectDays);
            case Condition.Not(Condition inner) -> collectDays(inner);
            case Condition.Test(String fact, var _, Operand.Written(Constant.Day(LocalDate day)))
            when fact.equals(Vocabulary.AS_OF) -> days.addAll(List.of(day, day.plusDays(1)));
            case Condition.Test _, Condition.Always _, Condition.Named _, Condition.Includes _ -> {}
        }
    }

    /// The days on which it may come out differently though nothing else changed.
    Set<LocalDate> days() {
        return days;
    }

    static Following of(Condition condition, Vocabulary vocabulary) {
        List<String> named = new ArrayList<>();
        Needs.collect(condition, named);
        Set<String> facts = new HashSet<>(named);
        return new Following(condition, facts, facts.size() == named.size() ? null : diagram(condition, vocabulary));
    }

    private static RuleBase diagram(Condition condition, Vocabulary vocabulary) {
        Rule rule = new Rule(
                "rule",
                "so",
                true,
                condition,
                List.of("follows"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
        return RuleBase.of(
                vocabulary, List.of(new Rulebook("fact", List.of(Conclusion.of("so")), List.of(), List.of(rule))));
    }

    Truth of(Known known) {
        Truth truth = of(condition, known);
        return truth == Truth.UNKNOWN && diagram != null ? exactly(diagram, known) : truth;
    }

    private Truth exactly(RuleBase base, Known known) {
        Map<String, Answer> answers = new HashMap<>();
        for (String fact : facts) {
            Answer answer = known.find(fact);
            if (answer != null) {
                answers.put(fact, answer);
            }
        }
        return base.put(new Answers(answers), known.day()).decide("fact.so");
    }

    private static Truth of(Condition condition, Known known) {
        return switch (condition) {
            case Condition.Always(boolean met) -> truth(met, !met);
            case Condition.All(List<Condition> parts) -> Truth.all(parts, each -> of(each, known));
            case Condition.Any(List<Condition> parts) -> Truth.any(parts, each -> of(each, known));
            case Condition.Not(Condition part) -> of(part, known).opposite();
            case Condition.Named(String fact) -> named(known.find(fact));
            case Condition.Includes(String fact, String option) -> includes(known.find(fact), option);
            case Condition.Test(String fact, Comparison comparison, Operand.Written(Constant value)) ->
                test(known.find(fact), comparison, value);
            case Condition.Test(String fact, var _, Operand.Named(String name)) ->
                throw new IllegalStateException("'" + fact + "' follows from a parameter, '" + name + "'");
        };
    }

    private static Truth truth(boolean always, boolean never) {
        return always ? Truth.TRUE : never ? Truth.FALSE : Truth.UNKNOWN;
    }

    private static Truth named(@Nullable Answer answer) {
        return answer instanceof Answer.Truth(boolean value) ? truth(value, !value) : Truth.UNKNOWN;
    }

    private static Truth includes(@Nullable Answer answer, String option) {
        return answer instanceof Answer.Several(Set<String> included, Set<String> excluded)
                ? truth(included.contains(option), excluded.contains(option))
                : Truth.UNKNOWN;
    }

    private static Truth test(@Nullable Answer answer, Comparison comparison, Constant value) {
        boolean equal = comparison == Comparison.EQUAL;
        return switch (value) {
            case Constant.Truth(boolean wanted) ->
                wanted == equal ? named(answer) : named(answer).opposite();
            case Constant.Text(String option) ->
                equal ? chosen(answer, option) : chosen(answer, option).opposite();
            case Constant.Quantity quantity ->
                answer instanceof Answer.Between(var low, var high)
                        ? ordered(
                                low.map(Constant.Quantity::new), high.map(Constant.Quantity::new), comparison, quantity)
                        : Truth.UNKNOWN;
            case Constant.Day day ->
                answer instanceof Answer.Within(Optional<LocalDate> first, Optional<LocalDate> last)
                        ? ordered(first.map(Constant.Day::new), last.map(Constant.Day::new), comparison, day)
                        : Truth.UNKNOWN;
        };
    }

    private static Truth chosen(@Nullable Answer answer, String option) {
        if (answer instanceof Answer.OneOf(Set<String> left)) {
            return truth(left.equals(Set.of(option)), !left.contains(option));
        }
        return answer instanceof Answer.Chosen(String chosen)
                ? truth(chosen.equals(option), !chosen.equals(option))
                : Truth.UNKNOWN;
    }

    private static <T extends Comparable<T>> Truth ordered(
            Optional<T> low, Optional<T> high, Comparison comparison, T value) {
        // How the least and the greatest possible value compare; an open end lies beyond everything.
        int least = low.map(each -> each.compareTo(value)).orElse(-1);
        int most = high.map(each -> each.compareTo(value)).orElse(1);
        return switch (comparison) {
            case EQUAL -> truth(least == 0 && most == 0, least > 0 || most < 0);
            case UNEQUAL -> truth(least > 0 || most < 0, least == 0 && most == 0);
            case LESS -> truth(most < 0, least >= 0);
            case AT_MOST -> truth(most <= 0, least > 0);
            case MORE -> truth(least > 0, most <= 0);
            case AT_LEAST -> truth(least >= 0, most < 0);
        };
    }
}
