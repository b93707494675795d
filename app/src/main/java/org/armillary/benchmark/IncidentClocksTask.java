package org.armillary.benchmark;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armillary.law.calendar.Calendars;
import org.armillary.law.calendar.Moment;
import org.armillary.law.codification.Codex;
import org.armillary.law.codification.Codification;
import org.armillary.law.codification.Deadline;
import org.armillary.law.codification.Deadlines;
import org.armillary.law.codification.FaultyFiles;
import org.armillary.law.rulebook.Answer;
import org.armillary.law.rulebook.Answers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What has to be reported after an incident, and by when: the clocks of the law's rulebook, counted.
final class IncidentClocksTask implements BenchmarkTask {

    private final Codex codex;
    private final Deadlines deadlines;
    private final JsonNode table;

    private IncidentClocksTask(Codex codex, JsonNode table) {
        this.codex = codex;
        this.deadlines = new Deadlines(codex, Calendars.get());
        this.table = table;
    }

    static IncidentClocksTask of(Codex codex) {
        return new IncidentClocksTask(codex, Table.read("incident-clocks.yaml"));
    }

    @Override
    public String name() {
        return "incident-clocks";
    }

    @Override
    public ObjectNode answer(JsonNode question) {
        String law = question.path("law").asString("");
        JsonNode entry = table.path("laws").path(law);
        Codification book = book(law, entry);
        CaseTranslation said = CaseTranslation.of(table, law, entry.path("takes"), said(question));
        Answers answers = answers(said);
        LocalDate day = said.moments().values().stream()
                .map(Moment::day)
                .min(LocalDate::compareTo)
                .orElseGet(() -> LocalDate.parse(table.path("day").asString()));
        List<Deadline> running = deadlines.of(book, answers, said.moments(), day).stream()
                .filter(Deadline::settled)
                .toList();
        List<Deadline> told = happened(running);
        return answer(told, provisions(book, answers, told, day));
    }

    /// The clocks whose event the case tells of; all, where it tells of none.
    private static List<Deadline> happened(List<Deadline> running) {
        List<Deadline> happened = running.stream()
                .filter(each -> !(each.due() instanceof Deadline.Waiting))
                .toList();
        return happened.isEmpty() ? running : happened;
    }

    private Codification book(String law, JsonNode entry) {
        return codex.find(entry.path("rulebook").asString(""))
                .or(() -> codex.list().stream()
                        .filter(each -> each.header().instrument().equals(law))
                        .findFirst())
                .orElseThrow(() -> new IllegalArgumentException("no rulebook is known for the law '" + law + "'"));
    }

    private static Map<String, JsonNode> said(JsonNode question) {
        Map<String, JsonNode> said = new LinkedHashMap<>();
        said.put("jurisdiction", question.path("jurisdiction"));
        say("", question.path("facts"), said);
        return said;
    }

    private static void say(String prefix, JsonNode facts, Map<String, JsonNode> said) {
        facts.properties().forEach(each -> {
            if (each.getValue().isObject()) {
                say(prefix + each.getKey() + "_", each.getValue(), said);
            } else {
                said.put(prefix + each.getKey(), each.getValue());
            }
        });
    }

    /// Fact by fact, so that one that can't be read is unknown and the others stand.
    private Answers answers(CaseTranslation said) {
        Map<String, Answer> answers = new HashMap<>();
        said.facts().properties().forEach(each -> {
            ObjectNode profile = JsonNodeFactory.instance.objectNode();
            profile.putObject("facts").set(each.getKey(), each.getValue());
            try {
                answers.putAll(codex.profile("case", profile.toString().getBytes(StandardCharsets.UTF_8))
                        .answers()
                        .byFact());
            } catch (FaultyFiles unreadable) {
                if (!codex.facts().containsKey(each.getKey())) {
                    throw new IllegalArgumentException(unreadable.getMessage(), unreadable);
                }
            }
        });
        return new Answers(answers);
    }

    private static ObjectNode answer(List<Deadline> running, Set<String> provisions) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("duty", !running.isEmpty());
        answer.put("fixed", running.stream().anyMatch(each -> each.clock().isFixed()));
        ArrayNode list = answer.putArray("deadlines");
        running.forEach(each -> {
            if (each.due() instanceof Deadline.By by) {
                list.addObject()
                        .put("what", each.clock().what())
                        .put("due", by.end().toString())
                        .put("to", each.clock().to());
            }
        });
        ArrayNode cited = answer.putArray("provisions");
        provisions.forEach(cited::add);
        return answer;
    }

    /// What the running clocks rest on; where none runs, what would have to make one run.
    private Set<String> provisions(Codification book, Answers answers, List<Deadline> running, LocalDate day) {
        Set<String> provisions = new LinkedHashSet<>();
        running.forEach(each -> provisions.addAll(each.provisions()));
        if (provisions.isEmpty()) {
            Answers known = codex.derivations().complete(answers, day);
            book.clocks().forEach(each -> {
                provisions.addAll(codex.ruleBase()
                        .find(book.id() + "." + each.conclusion(), known, day)
                        .provisions());
                provisions.addAll(each.provisions());
            });
        }
        return provisions;
    }
}
