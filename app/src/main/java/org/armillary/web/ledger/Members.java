package org.armillary.web.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.armillary.ledger.Opening;
import org.armillary.web.Fact;
import org.armillary.web.Frame;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The members of a decision record in the order and words of a trail (docs/formats/decision.md).
final class Members {

    /// All members, in the order in which they are shown.
    static final List<String> ALL = List.of(
            "outcome",
            "decision",
            "at",
            "system",
            "model",
            "policy",
            "oversight",
            "parameters",
            "inputs",
            "about",
            "note");

    /// What a link shows unless its maker chooses otherwise: all but what was written freely.
    static final Set<String> USUAL =
            ALL.stream().filter(each -> !each.equals("note")).collect(Collectors.toCollection(LinkedHashSet::new));

    private static final JsonMapper JSON = JsonMapper.shared();

    private Members() {}

    static String label(String member, Frame frame) {
        return frame.say("trail." + (member.equals("system") ? "system-member" : member));
    }

    /// What was decided, in a line; that it is withheld, where it is.
    static String outcome(Opening opening, Frame frame) {
        return opening.find("outcome")
                .map(JSON::readTree)
                .map(Members::plain)
                .orElseGet(() -> frame.say("trail.withheld"));
    }

    /// All other members that are shown.
    static List<Fact> facts(Opening opening, Frame frame) {
        List<Fact> facts = new ArrayList<>();
        for (String member : ALL) {
            Optional<JsonNode> value = opening.find(member).map(JSON::readTree);
            if (!member.equals("outcome") && value.isPresent()) {
                facts.add(fact(member, value.get(), frame));
            }
        }
        return List.copyOf(facts);
    }

    private static Fact fact(String member, JsonNode value, Frame frame) {
        String label = label(member, frame);
        return switch (member) {
            case "model", "policy" ->
                new Fact(
                        label,
                        frame.say("trail.version", text(value, "name"), text(value, "version")),
                        false,
                        text(value, "digest"));
            case "oversight" -> new Fact(label, oversight(value, frame), false, "");
            case "inputs" ->
                new Fact(
                        label,
                        frame.say("trail.inputs.commitments", value.size()),
                        false,
                        value.valueStream().map(each -> text(each, "name")).collect(Collectors.joining(", ")));
            case "about" -> Fact.identifier(label, plain(value));
            default -> Fact.of(label, plain(value));
        };
    }

    private static String oversight(JsonNode value, Frame frame) {
        List<String> parts = new ArrayList<>();
        parts.add(frame.say("trail.mode." + text(value, "mode")));
        if (!value.path("roles").isEmpty()) {
            parts.add(frame.say("trail.roles", plain(value.path("roles"))));
        }
        parts.add(frame.say(value.path("intervened").asBoolean() ? "trail.intervened" : "trail.intervened.not"));
        return String.join("; ", parts);
    }

    private static String text(JsonNode value, String name) {
        return value.path(name).asString("");
    }

    /// JSON as people write it down: no brackets around, names before values.
    static String plain(JsonNode value) {
        if (value.isObject()) {
            return value.propertyStream()
                    .map(each -> each.getKey() + ": " + plain(each.getValue()))
                    .collect(Collectors.joining("; "));
        }
        if (value.isArray()) {
            return value.valueStream().map(Members::plain).collect(Collectors.joining(", "));
        }
        return value.isString() ? value.stringValue() : value.toString();
    }
}
