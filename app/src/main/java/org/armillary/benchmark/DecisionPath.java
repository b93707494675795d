package org.armillary.benchmark;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// An office's way of asking through a law, as a table: which question comes after which answer, what each answer
/// says, and which matters are settled on the way.
///
/// @param table the table, such as `decision-path.yaml`
record DecisionPath(JsonNode table) {

    private static final String END = "end";

    /// How far one case comes.
    ///
    /// @param facts what its answers say, by fact of the vocabulary
    /// @param roles what the office calls the asker
    /// @param object what the office calls what is asked about; `none` where it never said
    /// @param settled the fields of the answer that the way reached
    /// @param stated fields that the end of the way states by itself, before any question of law
    /// @param asCalled whether the office's word for the asker stands, since the law makes the asker nothing
    record Way(
            ObjectNode facts,
            Set<String> roles,
            String object,
            Set<String> settled,
            Optional<JsonNode> stated,
            boolean asCalled) {}

    /// @param answers of each question's id, the answer's id
    /// @throws IllegalArgumentException when a question that is reached has no answer, or one the table lacks
    Way follow(JsonNode answers) {
        ObjectNode facts = (ObjectNode) table.path("given").deepCopy();
        Set<String> roles = new TreeSet<>();
        Set<String> settled = new LinkedHashSet<>();
        String object = "none";
        Optional<JsonNode> stated = Optional.empty();
        boolean asCalled = false;
        String question = table.path("start").asString();
        while (!question.equals(END)) {
            JsonNode answer = answer(question, answers);
            texts(answer.path("roles")).forEach(roles::add);
            object = answer.path("object").asString(object);
            JsonNode turn = turn(answer, roles, object);
            for (JsonNode each : List.of(answer, turn)) {
                each.path("facts").properties().forEach(fact -> facts.set(fact.getKey(), fact.getValue()));
                settled.addAll(texts(each.path("settles")));
                asCalled |= each.path("as-called").asBoolean(false);
                stated = each.has("stated") ? Optional.of(each.path("stated")) : stated;
            }
            question = turn.path("to").asString();
        }
        return new Way(facts, roles, object, settled, stated, asCalled);
    }

    private JsonNode answer(String question, JsonNode answers) {
        JsonNode asked = table.path("questions").path(question);
        String fact = asked.path("asks").asString("");
        String given = answers.path(fact).asString("");
        JsonNode answer = asked.path("answers").path(given);
        if (answer.isMissingNode()) {
            throw new IllegalArgumentException("question " + question + " wants an answer to '" + fact + "', one of "
                    + String.join(", ", asked.path("answers").propertyNames()) + ", not '" + given + "'");
        }
        return answer;
    }

    /// The first way on whose condition is met: one of its words is what the office calls the asker or the object.
    private static JsonNode turn(JsonNode answer, Set<String> roles, String object) {
        JsonNode to = answer.path("to");
        if (!to.isArray()) {
            return answer;
        }
        return to.valueStream()
                .filter(each -> !each.has("if")
                        || texts(each.path("if")).stream()
                                .anyMatch(word -> roles.contains(word) || word.equals(object)))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
