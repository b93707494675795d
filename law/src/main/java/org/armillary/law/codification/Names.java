package org.armillary.law.codification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armillary.law.rulebook.Condition;
import org.armillary.law.rulebook.Condition.Comparison;
import org.armillary.law.rulebook.Condition.Operand;
import org.armillary.law.rulebook.Constant;
import org.armillary.law.rulebook.Fact;
import org.armillary.law.rulebook.FactType;
import org.armillary.law.rulebook.Parameter;
import org.yaml.snakeyaml.nodes.ScalarNode;

/// What a condition may name, and the check that it names nothing else and compares like with like.
///
/// @param facts every fact, by id
/// @param conclusions every conclusion, rulebook and id joined by a dot
/// @param own id of the rulebook the condition stands in; empty for one outside of them
/// @param parameters the rulebook's parameters, by id
record Names(Map<String, Fact> facts, Set<String> conclusions, String own, Map<String, Parameter> parameters) {

    /// Says at its place what a condition names that isn't there, and what it compares that can't be.
    void check(Condition condition, ScalarNode at, Faults faults) {
        switch (condition) {
            case Condition.Always _ -> {}
            case Condition.All(List<Condition> parts) -> parts.forEach(each -> check(each, at, faults));
            case Condition.Any(List<Condition> parts) -> parts.forEach(each -> check(each, at, faults));
            case Condition.Not(Condition part) -> check(part, at, faults);
            case Condition.Named(String name) -> named(name, at, faults);
            case Condition.Includes(String name, String option) -> includes(name, option, at, faults);
            case Condition.Test(String name, Comparison comparison, Operand operand) ->
                fact(name, at, faults).ifPresent(fact -> test(fact, comparison, operand, at, faults));
        }
    }

    private void named(String name, ScalarNode at, Faults faults) {
        if (isConclusion(name)) {
            return;
        }
        Optional<Fact> fact = Optional.ofNullable(facts.get(name));
        if (fact.isEmpty()) {
            List<String> known = new ArrayList<>(facts.keySet());
            conclusions.forEach(each -> known.add(isOwn(each) ? each.substring(own.length() + 1) : each));
            fault(
                    at,
                    name,
                    "nothing is called '" + name + "', neither a fact nor a conclusion" + near(name, known),
                    faults);
        } else if (!(fact.get().type() instanceof FactType.Flag)) {
            fault(at, name, "'" + name + "' is " + words(fact.get().type()) + ": compare it with a value", faults);
        }
    }

    boolean isConclusion(String name) {
        return conclusions.contains(name) || conclusions.contains(own + "." + name);
    }

    private boolean isOwn(String conclusion) {
        return !own.isEmpty() && conclusion.startsWith(own + ".");
    }

    private Optional<Fact> fact(String name, ScalarNode at, Faults faults) {
        Optional<Fact> fact = Optional.ofNullable(facts.get(name));
        if (fact.isEmpty()) {
            String what = isConclusion(name)
                    ? "'" + name + "' is a conclusion: it holds or it doesn't, write it alone"
                    : "no fact is called '" + name + "'" + near(name, facts.keySet());
            fault(at, name, what, faults);
        } else if (fact.get().type() instanceof FactType.Moment) {
            fault(at, name, "'" + name + "' is a moment, which only clocks start from: ask for a day", faults);
            return Optional.empty();
        }
        return fact;
    }

    private void includes(String name, String option, ScalarNode at, Faults faults) {
        fact(name, at, faults).ifPresent(fact -> {
            if (!(fact.type() instanceof FactType.Choices(List<String> options))) {
                fault(at, name, "'" + name + "' is " + words(fact.type()) + ", no list of options", faults);
            } else if (!options.contains(option)) {
                fault(at, option, "'" + name + "' has no option '" + option + "'" + near(option, options), faults);
            }
        });
    }

    private void test(Fact fact, Comparison comparison, Operand operand, ScalarNode at, Faults faults) {
        switch (operand) {
            case Operand.Written(Constant value) -> compare(fact, comparison, value, at, faults);
            case Operand.Named(String name) -> {
                Parameter parameter = parameters.get(name);
                if (parameter == null) {
                    fault(
                            at,
                            name,
                            "no parameter is called '" + name + "'" + near(name, parameters.keySet())
                                    + "; a fact is compared with a value or a parameter, not with another fact",
                            faults);
                } else {
                    compare(fact, comparison, parameter.values().getFirst().value(), at, faults);
                }
            }
        }
    }

    private static void compare(Fact fact, Comparison comparison, Constant value, ScalarNode at, Faults faults) {
        boolean equality = comparison == Comparison.EQUAL || comparison == Comparison.UNEQUAL;
        boolean fits = switch (value) {
            case Constant.Truth _ -> fact.type() instanceof FactType.Flag;
            case Constant.Text _ -> fact.type() instanceof FactType.Choice;
            case Constant.Quantity _ -> fact.type() instanceof FactType.Quantity;
            case Constant.Day _ -> fact.type() instanceof FactType.Day;
        };
        if (!fits) {
            fault(
                    at,
                    fact.id(),
                    "'" + fact.id() + "' is " + words(fact.type()) + " and can't be held against " + value,
                    faults);
        } else if (!equality && (value instanceof Constant.Truth || value instanceof Constant.Text)) {
            fault(
                    at,
                    fact.id(),
                    "'" + fact.id() + "' is " + words(fact.type()) + ", which has no order: use = or !=",
                    faults);
        } else if (value instanceof Constant.Text(String option)
                && fact.type() instanceof FactType.Choice(List<String> options)
                && !options.contains(option)) {
            fault(at, option, "'" + fact.id() + "' has no option '" + option + "'" + near(option, options), faults);
        }
    }

    private static String near(String name, Collection<String> known) {
        return Entry.near(name, known);
    }

    private static String words(FactType type) {
        return switch (type) {
            case FactType.Flag() -> "a flag";
            case FactType.Choice(List<String> options) -> "a choice of " + String.join(", ", options);
            case FactType.Choices(List<String> options) -> "any of " + String.join(", ", options);
            case FactType.Quantity(String unit) -> unit.isEmpty() ? "a number" : "a number of " + unit;
            case FactType.Day() -> "a day";
            case FactType.Moment() -> "a moment";
        };
    }

    /// At the name's first place in the condition's text.
    private static void fault(ScalarNode at, String name, String what, Faults faults) {
        Matcher place = Pattern.compile("(?<![\\w.])" + Pattern.quote(name) + "(?![\\w.])")
                .matcher(at.getValue());
        faults.add(at, place.find() ? place.start() : 0, what);
    }
}
