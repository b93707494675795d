package org.armillary.law.codification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.armillary.law.rulebook.Fact;
import org.armillary.law.rulebook.FactType;
import org.armillary.law.rulebook.Vocabulary;
import org.yaml.snakeyaml.nodes.ScalarNode;

/// Reads the files of `catalogues/facts` into one vocabulary.
final class FactsReader {

    private static final Set<String> TOPICS =
            Set.of("who", "place", "use", "people", "data", "model", "product", "market", "incident");

    private record Pending(String fact, List<ScalarNode> names, Class<? extends FactType> wanted, Faults faults) {}

    private final Map<String, FactDescription> facts = new LinkedHashMap<>();
    private final Conditions conditions = new Conditions();
    private final List<Pending> pending = new ArrayList<>();

    void read(byte[] bytes, Faults faults) {
        YamlFile.open(bytes, faults).ifPresent(root -> root.read(entry -> entry.all("facts", this::fact)));
    }

    /// By id, after everything they name has been checked.
    Map<String, FactDescription> facts() {
        Map<String, Fact> byId = new LinkedHashMap<>();
        facts.forEach((id, each) -> byId.put(id, each.fact()));
        conditions.check(new Names(byId, Set.of(), "", Map.of()));
        pending.forEach(each -> each.names().forEach(name -> {
            Fact fact = byId.get(name.getValue());
            if (fact == null || !each.wanted().isInstance(fact.type())) {
                each.faults()
                        .add(
                                name,
                                "'" + each.fact() + "' needs a "
                                        + (each.wanted() == FactType.Day.class ? "day" : "number") + " here, and '"
                                        + name.getValue()
                                        + "' is "
                                        + (fact == null
                                                ? "no fact" + Entry.near(name.getValue(), byId.keySet())
                                                : "none"));
            }
        }));
        return facts;
    }

    private FactDescription fact(Entry entry) {
        String id = entry.text("id");
        Map<String, String> labels = labels(entry);
        String topic = entry.text("topic");
        if (!topic.isEmpty() && !TOPICS.contains(topic)) {
            entry.fault("topic", "no topic '" + topic + "'" + Entry.near(topic, TOPICS));
        }
        Fact fact = new Fact(
                id.isEmpty() ? "unnamed" : id,
                type(entry, labels),
                entry.text("question"),
                entry.textOr("help", ""),
                entry.entries("asked-by").stream()
                        .flatMap(each -> each.read(FactsReader::askedBy).stream())
                        .flatMap(List::stream)
                        .toList());
        if (id.equals(Vocabulary.AS_OF)) {
            entry.fault("id", "'" + id + "' is the day asked about, which every rulebook knows: choose another name");
        }
        FactDescription made = new FactDescription(fact, topic, labels, derivation(entry, fact));
        if (facts.putIfAbsent(id, made) != null) {
            entry.fault("id", "two facts are called '" + id + "': keep one");
        }
        return made;
    }

    private static List<String> askedBy(Entry entry) {
        String instrument = entry.text("instrument");
        List<String> provisions = entry.texts("provisions");
        return provisions.isEmpty()
                ? List.of(instrument)
                : provisions.stream().map(each -> instrument + "#" + each).toList();
    }

    private static Map<String, String> labels(Entry entry) {
        Map<String, String> labels = new LinkedHashMap<>();
        entry.entry("options")
                .ifPresent(options ->
                        options.keys().keySet().forEach(each -> labels.put(each, options.textOr(each, each))));
        return labels;
    }

    private static FactType type(Entry entry, Map<String, String> labels) {
        String type = entry.text("type");
        boolean chosen = type.equals("choice") || type.equals("choices");
        if (chosen == labels.isEmpty()) {
            entry.fault(
                    chosen ? "type" : "options",
                    chosen ? "a " + type + " needs 'options'" : "only a choice or choices has 'options'");
            return new FactType.Flag();
        }
        String unit = entry.textOr("unit", "");
        if (!unit.isEmpty() && !type.equals("number")) {
            entry.fault("unit", "only a number has a unit");
        }
        List<String> options = List.copyOf(labels.keySet());
        return switch (type) {
            case "flag", "" -> new FactType.Flag();
            case "choice" -> new FactType.Choice(options);
            case "choices" -> new FactType.Choices(options);
            case "number" -> new FactType.Quantity(unit);
            case "day" -> new FactType.Day();
            case "moment" -> new FactType.Moment();
            default -> {
                List<String> known = List.of("flag", "choice", "choices", "number", "day", "moment");
                entry.fault("type", "no type '" + type + "'" + Entry.near(type, known));
                yield new FactType.Flag();
            }
        };
    }

    private Optional<Derivation> derivation(Entry entry, Fact fact) {
        List<String> ways = Stream.of("follows", "sum-of", "happened-on", "level-of")
                .filter(entry::has)
                .toList();
        if (ways.isEmpty()) {
            return Optional.empty();
        }
        if (ways.size() > 1) {
            entry.fault(ways.get(1), "a fact follows in one way: keep one of " + String.join(", ", ways));
        }
        return switch (ways.getFirst()) {
            case "follows" -> {
                require(entry, "follows", fact, FactType.Flag.class);
                yield conditions.find(entry, "follows").map(Derivation.Follows::new);
            }
            case "sum-of" -> {
                require(entry, "sum-of", fact, FactType.Quantity.class);
                yield Optional.of(new Derivation.Sum(named(entry, "sum-of", fact, FactType.Quantity.class)));
            }
            case "happened-on" -> {
                require(entry, "happened-on", fact, FactType.Flag.class);
                yield named(entry, "happened-on", fact, FactType.Day.class).stream()
                        .findFirst()
                        .map(Derivation.Happened::new);
            }
            default -> {
                require(entry, "level-of", fact, FactType.Choice.class);
                yield Optional.of(new Derivation.Level(entry.text("level-of")));
            }
        };
    }

    private static void require(Entry entry, String key, Fact fact, Class<? extends FactType> type) {
        if (!type.isInstance(fact.type())) {
            entry.fault(
                    key,
                    "'" + fact.id() + "' can't have '" + key + "': that is for a "
                            + (type == FactType.Flag.class
                                    ? "flag"
                                    : type == FactType.Choice.class ? "choice" : "number"));
        }
    }

    private List<String> named(Entry entry, String key, Fact fact, Class<? extends FactType> wanted) {
        List<ScalarNode> names = entry.nodes(key).stream()
                .flatMap(each -> entry.scalar(each).stream())
                .toList();
        pending.add(new Pending(fact.id(), names, wanted, entry.faults()));
        return names.stream().map(ScalarNode::getValue).toList();
    }
}
