package org.armillary.law.codification;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armillary.law.rulebook.Answer;
import org.armillary.law.rulebook.Answers;
import org.armillary.law.rulebook.FactType;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/// Reads profiles: `name`, `on`, `facts`, `moments`, and what was said besides under `notes` and `sources`.
final class ProfileReader {

    private final Map<String, FactDescription> facts;
    private final Faults faults;
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private final Map<String, LocalDateTime> moments = new LinkedHashMap<>();
    private final Set<String> unknown = new LinkedHashSet<>();

    ProfileReader(Map<String, FactDescription> facts, Faults faults) {
        this.facts = facts;
        this.faults = faults;
    }

    Optional<Profile> read(byte[] bytes) {
        return YamlFile.open(bytes, faults)
                .flatMap(root -> root.read(entry -> {
                    facts(entry, "facts");
                    facts(entry, "moments");
                    if (!entry.has("facts") && !entry.has("moments")) {
                        entry.fault("facts", "no 'facts' here: write 'facts:' and below it 'name: answer' lines");
                    }
                    return new Profile(
                            entry.textOr("name", ""),
                            entry.findDay("on"),
                            new Answers(answers),
                            moments,
                            unknown,
                            texts(entry, "notes"),
                            texts(entry, "sources"));
                }));
    }

    /// The answers under a key alone.
    Profile facts(Entry entry, String key) {
        entry.entry(key)
                .ifPresent(given -> given.keys().forEach((id, at) -> {
                    FactDescription fact = facts.get(id);
                    if (fact == null) {
                        faults.add(at, "no fact is called '" + id + "'" + Entry.near(id, facts.keySet()));
                    } else {
                        given.value(id).ifPresentOrElse(value -> answer(fact, value), () -> unknown.add(id));
                    }
                }));
        return new Profile("", Optional.empty(), new Answers(answers), moments, unknown, Map.of(), Map.of());
    }

    /// Words to facts.
    private Map<String, String> texts(Entry entry, String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        entry.entry(key)
                .ifPresent(given -> given.keys().forEach((id, at) -> {
                    if (!facts.containsKey(id)) {
                        faults.add(at, "no fact is called '" + id + "'" + Entry.near(id, facts.keySet()));
                    }
                    given.findText(id).ifPresent(words -> texts.put(id, words));
                }));
        return texts;
    }

    private void answer(FactDescription description, Node value) {
        String id = description.fact().id();
        if (AnswerReader.isUnknown(value)) {
            unknown.add(id);
        } else if (description.fact().type() instanceof FactType.Moment) {
            moment(id, value);
        } else {
            new AnswerReader(faults).read(description.fact(), value).ifPresent(answer -> answers.put(id, answer));
        }
    }

    private void moment(String id, Node value) {
        if (!(value instanceof ScalarNode scalar)) {
            faults.add(value, "'" + id + "' wants a moment, such as 2026-03-01T11:30");
        } else {
            Days.readMoment(scalar, faults).ifPresent(moment -> {
                if (moments.put(id, moment) != null) {
                    faults.add(value, "'" + id + "' is answered twice, under 'facts' and under 'moments': keep one");
                }
            });
        }
    }
}
