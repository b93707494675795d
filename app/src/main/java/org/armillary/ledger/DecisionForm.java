package org.armillary.ledger;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// The form of a decision record: what `decision-1.json` says, checked without an interpreter of schemas,
/// since every record passes here.
final class DecisionForm {

    private static final Set<String> REQUIRED =
            Set.of("system", "decision", "at", "outcome", "model", "policy", "parameters", "oversight", "inputs");
    private static final Set<String> OPTIONAL = Set.of("about", "note");
    private static final Set<String> MODES = Set.of("in-the-loop", "on-the-loop", "in-command", "none");
    private static final Pattern TIME = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern COMMITMENT = Pattern.compile("[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=");
    private static final int NAME = 200;
    private static final int SYSTEM = 300;
    private static final int NOTE = 2_000;
    private static final int MOST_INPUTS = 1_000;
    private static final int MOST_ROLES = 50;

    private DecisionForm() {}

    /// @throws RecordFault at the first thing that is wrong
    static void check(JsonNode record) {
        members("", record, REQUIRED, OPTIONAL);
        text("/system", record.get("system"), SYSTEM);
        text("/decision", record.get("decision"), NAME);
        time("/at", record.get("at"));
        unless(!record.get("outcome").isNull(), "/outcome", "says nothing: null is no outcome");
        edition("/model", record.get("model"));
        edition("/policy", record.get("policy"));
        unless(record.get("parameters").isObject(), "/parameters", "is an object; {} where there are none");
        oversight(record.get("oversight"));
        inputs(record.get("inputs"));
        if (record.has("about")) {
            commitment("/about", record.get("about"));
        }
        if (record.has("note")) {
            JsonNode note = record.get("note");
            unless(note.isString() && count(note) <= NOTE, "/note", "is a text of at most " + NOTE + " characters");
        }
    }

    private static void oversight(JsonNode oversight) {
        members("/oversight", oversight, Set.of("mode", "roles", "intervened"), Set.of());
        JsonNode mode = oversight.get("mode");
        if (!mode.isString() || !MODES.contains(mode.stringValue())) {
            throw new RecordFault("/oversight/mode", "is one of " + sorted(MODES));
        }
        unless(oversight.get("intervened").isBoolean(), "/oversight/intervened", "is true or false");
        JsonNode roles = oversight.get("roles");
        unless(
                roles.isArray() && roles.size() <= MOST_ROLES,
                "/oversight/roles",
                "is a list of at most " + MOST_ROLES + " roles");
        for (int i = 0; i < roles.size(); i++) {
            text("/oversight/roles/" + i, roles.get(i), NAME);
        }
    }

    private static void inputs(JsonNode inputs) {
        unless(
                inputs.isArray() && inputs.size() <= MOST_INPUTS,
                "/inputs",
                "is a list of at most " + MOST_INPUTS + " inputs");
        for (int i = 0; i < inputs.size(); i++) {
            String place = "/inputs/" + i;
            members(place, inputs.get(i), Set.of("name", "commitment"), Set.of());
            text(place + "/name", inputs.get(i).get("name"), NAME);
            commitment(place + "/commitment", inputs.get(i).get("commitment"));
        }
    }

    private static void edition(String place, JsonNode edition) {
        members(place, edition, Set.of("name", "version"), Set.of("digest"));
        text(place + "/name", edition.get("name"), NAME);
        text(place + "/version", edition.get("version"), NAME);
        if (edition.has("digest")) {
            matches(
                    place + "/digest",
                    edition.get("digest"),
                    DIGEST,
                    "is SHA-256 in 64 hexadecimal digits, lower case");
        }
    }

    private static void time(String place, JsonNode time) {
        String form = "is a time with its offset, as in 2026-11-22T09:30:00Z";
        matches(place, time, TIME, form);
        try {
            OffsetDateTime.parse(time.stringValue());
        } catch (DateTimeParseException e) {
            throw new RecordFault(place, form);
        }
    }

    private static void commitment(String place, JsonNode commitment) {
        matches(
                place,
                commitment,
                COMMITMENT,
                "is a commitment, 32 bytes in base64: SHA-256 of 32 random bytes and the value, never the value itself");
    }

    private static void text(String place, JsonNode text, int most) {
        boolean good = text.isString() && !text.stringValue().isEmpty() && count(text) <= most;
        unless(good, place, "is a text of 1 to " + most + " characters");
    }

    private static int count(JsonNode text) {
        String characters = text.stringValue();
        return characters.codePointCount(0, characters.length());
    }

    private static void matches(String place, JsonNode text, Pattern pattern, String form) {
        unless(text.isString() && pattern.matcher(text.stringValue()).matches(), place, form);
    }

    private static void members(String place, JsonNode object, Set<String> required, Set<String> optional) {
        unless(object.isObject(), place, "is an object");
        for (Map.Entry<String, JsonNode> each : object.properties()) {
            String name = each.getKey();
            // Words are put together only where something is wrong: every record passes here.
            if (!required.contains(name) && !optional.contains(name)) {
                throw new RecordFault(
                        place + "/" + name,
                        "is no member here: there are " + sorted(required) + " and " + sorted(optional));
            }
        }
        for (String name : required) {
            if (!object.has(name)) {
                throw new RecordFault(place + "/" + name, "is missing");
            }
        }
    }

    private static List<String> sorted(Set<String> names) {
        return names.stream().sorted().toList();
    }

    private static void unless(boolean good, String place, String what) {
        if (!good) {
            throw new RecordFault(place, what);
        }
    }
}
