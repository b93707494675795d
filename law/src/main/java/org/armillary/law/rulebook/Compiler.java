package org.armillary.law.rulebook;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.armillary.law.rulebook.Condition.Comparison;
import org.armillary.law.rulebook.Condition.Operand;

/// Turns rules into diagrams: of each rule what its condition says and when it fires, of each conclusion when it
/// holds.
///
/// A rule fires when it is law on the day, its condition is met, its reading is followed, and none of the rules that
/// override it fires. A conclusion holds when one of the rules that grant it fires.
final class Compiler {

    private final Vocabulary vocabulary;
    private final List<Axis> axes;
    private final Diagrams diagrams;
    private final Map<String, Integer> firstLevels = new HashMap<>();
    private final Map<String, Rulebook> books = new LinkedHashMap<>();
    private final Map<String, Integer> conclusions = new LinkedHashMap<>();
    private final Map<String, CompiledRule> rules = new LinkedHashMap<>();
    private final List<Overlap> overlaps;
    private final Deque<String> underway = new ArrayDeque<>();

    Compiler(Vocabulary vocabulary, List<Rulebook> rulebooks) {
        this.vocabulary = vocabulary;
        this.axes = new Mentions(vocabulary, rulebooks).axes();
        this.diagrams = new Diagrams(axes.stream().mapToInt(Axis::cells).toArray());
        for (int level = axes.size() - 1; level >= 0; level--) {
            firstLevels.put(axes.get(level).fact().id(), level);
        }
        rulebooks.forEach(book -> books.put(book.id(), book));
        rulebooks.forEach(book -> book.conclusions().forEach(each -> conclusion(book, each.id())));
        rulebooks.forEach(book -> book.rules().forEach(each -> rule(book, each)));
        this.overlaps = new Overlaps(diagrams, axes, rules.values()).list();
        close();
    }

    private void close() {
        int[] moved = diagrams.close(IntStream.concat(
                conclusions.values().stream().mapToInt(each -> each),
                rules.values().stream().flatMapToInt(each -> IntStream.of(each.met(), each.fires()))));
        conclusions.replaceAll((_, node) -> moved[node]);
        rules.replaceAll(
                (_, each) -> new CompiledRule(each.rulebook(), each.rule(), moved[each.met()], moved[each.fires()]));
    }

    List<Overlap> overlaps() {
        return overlaps;
    }

    List<Axis> axes() {
        return axes;
    }

    Diagrams diagrams() {
        return diagrams;
    }

    /// By rulebook and conclusion, joined by a dot.
    Map<String, Integer> conclusions() {
        return conclusions;
    }

    /// By rulebook and rule, joined by a dot.
    Map<String, CompiledRule> rules() {
        return rules;
    }

    private int conclusion(Rulebook book, String id) {
        String key = book.id() + "." + id;
        Integer known = conclusions.get(key);
        if (known != null) {
            return known;
        }
        if (book.rules().stream()
                .noneMatch(each -> each.grants() && each.concludes().equals(id))) {
            throw new IllegalArgumentException(
                    "rulebook '" + book.id() + "': no rule grants '" + id + "': write one, or drop the conclusion");
        }
        enter(key);
        int holds = Diagrams.NEVER;
        for (Rule rule : book.rules()) {
            if (rule.concludes().equals(id) && rule.grants()) {
                holds = diagrams.or(holds, rule(book, rule).fires());
            }
        }
        underway.pop();
        conclusions.put(key, holds);
        return holds;
    }

    private void enter(String key) {
        if (underway.contains(key)) {
            throw new IllegalArgumentException(
                    "rules go round in a circle: " + String.join(" needs ", underway.reversed()) + " needs " + key);
        }
        underway.push(key);
    }

