package org.armillary.law.codification;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armillary.law.rulebook.Rule;
import org.armillary.law.rulebook.Rulebook;

/// Looks for rules that need themselves: through the conclusions their conditions name, or the rules that override
/// them.
final class Circles {

    private static final String RULE = "rule ";

    private final Map<String, Set<String>> needs = new LinkedHashMap<>();
    private final Set<String> done = new LinkedHashSet<>();
    private final Deque<String> underway = new ArrayDeque<>();

    private Circles(List<Rulebook> books) {
        books.forEach(book ->
                book.conclusions().forEach(each -> needs.put(book.id() + "." + each.id(), new LinkedHashSet<>())));
        books.forEach(book ->
                book.rules().forEach(each -> needs.put(RULE + book.id() + "." + each.id(), new LinkedHashSet<>())));
        books.forEach(book -> book.rules().forEach(each -> add(each, book)));
    }

    private void add(Rule rule, Rulebook book) {
        String key = RULE + book.id() + "." + rule.id();
        if (rule.grants()) {
            of(book.id() + "." + rule.concludes()).add(key);
        }
        rule.overrides().forEach(other -> of(RULE + book.id() + "." + other).add(key));
        for (String name : Needs.facts(rule.when())) {
            String conclusion = needs.containsKey(book.id() + "." + name) ? book.id() + "." + name : name;
            if (needs.containsKey(conclusion)) {
                of(key).add(conclusion);
            }
        }
    }

    private Set<String> of(String key) {
        return needs.computeIfAbsent(key, _ -> new LinkedHashSet<>());
    }

    /// The rules and conclusions of one circle, the first one again at the end; rules are called `rule book.id`.
    static Optional<List<String>> find(List<Rulebook> books) {
        Circles circles = new Circles(books);
        return circles.needs.keySet().stream()
                .flatMap(each -> circles.visit(each).stream())
                .findFirst();
    }

    /// Id of the first rule of a circle, with its rulebook.
    static String firstRule(List<String> circle) {
        return circle.stream()
                .filter(each -> each.startsWith(RULE))
                .findFirst()
                .map(each -> each.substring(RULE.length()))
                .orElse("");
    }

    private Optional<List<String>> visit(String key) {
        if (done.contains(key)) {
            return Optional.empty();
        }
        if (underway.contains(key)) {
            List<String> way = new ArrayList<>(underway.reversed());
            List<String> circle = new ArrayList<>(way.subList(way.indexOf(key), way.size()));
            circle.add(key);
            return Optional.of(circle);
        }
        underway.push(key);
        for (String each : needs.getOrDefault(key, Set.of())) {
            Optional<List<String>> circle = visit(each);
            if (circle.isPresent()) {
                return circle;
            }
        }
        underway.pop();
        done.add(key);
        return Optional.empty();
    }
}
