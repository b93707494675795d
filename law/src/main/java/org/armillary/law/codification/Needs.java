package org.armillary.law.codification;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armillary.law.rulebook.Condition;
import org.armillary.law.rulebook.Nearest;

/// Which facts a fact needs that follows from others.
final class Needs {

    private Needs() {}

    static Set<String> of(Derivation way, Map<String, Scorecard> scorecards) {
        return switch (way) {
            case Derivation.Follows follows -> facts(follows.condition());
            case Derivation.Sum sum -> new LinkedHashSet<>(sum.parts());
            case Derivation.Happened happened -> Set.of(happened.day());
            case Derivation.Level level -> {
                Set<String> items = new LinkedHashSet<>();
                card(level.scorecard(), scorecards).items().forEach(each -> items.add(each.fact()));
                yield items;
            }
        };
    }

    static Scorecard card(String name, Map<String, Scorecard> scorecards) {
        Scorecard card = scorecards.get(name);
        if (card == null) {
            throw new IllegalArgumentException("no scorecard is called '" + name + "'"
                    + Nearest.to(name, scorecards.keySet())
                            .map(near -> ": did you mean '" + near + "'?")
                            .orElse(": write it as rulebook.scorecard"));
        }
        return card;
    }

    /// The facts a condition names.
    static Set<String> facts(Condition condition) {
        Set<String> facts = new LinkedHashSet<>();
        collect(condition, facts);
        return facts;
    }

    /// The facts a condition names, each as often as it does.
    static void collect(Condition condition, Collection<String> facts) {
        switch (condition) {
            case Condition.Always _ -> {}
            case Condition.All(List<Condition> parts) -> parts.forEach(each -> collect(each, facts));
            case Condition.Any(List<Condition> parts) -> parts.forEach(each -> collect(each, facts));
            case Condition.Not(Condition part) -> collect(part, facts);
            case Condition.Named(String name) -> facts.add(name);
            case Condition.Includes(String fact, String _) -> facts.add(fact);
            case Condition.Test(String fact, var _, var _) -> facts.add(fact);
        }
    }

    /// The facts that follow, each after those it needs.
    ///
    /// @throws IllegalArgumentException when they go round in a circle
    static List<String> inOrder(Map<String, Set<String>> needs) {
        Set<String> done = new LinkedHashSet<>();
        needs.keySet().forEach(each -> visit(each, needs, done, new ArrayDeque<>()));
        return List.copyOf(done);
    }

    private static void visit(String fact, Map<String, Set<String>> needs, Set<String> done, Deque<String> underway) {
        if (done.contains(fact) || !needs.containsKey(fact)) {
            return;
        }
        if (underway.contains(fact)) {
            List<String> round = new ArrayList<>(underway.reversed());
            throw new IllegalArgumentException("facts follow from each other in a circle: "
                    + String.join(" needs ", round.subList(round.indexOf(fact), round.size())) + " needs " + fact);
        }
        underway.push(fact);
        needs.getOrDefault(fact, Set.of()).forEach(each -> visit(each, needs, done, underway));
        underway.pop();
        done.add(fact);
    }

    /// The facts without needs that a fact comes from in the end.
    static Set<String> roots(String fact, Map<String, Set<String>> needs) {
        Set<String> roots = new LinkedHashSet<>();
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(fact));
        while (!open.isEmpty()) {
            String each = open.pop();
            if (!needs.containsKey(each)) {
                roots.add(each);
            } else if (seen.add(each)) {
                open.addAll(needs.getOrDefault(each, Set.of()));
            }
        }
        return roots;
    }
}
