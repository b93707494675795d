package org.armillary.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Question QUESTION = Question.of("lanterns", TODAY);

    private final Answers answers = new Answers();

    private static Answers.Asked asked(String texts, String vectors) {
        return new Answers.Asked(QUESTION, TODAY, texts, Optional.of(vectors));
    }

    @Test
    void aQuestionThatWasAskedIsAnsweredAlike() {
        answers.keep(asked("one", "one"), Hits.NONE);
        assertThat(answers.find(asked("one", "one"))).contains(Hits.NONE);
    }

    @Test
    void otherTextsOrVectorsHaveOtherAnswers() {
        answers.keep(asked("one", "one"), Hits.NONE);
        assertThat(answers.find(asked("two", "one"))).isEmpty();
        assertThat(answers.find(asked("one", "two"))).isEmpty();
    }

    @Test
    void anAnswerThatWasCutOffIsNotKept() {
        answers.keep(asked("one", "one"), Hits.NONE.cutOff());
        assertThat(answers.find(asked("one", "one"))).isEmpty();
    }
}
