package org.armillary.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.armillary.law.codification.Codex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Ways of our own through the office's questions, with what the Act makes of each.
class DecisionPathTaskTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final DecisionPathTask TASK = DecisionPathTask.of(Codex.load());
    private static final String SYSTEM = "uses_algorithm=yes stage=in_use is_ai_system=yes scope_exclusion=no ";
    private static final String MODEL =
            "uses_algorithm=yes stage=in_use is_ai_system=no general_purpose_kind=gpai_model scope_exclusion=no ";

    private static ObjectNode facts(String words) {
        ObjectNode facts = JSON.createObjectNode();
        for (String each : words.strip().split(" +")) {
            facts.put(each.split("=")[0], each.split("=")[1]);
        }
        return facts;
    }

    private static JsonNode answer(String words) {
        ObjectNode question = JSON.createObjectNode();
        question.put("id", "own").set("facts", facts(words));
        return TASK.answer(question);
    }

    /// @param field what is looked at, and `expected`, what the Act makes of it; `null` where the way never settles it
    @ParameterizedTest(name = "{1} is {2}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "position=develops_only art5_practice=yes art5_exception=no | prohibited | true | a practice of Art. 5",
                "position=develops_only art5_practice=yes art5_exception=no | high_risk | null | never asked after that",
                "position=resells_from_inside_eu art5_practice=no annex_i_product=no annex_iii_area=no"
                        + " | transparency | null | distributors are not asked",
                "position=uses_unmodified art5_practice=no annex_i_product=no annex_iii_area=no open_source=yes art50_use=no"
                        + " | why_not | open_source | Art. 2(12)",
                "position=uses_unmodified art5_practice=no annex_i_product=no annex_iii_area=yes biometric_third_party=yes"
                        + " profiles_persons=no art6_3_exception=yes open_source=no art50_use=no"
                        + " | third_party_assessment | false | not high-risk, so nothing to assess (Art. 43)",
                "position=develops_only art5_practice=no annex_i_product=section_a product_law_third_party=no art50_use=no"
                        + " | high_risk | false | Art. 6(1)(b) asks for a third party",
                "position=develops_only art5_practice=no annex_i_product=section_a product_law_third_party=yes art50_use=no"
                        + " | high_risk | true | Art. 6(1)",
                "position=develops_only art5_practice=no annex_i_product=section_b art50_use=no"
                        + " | high_risk | false | Art. 2(2) leaves section B to its own law",
            })
    void systemsAreWhatTheActMakesOfThem(String way, String field, String expected, String why) {
        JsonNode answer = answer(SYSTEM + way);
        assertThat(answer.path(field).asString("null")).as(why).isEqualTo(expected);
        assertThat(answer.path("provisions")).isNotEmpty();
    }

    @ParameterizedTest(name = "{0} of a model: {1} is {2}")
    @CsvSource({
        "uses_unmodified, applies, false",
        "uses_unmodified, why_not, no_role",
        "develops_and_uses, roles, [\"provider\"]",
        "develops_only, systemic_risk, true",
    })
    void nobodyDeploysAModel(String position, String field, String expected) {
        JsonNode found =
                answer(MODEL + "systemic_risk=yes position=" + position).path(field);
        assertThat(found.isString() ? found.asString() : found.toString()).isEqualTo(expected);
    }

    @Test
    void saysWhichQuestionHasNoAnswer() {
        assertThatThrownBy(() -> answer("uses_algorithm=yes"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1.2")
                .hasMessageContaining("develops_only");
    }

    /// Walks every question with every answer: each leads on or ends, and no question is out of reach.
    @Test
    void everyQuestionIsReachedAndEveryAnswerLeadsSomewhere() {
        JsonNode table = Table.read("decision-path.yaml");
        JsonNode questions = table.path("questions");
        Set<String> reached = new HashSet<>();
        Deque<String> waiting = new ArrayDeque<>(Set.of(table.path("start").asString()));
        while (!waiting.isEmpty()) {
            String question = waiting.pop();
            if (!reached.add(question)) {
                continue;
            }
            assertThat(questions.path(question).path("answers")).as(question).hasSizeGreaterThan(1);
            for (JsonNode answer : questions.path(question).path("answers")) {
                JsonNode to = answer.path("to");
                for (JsonNode turn : to.isArray() ? to : JSON.createArrayNode().add(answer)) {
                    String next = turn.path("to").asString("");
                    assertThat(next.equals("end") || questions.has(next))
                            .as(question + " to " + next)
                            .isTrue();
                    if (!next.equals("end")) {
                        waiting.push(next);
                    }
                }
            }
        }
        assertThat(reached).containsExactlyInAnyOrderElementsOf(questions.propertyNames());
    }

    /// Along all ways that a provider of a system can go, what the path settles is settled in law too.
    @Test
    void whatIsSettledIsNeverOpen() {
        DecisionPath path = new DecisionPath(Table.read("decision-path.yaml"));
        Map<String, Integer> seen = new HashMap<>();
        ways(path, facts(SYSTEM + "position=develops_only"), seen);
        assertThat(seen.get("ways")).isGreaterThan(50);
    }

    private static void ways(DecisionPath path, ObjectNode facts, Map<String, Integer> seen) {
        try {
            DecisionPath.Way way = path.follow(facts);
            ObjectNode question = JSON.createObjectNode();
            question.put("id", "own").set("facts", facts);
            JsonNode answer = TASK.answer(question);
            way.settled()
                    .forEach(field -> assertThat(answer.path(field).isBoolean())
                            .as(field + " of " + facts)
                            .isTrue());
            seen.merge("ways", 1, Integer::sum);
        } catch (IllegalArgumentException open) {
            for (JsonNode question : path.table().path("questions")) {
                String fact = question.path("asks").asString();
                if (String.valueOf(open.getMessage()).contains("'" + fact + "'")) {
                    question.path("answers")
                            .propertyNames()
                            .forEach(each -> ways(path, facts.deepCopy().put(fact, each), seen));
                }
            }
        }
    }
}
