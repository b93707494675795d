package org.armillary.law.dmn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armillary.law.codification.Codex;
import org.armillary.law.codification.Codification;
import org.armillary.law.rulebook.Condition;
import org.armillary.law.rulebook.Condition.Operand;
import org.armillary.law.rulebook.Parameter;
import org.armillary.law.rulebook.Rule;
import org.armillary.law.rulebook.Rulebook;
import org.armillary.law.rulebook.Vocabulary;

/// Everything that one rulebook's model has to hold: its conclusions, those of other rulebooks they need, and the
/// facts, parameters and contested points that all their rules name.
final class DmnScope {

    /// A conclusion with what its rules name.
    ///
    /// @param name rulebook and conclusion, joined by a dot
    /// @param rules the rules that decide it, each after those that override it
    /// @param facts ids of facts
    /// @param points contested points
    /// @param parameters of its rulebook
    /// @param conclusions other conclusions
    record Decision(
            String name,
            Rulebook book,
            List<Rule> rules,
            Set<String> facts,
            Set<String> points,
            Set<Parameter> parameters,
            Set<String> conclusions) {}

    private final Codex codex;
    private final Map<String, Decision> decisions = new LinkedHashMap<>();

    DmnScope(Codex codex, Codification book) {
        this.codex = codex;
        book.rules().conclusions().forEach(each -> add(book.rules(), each.id()));
    }

    /// By name, each after those it needs.
    Map<String, Decision> decisions() {
        return decisions;
    }

    private void add(Rulebook book, String id) {
        String name = book.id() + "." + id;
        if (decisions.containsKey(name)) {
            return;
        }
        List<Rule> rules = rules(book, id);
        Decision made = new Decision(
                name,
                book,
                rules,
                new LinkedHashSet<>(),
                new LinkedHashSet<>(),
                new LinkedHashSet<>(),
                new LinkedHashSet<>());
        rules.forEach(rule -> {
            rule.reading().ifPresent(each -> made.points().add(each.point()));
            if (rule.from().isPresent() || rule.until().isPresent()) {
                made.facts().add(Vocabulary.AS_OF);
            }
            collect(rule.when(), made);
        });
        made.conclusions().forEach(each -> add(book(each), each.substring(each.lastIndexOf('.') + 1)));
        decisions.put(name, made);
    }

    private Rulebook book(String conclusion) {
        return codex.get(conclusion.substring(0, conclusion.lastIndexOf('.'))).rules();
    }

    private static List<Rule> rules(Rulebook book, String conclusion) {
        Set<Rule> rules = new LinkedHashSet<>();
        book.rules().stream()
                .filter(each -> each.concludes().equals(conclusion) && each.grants())
                .forEach(each -> addAfterOverriding(each, book, rules));
        return new ArrayList<>(rules);
    }

    private static void addAfterOverriding(Rule rule, Rulebook book, Set<Rule> rules) {
        overriding(rule, book).forEach(each -> addAfterOverriding(each, book, rules));
        rules.add(rule);
    }

    static List<Rule> overriding(Rule rule, Rulebook book) {
        return book.rules().stream()
                .filter(each -> each.overrides().contains(rule.id()))
                .toList();
    }

    private void collect(Condition condition, Decision decision) {
        switch (condition) {
            case Condition.Always _ -> {}
            case Condition.All(List<Condition> parts) -> parts.forEach(each -> collect(each, decision));
            case Condition.Any(List<Condition> parts) -> parts.forEach(each -> collect(each, decision));
            case Condition.Not(Condition part) -> collect(part, decision);
            case Condition.Named(String name) ->
                conclusion(name, decision.book())
                        .ifPresentOrElse(
                                decision.conclusions()::add,
                                () -> decision.facts().add(name));
            case Condition.Includes(String fact, String _) -> decision.facts().add(fact);
            case Condition.Test(String fact, var _, Operand operand) -> {
                decision.facts().add(fact);
                if (operand instanceof Operand.Named(String name)) {
                    decision.parameters().add(parameter(decision.book(), name));
                }
            }
        }
    }

    /// The conclusion a name in a rulebook stands for; empty where it is a fact.
    Optional<String> conclusion(String name, Rulebook book) {
        int dot = name.lastIndexOf('.');
        Optional<Rulebook> holder =
                dot < 0 ? Optional.of(book) : codex.find(name.substring(0, dot)).map(Codification::rules);
        String id = name.substring(dot + 1);
        return holder.filter(each -> each.conclusions().stream()
                        .anyMatch(conclusion -> conclusion.id().equals(id)))
                .map(each -> each.id() + "." + id);
    }

    static Parameter parameter(Rulebook book, String id) {
        return book.parameters().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no parameter '" + id + "' in " + book.id()));
    }
}
