package org.armillary.law.rulebook;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// Decides conditions that stand outside all rules, such as when a clock runs or a penalty threatens.
///
/// Conclusions in them are decided exactly; what `and`, `or` and `not` make of them follows Kleene's logic, which may
/// leave unknown what a look at all completions would settle, and never settles what they leave open.
final class Weighing {

    private final Matter matter;
    private final RuleBase base;
    private final Rulebook book;
    private final Answers answers;
    private final LocalDate day;

    Weighing(Matter matter, RuleBase base, Rulebook book, Answers answers, LocalDate day) {
        this.matter = matter;
        this.base = base;
        this.book = book;
        this.answers = answers;
        this.day = day;
    }

    Truth of(Condition condition) {
        return switch (condition) {
            case Condition.Always(boolean met) -> met ? Truth.TRUE : Truth.FALSE;
            case Condition.All(List<Condition> parts) -> Truth.all(parts, this::of);
            case Condition.Any(List<Condition> parts) -> Truth.any(parts, this::of);
            case Condition.Not(Condition part) -> of(part).opposite();
            case Condition.Named(String name) -> named(name);
            case Condition.Includes(String fact, String option) -> includes(fact, option);
            case Condition.Test(String fact, var comparison, Condition.Operand.Written(Constant value)) ->
                test(fact, comparison, value);
            case Condition.Test(String fact, var comparison, Condition.Operand.Named(String name)) ->
                test(fact, comparison, parameter(name));
        };
    }

    private Truth named(String name) {
        String conclusion = name.contains(".") ? name : book.id() + "." + name;
        if (base.has(conclusion)) {
            return matter.decide(conclusion);
        }
        return answers.find(name)
                .map(answer -> answer.equals(Answer.of(true)) ? Truth.TRUE : Truth.FALSE)
                .orElse(Truth.UNKNOWN);
    }

    private Truth includes(String fact, String option) {
        return answers.find(fact)
                .map(answer -> answer instanceof Answer.Several several
                        ? several.included().contains(option)
                                ? Truth.TRUE
                                : several.excluded().contains(option) ? Truth.FALSE : Truth.UNKNOWN
                        : Truth.UNKNOWN)
                .orElse(Truth.UNKNOWN);
    }

    private Truth test(String fact, Condition.Comparison comparison, Constant value) {
        Fact asked = base.vocabulary().get(fact);
        Optional<Answer> answer = fact.equals(Vocabulary.AS_OF) ? Optional.of(Answer.of(day)) : answers.find(fact);
        if (answer.isEmpty()) {
            return Truth.UNKNOWN;
        }
        Axis axis = Axis.of(asked, List.of(value)).getFirst();
        BitSet passing = passing(axis, comparison, value);
        BitSet possible = (BitSet) axis.admitted(answer.get()).clone();
        if (!possible.intersects(passing)) {
            return Truth.FALSE;
        }
        possible.andNot(passing);
        return possible.isEmpty() ? Truth.TRUE : Truth.UNKNOWN;
    }

    private static BitSet passing(Axis axis, Condition.Comparison comparison, Constant value) {
        boolean equal = comparison == Condition.Comparison.EQUAL;
        return switch (value) {
            case Constant.Truth(boolean yes) -> axis.cells(cell -> (cell == Axis.YES) == (yes == equal));
            case Constant.Text(String option) -> {
                int place = ((FactType.Choice) axis.fact().type()).options().indexOf(option);
                yield axis.cells(cell -> (cell == place) == equal);
            }
            case Constant.Quantity _, Constant.Day _ -> axis.cells(value, comparison);
        };
    }

    /// The value that is law on the day.
    private Constant parameter(String name) {
        return book.parameters().stream()
                .filter(each -> each.id().equals(name))
                .flatMap(each -> each.values().stream())
                .filter(each -> each.from().filter(day::isBefore).isEmpty()
                        && each.until().filter(day::isAfter).isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "rulebook '" + book.id() + "' has no parameter '" + name + "' that is law on " + day))
                .value();
    }
}
