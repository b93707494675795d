package org.armillary.law.dmn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.armillary.law.rulebook.Condition;
import org.armillary.law.rulebook.Condition.Operand;
import org.armillary.law.rulebook.Constant;
import org.armillary.law.rulebook.Parameter;
import org.armillary.law.rulebook.Rule;
import org.armillary.law.rulebook.Rulebook;
import org.armillary.law.rulebook.Vocabulary;

/// Rules and parameters as FEEL expressions over the names of a DMN model.
final class DmnFeel {

    private final DmnScope scope;

    DmnFeel(DmnScope scope) {
        this.scope = scope;
    }

    /// When a rule fires: while it is law, in its reading, when its condition is met and nothing overrides it.
    String fires(Rule rule, Rulebook book) {
        List<String> parts = new ArrayList<>();
        if (!days(rule.from(), rule.until()).isEmpty()) {
            parts.add(days(rule.from(), rule.until()));
        }
        rule.reading()
                .ifPresent(each -> parts.add(DmnNames.reading(each.point()) + " = " + new Constant.Text(each.name())));
        parts.add(bracketed(rule.when(), book));
        DmnScope.overriding(rule, book).forEach(each -> parts.add("not(" + DmnNames.rule(each.id()) + ")"));
        return String.join(" and ", parts);
    }

    /// When a conclusion holds, given its rules.
    static String holds(DmnScope.Decision decision) {
        return decision.rules().stream()
                .filter(each ->
                        each.grants() && decision.name().equals(decision.book().id() + "." + each.concludes()))
                .map(each -> DmnNames.rule(each.id()))
                .collect(Collectors.joining(" or "));
    }

    /// The value that is law on the day, or null.
    static String value(Parameter parameter) {
        StringBuilder text = new StringBuilder();
        for (Parameter.Dated each : parameter.values()) {
            String days = days(each.from(), each.until());
            if (days.isEmpty()) {
                return text.append(each.value()).toString();
            }
            text.append("if ")
                    .append(days)
                    .append(" then ")
                    .append(each.value())
                    .append(" else ");
        }
        return text.append("null").toString();
    }

    private static String days(Optional<LocalDate> from, Optional<LocalDate> until) {
        List<String> parts = new ArrayList<>();
        from.ifPresent(day -> parts.add(Vocabulary.AS_OF + " >= " + new Constant.Day(day)));
        until.ifPresent(day -> parts.add(Vocabulary.AS_OF + " <= " + new Constant.Day(day)));
        return String.join(" and ", parts);
    }

    String write(Condition condition, Rulebook book) {
        return switch (condition) {
            case Condition.Always(boolean met) -> String.valueOf(met);
            case Condition.All(List<Condition> parts) -> joined(parts, " and ", book);
            case Condition.Any(List<Condition> parts) -> joined(parts, " or ", book);
            case Condition.Not(Condition part) -> "not(" + write(part, book) + ")";
            case Condition.Named(String name) ->
                scope.conclusion(name, book).map(DmnNames::conclusion).orElseGet(() -> DmnNames.fact(name));
            case Condition.Includes(String fact, String option) ->
                "list contains(" + DmnNames.fact(fact) + ", " + new Constant.Text(option) + ")";
            case Condition.Test(String fact, var comparison, Operand.Written(Constant value)) ->
                DmnNames.fact(fact) + " " + comparison.sign() + " " + value;
            case Condition.Test(String fact, var comparison, Operand.Named(String name)) -> {
                String parameter = DmnNames.parameter(book, name);
                // On days without a value nothing is met.
                yield "(if " + parameter + " = null then false else " + DmnNames.fact(fact) + " " + comparison.sign()
                        + " " + parameter + ")";
            }
        };
    }

    private String joined(List<Condition> parts, String word, Rulebook book) {
        return parts.stream().map(each -> bracketed(each, book)).collect(Collectors.joining(word));
    }

    private String bracketed(Condition part, Rulebook book) {
        return part instanceof Condition.All || part instanceof Condition.Any
                ? "(" + write(part, book) + ")"
                : write(part, book);
    }
}
