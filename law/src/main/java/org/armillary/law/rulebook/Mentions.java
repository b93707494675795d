package org.armillary.law.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Which facts the rules ask for, and which values of them they name.
final class Mentions {

    private final Vocabulary vocabulary;
    private final Map<String, Set<Constant>> values = new LinkedHashMap<>();
    private final Map<String, Set<String>> readings = new LinkedHashMap<>();
    private final List<Rulebook> rulebooks;

    Mentions(Vocabulary vocabulary, List<Rulebook> rulebooks) {
        this.vocabulary = vocabulary;
        this.rulebooks = rulebooks;
        rulebooks.forEach(book -> book.rules().forEach(rule -> add(rule, book)));
    }

    private void add(Rule rule, Rulebook book) {
        rule.reading()
                .ifPresent(each -> readings.computeIfAbsent(each.point(), _ -> new LinkedHashSet<>())
                        .add(each.name()));
        Stream.concat(rule.from().stream(), rule.until().stream())
                .forEach(day -> add(Vocabulary.AS_OF, new Constant.Day(day)));
        add(rule.when(), book);
    }

    private void add(Condition condition, Rulebook book) {
        switch (condition) {
            case Condition.Always _ -> {}
            case Condition.All(List<Condition> parts) -> parts.forEach(each -> add(each, book));
            case Condition.Any(List<Condition> parts) -> parts.forEach(each -> add(each, book));
            case Condition.Not(Condition part) -> add(part, book);
            case Condition.Named(String name) -> mention(name);
            case Condition.Includes(String fact, String _) -> mention(fact);
            case Condition.Test(String fact, var _, Condition.Operand.Written(Constant value)) -> add(fact, value);
            case Condition.Test(String fact, var _, Condition.Operand.Named(String name)) ->
                book.parameters().stream()
                        .filter(each -> each.id().equals(name))
                        .forEach(each -> add(fact, each));
        }
    }

    private void add(String fact, Parameter parameter) {
        for (Parameter.Dated each : parameter.values()) {
            add(fact, each.value());
            Stream.concat(each.from().stream(), each.until().stream())
                    .forEach(day -> add(Vocabulary.AS_OF, new Constant.Day(day)));
        }
    }

    private void mention(String name) {
        if (vocabulary.find(name).isPresent()) {
            values.computeIfAbsent(name, _ -> new LinkedHashSet<>());
        }
    }

    private void add(String fact, Constant value) {
        values.computeIfAbsent(fact, _ -> new LinkedHashSet<>()).add(value);
    }

    /// Axes in the order of the diagrams' levels: contested points, facts as arranged, the day asked about
    /// last, so that what a case comes to over time lies at the bottom.
    List<Axis> axes() {
        List<Axis> axes = new ArrayList<>();
        readings.forEach((point, names) -> axes.add(contested(point, List.copyOf(names))));
        for (String fact : Arrangement.of(rulebooks)) {
            if (values.containsKey(fact) && !fact.equals(Vocabulary.AS_OF)) {
                axes.addAll(axes(fact, values.getOrDefault(fact, Set.of())));
            }
        }
        axes.addAll(axes(Vocabulary.AS_OF, values.getOrDefault(Vocabulary.AS_OF, Set.of())));
        return axes;
    }

    private List<Axis> axes(String fact, Set<Constant> named) {
        Fact asked = vocabulary.get(fact);
        List<Constant> fitting = named.stream()
                .filter(each -> each instanceof Constant.Quantity && asked.type() instanceof FactType.Quantity
                        || each instanceof Constant.Day && asked.type() instanceof FactType.Day)
                .toList();
        return Axis.of(asked, fitting);
    }

    private static Axis contested(String point, List<String> names) {
        if (names.size() < 2) {
            throw new IllegalArgumentException(
                    "point '" + point + "' has one reading only, " + names + ": name the other, or drop 'reading'");
        }
        return Axis.of(Fact.of(Axis.READING + point, new FactType.Choice(names)), List.of())
                .getFirst();
    }
}
