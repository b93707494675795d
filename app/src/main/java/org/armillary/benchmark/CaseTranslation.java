package org.armillary.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armillary.law.calendar.Moment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A case in the kit's names, said in our facts and moments, by a table.
///
/// @param facts answers as a profile gives them
/// @param moments what happened when, by moment fact
record CaseTranslation(ObjectNode facts, Map<String, Moment> moments) {

    private static final Pattern WHEN = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2})?");

    CaseTranslation {
        moments = Map.copyOf(moments);
    }

    /// @param table `moments` and `facts`, as the table's head explains
    /// @param law the kit's name of the law
    /// @param takes what cases under that law take for granted
    /// @param said what the case says, by name
    static CaseTranslation of(JsonNode table, String law, JsonNode takes, Map<String, JsonNode> said) {
        ObjectNode facts = JsonNodeFactory.instance.objectNode();
        Map<String, Moment> moments = new TreeMap<>();
        Map<String, JsonNode> given = new LinkedHashMap<>();
        String event = text(said, "event");
        String actor = text(said, "actor");
        said.forEach((name, value) -> {
            Matcher when = WHEN.matcher(value.asString(""));
            if (when.lookingAt()) {
                moment(table, law, event, actor, name)
                        .ifPresent(each -> moments.merge(
                                each,
                                Moment.parse(when.group()),
                                (one, other) -> one.compareTo(other) <= 0 ? one : other));
            }
            for (JsonNode single : value.isArray() ? value : List.of(value)) {
                give(table, law, event, actor, name, single, given);
            }
        });
        takes.properties().forEach(each -> facts.set(each.getKey(), each.getValue()));
        given.forEach(facts::set);
        return new CaseTranslation(facts, moments);
    }

    private static Optional<String> moment(JsonNode table, String law, String event, String actor, String name) {
        for (JsonNode each : table.path("moments")) {
            if (isFor(each, law, event, actor) && finds(each.path("name"), name).isPresent()) {
                return Optional.of(each.path("is").asString()).filter(moment -> !moment.equals("none"));
            }
        }
        return Optional.empty();
    }

    private static void give(
            JsonNode table,
            String law,
            String event,
            String actor,
            String name,
            JsonNode value,
            Map<String, JsonNode> given) {
        String text = value.isNull() ? "null" : value.asString("");
        for (JsonNode each : table.path("facts")) {
            if (!isFor(each, law, event, actor)
                    || finds(each.path("name"), name).isEmpty()) {
                continue;
            }
            if (each.has("same")) {
                given.put(each.path("same").asString(), value);
            } else {
                finds(each.path("value"), text)
                        .ifPresent(found -> each.path("gives")
                                .properties()
                                .forEach(fact -> given.merge(
                                        fact.getKey(), filled(fact.getValue(), found), CaseTranslation::joined)));
            }
        }
    }

    private static JsonNode filled(JsonNode value, Matcher found) {
        return value.asString("").equals("$1")
                ? JsonNodeFactory.instance.stringNode(found.group(1).toLowerCase(Locale.ROOT))
                : value;
    }

    /// Options of one choice add up; of anything else, the later entry of the table counts.
    private static JsonNode joined(JsonNode before, JsonNode after) {
        if (!before.isArray() || !after.isArray()) {
            return after;
        }
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        before.forEach(all::add);
        after.forEach(each -> {
            if (!all.valueStream().toList().contains(each)) {
                all.add(each);
            }
        });
        return all;
    }

    private static boolean isFor(JsonNode entry, String law, String event, String actor) {
        return fits(entry.path("law"), law) && fits(entry.path("event"), event) && fits(entry.path("actor"), actor);
    }

    private static boolean fits(JsonNode pattern, String text) {
        return pattern.isMissingNode() || finds(pattern, text).isPresent();
    }

    private static String text(Map<String, JsonNode> said, String name) {
        return Optional.ofNullable(said.get(name))
                .map(each -> each.asString(""))
                .orElse("");
    }

    private static Optional<Matcher> finds(JsonNode pattern, String text) {
        Matcher matcher = Pattern.compile(pattern.asString()).matcher(text);
        return matcher.find() ? Optional.of(matcher) : Optional.empty();
    }
}
