package org.armillary.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.armillary.law.codification.Codex;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ImpactAssessmentTaskTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ImpactAssessmentTask TASK = ImpactAssessmentTask.of(Codex.load());

    @Test
    void answersInThePhaseThatIsNotAskedAboutAreWorthNothing() {
        ObjectNode answer = answer("""
                {"answers": {"projectDetailsPhase": "item2", "riskProfile7": "item1-3", "impact6": "item2-2",
                             "decisionSector1": ["item1-1", "item8-1"], "projectDetailsJob": "anything-9",
                             "privacyDesign1": "item1-2", "privacyImplementation1": "item1-2"}}
                """);
        assertThat(answer.path("raw").asInt()).isEqualTo(3 + 2 + 2);
        assertThat(answer.path("mitigation").asInt()).isEqualTo(2);
        assertThat(answer.path("current").asInt()).isEqualTo(7);
        assertThat(answer.path("level").asString()).isEqualTo("I");
        assertThat(answer.path("provisions")).isNotEmpty();
    }

    @Test
    void anAnswerLeftOverFromAClosedQuestionIsWorthNothing() {
        ObjectNode answer = answer("""
                {"answers": {"aboutDataSource1": "item2-0", "aboutDataSource14": ["item4-3", "item5-3"]}}
                """);
        assertThat(answer.path("raw").asInt()).isZero();
    }

    private static ObjectNode answer(String question) {
        return TASK.answer(JSON.readTree(question));
    }
}