    private CompiledRule rule(Rulebook book, Rule rule) {
        String key = book.id() + "." + rule.id();
        CompiledRule known = rules.get(key);
        if (known != null) {
            return known;
        }
        // A rule may be called like the conclusion it grants.
        enter("rule " + key);
        int met = diagrams.and(inForce(rule), diagrams.and(followed(rule), condition(rule.when(), book, rule)));
        requireKnown(rule, book);
        int fires = met;
        for (Rule other : book.rules()) {
            if (other.overrides().contains(rule.id())) {
                fires = diagrams.and(fires, diagrams.not(rule(book, other).fires()));
            }
        }
        underway.pop();
        CompiledRule compiled = new CompiledRule(book.id(), rule, met, fires);
        rules.put(key, compiled);
        return compiled;
    }

    private static void requireKnown(Rule rule, Rulebook book) {
        if (book.conclusions().stream().noneMatch(each -> each.id().equals(rule.concludes()))) {
            throw new RuleFault(
                    book.id(), rule.id(), "concludes '" + rule.concludes() + "', which the rulebook doesn't list");
        }
        for (String other : rule.overrides()) {
            if (book.rules().stream().noneMatch(each -> each.id().equals(other))) {
                throw new RuleFault(
                        book.id(), rule.id(), "overrides '" + other + "', which is no rule of the rulebook");
            }
        }
    }

    private int inForce(Rule rule) {
        return diagrams.and(
                rule.from().map(day -> day(Comparison.AT_LEAST, day)).orElse(Diagrams.ALWAYS),
                rule.until().map(day -> day(Comparison.AT_MOST, day)).orElse(Diagrams.ALWAYS));
    }

    private int day(Comparison comparison, LocalDate day) {
        return test(Vocabulary.AS_OF, comparison, new Constant.Day(day));
    }

    private int followed(Rule rule) {
        return rule.reading()
                .map(reading -> {
                    int level = firstLevelOf(Axis.READING + reading.point());
                    return choice(level, reading.name());
                })
                .orElse(Diagrams.ALWAYS);
    }

    private int condition(Condition condition, Rulebook book, Rule rule) {
        return switch (condition) {
            case Condition.Always(boolean met) -> met ? Diagrams.ALWAYS : Diagrams.NEVER;
            case Condition.All(List<Condition> parts) ->
                parts.stream().mapToInt(each -> condition(each, book, rule)).reduce(Diagrams.ALWAYS, diagrams::and);
            case Condition.Any(List<Condition> parts) ->
                parts.stream().mapToInt(each -> condition(each, book, rule)).reduce(Diagrams.NEVER, diagrams::or);
            case Condition.Not(Condition part) -> diagrams.not(condition(part, book, rule));
            case Condition.Named(String name) -> named(name, book, rule);
            case Condition.Includes(String name, String option) -> includes(name, option, book, rule);
            case Condition.Test(String name, Comparison comparison, Operand operand) ->
                test(fact(name, book, rule), comparison, operand, book, rule);
        };
    }

    private int named(String name, Rulebook book, Rule rule) {
        Optional<Rulebook> ofConclusion = holder(name, book);
        if (ofConclusion.isPresent()) {
            return conclusion(ofConclusion.get(), name.substring(name.lastIndexOf('.') + 1));
        }
        Fact fact = fact(name, book, rule);
        if (!(fact.type() instanceof FactType.Flag)) {
            throw new RuleFault(book.id(), rule.id(), "'" + name + "' is no flag: compare it with a value");
        }
        return diagrams.of(firstLevelOf(name), axes.get(firstLevelOf(name)).cells(cell -> cell == Axis.YES));
    }

    /// The rulebook a name's conclusion stands in: this one, or the one named before the dot.
    private Optional<Rulebook> holder(String name, Rulebook book) {
        int dot = name.lastIndexOf('.');
        Optional<Rulebook> other = dot < 0 ? Optional.of(book) : Optional.ofNullable(books.get(name.substring(0, dot)));
        String id = name.substring(dot + 1);
        return other.filter(each -> each.conclusions().stream()
                .anyMatch(conclusion -> conclusion.id().equals(id)));
    }

    private Fact fact(String name, Rulebook book, Rule rule) {
        try {
            return vocabulary.get(name);
        } catch (IllegalArgumentException e) {
            throw new RuleFault(book.id(), rule.id(), e.getMessage() + "; nor is it a conclusion of a rulebook");
        }
    }

