package org.armillary.web.assessment;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armillary.assessment.AiSystem;
import org.armillary.assessment.Reply;
import org.armillary.law.codification.Codex;
import org.armillary.law.codification.FactDescription;
import org.armillary.law.codification.Fault;
import org.armillary.law.codification.FaultyFiles;
import org.armillary.law.codification.Profile;
import org.armillary.law.rulebook.FactType;

/// A system as an address describes it.
///
/// @param system what was said of it; an answer with a fault is left out
/// @param faults what can't be taken as it is, by parameter
/// @param places the jurisdictions looked at; empty for all
/// @param carried the parameters as given, to be carried on
record Description(AiSystem system, Map<String, String> faults, Set<String> places, Map<String, List<String>> carried) {

    /// What a parameter's name begins with that answers a fact.
    static final String FACT = "f.";

    static final String PLACE = "in";
    static final String NAME = "name";
    /// The fact whose answer is to be forgotten.
    static final String DROP = "drop";

    static final String UNKNOWN = "unknown";
    /// The answer "none of these" to a fact of several choices.
    static final String NONE = "none";
    /// What an option begins with that is known not to be so, where others stay open.
    static final String NOT = "not:";

    private static final String YES = "yes";
    private static final int LONGEST_NAME = 200;

    static Description read(Codex codex, Map<String, List<String>> query) {
        Map<String, List<String>> carried = new LinkedHashMap<>();
        Map<String, String> faults = new LinkedHashMap<>();
        AiSystem system = AiSystem.named(name(query, carried));
        List<String> dropped = query.getOrDefault(DROP, List.of());
        for (Map.Entry<String, List<String>> each : query.entrySet()) {
            if (each.getKey().startsWith(FACT)
                    && !dropped.contains(each.getKey().substring(FACT.length()))) {
                List<String> values = each.getValue().stream()
                        .filter(value -> !value.isBlank())
                        .toList();
                String id = each.getKey().substring(FACT.length());
                FactDescription fact = codex.facts().get(id);
                if (fact == null) {
                    faults.put(id, "");
                } else if (!values.isEmpty()) {
                    carried.put(each.getKey(), values);
                    system = answered(system, codex, fact, values, faults);
                }
            }
        }
        Set<String> places = places(codex, query);
        if (!places.isEmpty()) {
            carried.put(PLACE, List.copyOf(places));
        }
        return new Description(system, faults, places, carried);
    }

    /// A system that is described elsewhere than in the address.
    static Description of(AiSystem system, Set<String> places) {
        Map<String, List<String>> carried = new LinkedHashMap<>(Parameters.of(system));
        return new Description(system, Map.of(), places, carried);
    }

    /// The jurisdictions that an address asks for, as far as there are rulebooks of them.
    static Set<String> places(Codex codex, Map<String, List<String>> query) {
        Set<String> places = new TreeSet<>(query.getOrDefault(PLACE, List.of()));
        places.retainAll(known(codex));
        return places;
    }

    /// The jurisdictions that rulebooks are of.
    static Set<String> known(Codex codex) {
        Set<String> known = new TreeSet<>();
        codex.list().forEach(each -> known.add(each.header().jurisdiction()));
        return known;
    }

    private static String name(Map<String, List<String>> query, Map<String, List<String>> carried) {
        String name = query.getOrDefault(NAME, List.of()).stream()
                .findFirst()
                .orElse("")
                .strip();
        String kept = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        if (!kept.isEmpty()) {
            carried.put(NAME, List.of(kept));
        }
        return kept;
    }

    private static AiSystem answered(
            AiSystem system, Codex codex, FactDescription fact, List<String> values, Map<String, String> faults) {
        String id = fact.fact().id();
        if (values.equals(List.of(UNKNOWN))) {
            return system.with(id, Reply.unknown());
        }
        try {
            Profile profile = codex.profile("form", profile(fact, values).getBytes(StandardCharsets.UTF_8));
            AiSystem known = system;
            for (var each : new TreeMap<>(profile.answers().byFact()).entrySet()) {
                known = known.with(each.getKey(), each.getValue());
            }
            for (var each : new TreeMap<>(profile.moments()).entrySet()) {
                known = known.with(each.getKey(), each.getValue());
            }
            return known;
        } catch (FaultyFiles e) {
            faults.put(id, e.faults().stream().map(Fault::what).findFirst().orElse(""));
            return system;
        }
    }

    /// A profile of one fact, in JSON, so that an answer is read here as it is in a file.
    private static String profile(FactDescription fact, List<String> values) {
        String answer = switch (fact.fact().type()) {
            case FactType.Flag() -> flag(values.getFirst());
            case FactType.Choices _ -> values.equals(List.of(NONE)) ? "[]" : options(values);
            case FactType.Quantity _ -> ranged(values.getFirst(), "at-least", "at-most");
            case FactType.Day() -> ranged(values.getFirst(), "from", "to");
            case FactType.Choice _ ->
                values.size() == 1 ? quoted(values.getFirst()) : "{\"is\":" + list(values.stream()) + "}";
            case FactType.Moment() -> quoted(values.getFirst());
        };
        return "{\"facts\":{" + quoted(fact.fact().id()) + ":" + answer + "}}";
    }

    /// Chosen options, and no others; with options that are known not to be so, the rest stays open.
    private static String options(List<String> values) {
        if (values.stream().noneMatch(each -> each.startsWith(NOT))) {
            return list(values.stream());
        }
        return "{\"is\":" + list(values.stream().filter(each -> !each.startsWith(NOT))) + ",\"is-not\":"
                + list(values.stream().filter(each -> each.startsWith(NOT)).map(each -> each.substring(NOT.length())))
                + "}";
    }

    private static String list(Stream<String> values) {
        return values.map(Description::quoted).collect(Collectors.joining(",", "[", "]"));
    }

    private static String flag(String value) {
        return switch (value) {
            case YES -> "true";
            case "no" -> "false";
            default -> quoted(value);
        };
    }

    /// `3..9`, `3..` and `..9` are ranges.
    private static String ranged(String value, String low, String high) {
        int dots = value.indexOf("..");
        if (dots < 0) {
            return quoted(value.strip());
        }
        List<String> ends = new ArrayList<>();
        String first = value.substring(0, dots).strip();
        String last = value.substring(dots + 2).strip();
        if (!first.isEmpty()) {
            ends.add(quoted(low) + ":" + quoted(first));
        }
        if (!last.isEmpty()) {
            ends.add(quoted(high) + ":" + quoted(last));
        }
        return "{" + String.join(",", ends) + "}";
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
            } else if (c < ' ' || c == 0x7f) {
                out.append(' ');
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append('"').toString();
    }

    boolean isEmpty() {
        return system.replies().isEmpty() && system.moments().isEmpty();
    }
}
