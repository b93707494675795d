package org.armillary.law.codification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armillary.law.codification.Sample.Expected;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/// Reads `*.cases.yaml`.
final class SamplesReader {

    private static final List<String> WORDS = List.of("holds", "does-not-hold", "depends", "contested");

    private final Map<String, FactDescription> facts;
    private final Set<String> conclusions;
    private final List<Sample> samples = new ArrayList<>();
    private final Map<String, String> places = new LinkedHashMap<>();

    SamplesReader(Map<String, FactDescription> facts, Set<String> conclusions) {
        this.facts = facts;
        this.conclusions = conclusions;
    }

    void read(byte[] bytes, Faults faults) {
        YamlFile.open(bytes, faults)
                .ifPresent(root ->
                        root.read(file -> file.all("cases", this::sample)).ifPresent(samples::addAll));
    }

    /// File and line of each case.
    Map<String, String> places() {
        return places;
    }

    List<Sample> samples() {
        return samples;
    }

    private Sample sample(Entry entry) {
        String name = entry.text("name");
        if (places.putIfAbsent(name, entry.faults().place(entry.node())) != null) {
            entry.fault("name", "two cases are called '" + name + "': rename one");
        }
        ProfileReader profile = new ProfileReader(facts, entry.faults());
        Map<String, Expected> expected = new LinkedHashMap<>();
        entry.entry("expect")
                .ifPresent(each -> each.keys().keySet().forEach(id -> {
                    if (!conclusions.contains(id)) {
                        each.fault(id, "the rulebook has no conclusion '" + id + "'" + Entry.near(id, conclusions));
                    }
                    each.value(id).flatMap(at -> expected(at, each)).ifPresent(what -> expected.put(id, what));
                }));
        if (!entry.has("expect")) {
            entry.fault("expect", "'expect' is missing: say what the case must come to");
        }
        return new Sample(name, entry.day("on"), profile.facts(entry, "facts").answers(), expected);
    }

    private Optional<Expected> expected(Node at, Entry entry) {
        if (at instanceof MappingNode mapping) {
            return new Entry(mapping, entry.faults()).read(this::detailed);
        }
        String word = at instanceof ScalarNode scalar ? scalar.getValue() : "";
        return switch (word) {
            case "holds" -> Optional.of(new Expected.Holds());
            case "does-not-hold" -> Optional.of(new Expected.DoesNotHold());
            case "depends" -> Optional.of(new Expected.Depends(Set.of()));
            case "contested" -> Optional.of(new Expected.Contested());
            default -> {
                entry.faults()
                        .add(
                                at,
                                "a case comes to " + String.join(", ", WORDS)
                                        + ", {depends: [fact]} or {not-yet: day}, not '" + word + "'");
                yield Optional.empty();
            }
        };
    }

    private Expected detailed(Entry entry) {
        if (entry.has("not-yet")) {
            return new Expected.NotYet(entry.findDay("not-yet").orElse(LocalDate.EPOCH));
        }
        Set<String> missing = new HashSet<>();
        if (!entry.has("depends")) {
            entry.faults().add(entry.node(), "wanted {depends: [fact]} or {not-yet: day} here");
        }
        for (Node each : entry.nodes("depends")) {
            entry.scalar(each).map(ScalarNode::getValue).ifPresent(fact -> {
                missing.add(fact);
                if (!facts.containsKey(fact)) {
                    entry.faults().add(each, "no fact is called '" + fact + "'" + Entry.near(fact, facts.keySet()));
                }
            });
        }
        return new Expected.Depends(missing);
    }
}