    private int includes(String name, String option, Rulebook book, Rule rule) {
        Fact fact = fact(name, book, rule);
        for (int level = firstLevelOf(name); level < axes.size(); level++) {
            Axis axis = axes.get(level);
            if (!axis.fact().id().equals(name)) {
                break;
            }
            if (axis.option().equals(option)) {
                return diagrams.of(level, axis.cells(cell -> cell == Axis.YES));
            }
        }
        throw new RuleFault(
                book.id(),
                rule.id(),
                "'" + fact.id() + "' has no option '" + option + "' to choose among others: " + fact.type());
    }

    private int test(Fact fact, Comparison comparison, Operand operand, Rulebook book, Rule rule) {
        return switch (operand) {
            case Operand.Written(Constant value) -> {
                requireFit(fact, comparison, value, book, rule);
                yield test(fact.id(), comparison, value);
            }
            case Operand.Named(String name) -> parameter(fact, comparison, name, book, rule);
        };
    }

    /// A fact held against a parameter: against each of its values while that is law.
    private int parameter(Fact fact, Comparison comparison, String name, Rulebook book, Rule rule) {
        Parameter parameter = book.parameters().stream()
                .filter(each -> each.id().equals(name))
                .findFirst()
                .orElseThrow(() -> new RuleFault(
                        book.id(),
                        rule.id(),
                        "no parameter is called '" + name
                                + "': a fact is compared with a value or a parameter, not with another fact"));
        int any = Diagrams.NEVER;
        for (Parameter.Dated each : parameter.values()) {
            requireFit(fact, comparison, each.value(), book, rule);
            int then = diagrams.and(
                    each.from().map(day -> day(Comparison.AT_LEAST, day)).orElse(Diagrams.ALWAYS),
                    each.until().map(day -> day(Comparison.AT_MOST, day)).orElse(Diagrams.ALWAYS));
            any = diagrams.or(any, diagrams.and(then, test(fact.id(), comparison, each.value())));
        }
        return any;
    }

    private static void requireFit(Fact fact, Comparison comparison, Constant value, Rulebook book, Rule rule) {
        boolean equality = comparison == Comparison.EQUAL || comparison == Comparison.UNEQUAL;
        boolean fits = switch (value) {
            case Constant.Truth _ -> fact.type() instanceof FactType.Flag && equality;
            case Constant.Text(String option) ->
                fact.type() instanceof FactType.Choice(List<String> options) && options.contains(option) && equality;
            case Constant.Quantity _ -> fact.type() instanceof FactType.Quantity;
            case Constant.Day _ -> fact.type() instanceof FactType.Day;
        };
        if (!fits) {
            throw new RuleFault(
                    book.id(),
                    rule.id(),
                    "'%s %s %s' compares what can't be compared: '%s' is %s"
                            .formatted(fact.id(), comparison.sign(), value, fact.id(), fact.type()));
        }
    }

    private int test(String fact, Comparison comparison, Constant value) {
        int level = firstLevelOf(fact);
        return switch (value) {
            case Constant.Truth(boolean wanted) -> {
                boolean yes = wanted == (comparison == Comparison.EQUAL);
                yield diagrams.of(level, axes.get(level).cells(cell -> cell == (yes ? Axis.YES : Axis.NO)));
            }
            case Constant.Text(String option) -> {
                int chosen = choice(level, option);
                yield comparison == Comparison.EQUAL ? chosen : diagrams.not(chosen);
            }
            case Constant.Quantity _, Constant.Day _ ->
                diagrams.of(level, axes.get(level).cells(value, comparison));
        };
    }

    private int choice(int level, String option) {
        int place = ((FactType.Choice) axes.get(level).fact().type()).options().indexOf(option);
        BitSet cells = axes.get(level).cells(cell -> cell == place);
        return diagrams.of(level, cells);
    }

    /// The level at which a fact is first asked for.
    private int firstLevelOf(String fact) {
        return Objects.requireNonNull(firstLevels.get(fact), fact);
    }
}
