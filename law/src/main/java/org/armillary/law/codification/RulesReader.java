package org.armillary.law.codification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armillary.law.rulebook.Condition;
import org.armillary.law.rulebook.Rule;
import org.yaml.snakeyaml.nodes.ScalarNode;

/// Reads `*.rules.yaml`.
final class RulesReader {

    private static final String ALL = "all";

    /// A rule as written: `overrides: all` means something only when every rule has been read.
    private record Written(
            String id, String concludes, boolean grants, Condition when, List<ScalarNode> overrides, Entry entry) {}

    private final Conditions conditions;
    private final Map<String, Written> rules = new LinkedHashMap<>();

    RulesReader(Conditions conditions) {
        this.conditions = conditions;
    }

    void read(byte[] bytes, Faults faults) {
        YamlFile.open(bytes, faults)
                .ifPresent(root -> root.read(file -> {
                    for (Entry each : file.entries("rules")) {
                        Written rule = written(each);
                        if (rules.putIfAbsent(rule.id(), rule) != null) {
                            each.fault("id", "two rules are called '" + rule.id() + "': rename one");
                        }
                    }
                    return file;
                }));
    }

    private Written written(Entry entry) {
        boolean grants = !entry.has("excepts");
        if (!grants && entry.has("concludes")) {
            entry.fault("excepts", "a rule either 'concludes' or 'excepts': keep one");
        }
        List<ScalarNode> overrides = entry.nodes("overrides").stream()
                .flatMap(each -> entry.scalar(each).stream())
                .toList();
        if (!grants && overrides.isEmpty()) {
            entry.fault(
                    "excepts",
                    "an exception does nothing by itself: name under 'overrides' the rules that yield, or all");
        }
        if (!entry.has("because")) {
            entry.fault("because", "'because' is missing: every rule rests on a provision, name it");
        }
        return new Written(
                HeaderReader.name(entry),
                entry.text(grants ? "concludes" : "excepts"),
                grants,
                conditions.get(entry, "when"),
                overrides,
                entry);
    }

    /// All rules of the rulebook, checked against its conclusions.
    List<Rule> rules(Map<String, Entry> conclusions) {
        List<Rule> made = new ArrayList<>();
        for (Written each : rules.values()) {
            String key = each.grants() ? "concludes" : "excepts";
            if (!each.concludes().isEmpty() && !conclusions.containsKey(each.concludes())) {
                each.entry()
                        .fault(
                                key,
                                "the rulebook has no conclusion '" + each.concludes() + "'"
                                        + Entry.near(each.concludes(), conclusions.keySet()));
            }
            each.entry().read(entry -> rule(each, entry)).ifPresent(made::add);
        }
        conclusions.forEach((id, entry) -> {
            if (rules.values().stream()
                    .noneMatch(each -> each.grants() && each.concludes().equals(id))) {
                entry.fault("id", "no rule grants '" + id + "': write one, or drop the conclusion");
            }
        });
        return made;
    }

    private Rule rule(Written rule, Entry entry) {
        return new Rule(
                rule.id(),
                rule.concludes(),
                rule.grants(),
                rule.when(),
                entry.texts("because"),
                overrides(rule),
                entry.findDay("from"),
                entry.findDay("until"),
                entry.entry("reading")
                        .flatMap(each -> each.read(read -> new Rule.Reading(read.text("point"), read.text("name")))),
                entry.textOr("note", ""));
    }

    private List<String> overrides(Written rule) {
        List<String> ids = new ArrayList<>();
        for (ScalarNode name : rule.overrides()) {
            if (name.getValue().equals(ALL) && !rules.containsKey(ALL)) {
                ids.addAll(granting(rule));
            } else if (!rules.containsKey(name.getValue())) {
                rule.entry()
                        .faults()
                        .add(
                                name,
                                "no rule is called '" + name.getValue() + "'"
                                        + Entry.near(name.getValue(), rules.keySet()));
            } else {
                ids.add(name.getValue());
            }
        }
        return ids;
    }

    private List<String> granting(Written rule) {
        return rules.values().stream()
                .filter(each -> each.grants() && each.concludes().equals(rule.concludes()) && each != rule)
                .map(Written::id)
                .toList();
    }

    /// File and line of each rule.
    Map<String, String> places() {
        Map<String, String> places = new LinkedHashMap<>();
        rules.forEach((id, each) ->
                places.put(id, each.entry().faults().place(each.entry().node())));
        return places;
    }
}
