package org.armillary.assessment;

import static org.armillary.assessment.PierLaw.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.armillary.law.rulebook.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterviewTest {

    private static final Answer EAST = new Answer.Several(Set.of("east"), Set.of("west"));

    @TempDir
    private Path folder;

    private Interview interview;

    @BeforeEach
    void read() {
        interview = Interview.of(Assessor.of(new PierLaw().read(folder)), DAY, Set.of("ea"));
    }

    private static List<String> ids(List<Question> questions) {
        return questions.stream().map(Question::id).toList();
    }

    @Test
    void asksFirstWhetherTheLawAppliesAtAll() {
        AiSystem nothing = AiSystem.named("Gull");
        assertThat(interview.next(nothing).orElseThrow().id()).isIn("boat", "piers");
        assertThat(ids(interview.questions(nothing))).containsExactlyInAnyOrder("boat", "piers", "motor", "length");
        assertThat(ids(interview.questions(nothing)).subList(0, 2)).containsExactlyInAnyOrder("boat", "piers");
    }

    @Test
    void neverAsksWhatCannotMatter() {
        AiSystem noBoat = AiSystem.named("Gull").with("boat", Answer.of(false));
        assertThat(interview.next(noBoat)).isEmpty();
        AiSystem noMotor = AiSystem.named("Gull")
                .with("boat", Answer.of(true))
                .with("piers", EAST)
                .with("motor", Answer.of(false));
        assertThat(ids(interview.questions(noMotor))).isEmpty();
    }

    @Test
    void doesNotAskAgainWhatNobodyKnows() {
        AiSystem system = AiSystem.named("Gull")
                .with("boat", Answer.of(true))
                .with("piers", EAST)
                .with("motor", Reply.unknown());
        assertThat(ids(interview.questions(system))).containsExactly("length");
        AiSystem done = system.with("length", Answer.of(new BigDecimal("5")));
        assertThat(interview.next(done)).isEmpty();
        assertThat(ids(interview.unknowns(done))).containsExactly("motor");
        assertThat(interview.progress(done)).isEqualTo(new Interview.Progress(2, 5));
    }

    @Test
    void saysWhyAndByWhichProvision() {
        AiSystem system = AiSystem.named("Gull").with("boat", Answer.of(true)).with("piers", EAST);
        Question motor = interview.questions(system).stream()
                .filter(each -> each.id().equals("motor"))
                .findFirst()
                .orElseThrow();
        assertThat(motor.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.conclusion()).isEqualTo("ea_boat_act.light");
            assertThat(reason.citations()).containsExactly("/akn/ea/act/2020/1#art_2__para_1");
        });
    }

    /// Whatever the order of the answers, the questions that are left are the same.
    @Test
    void orderOfAnswersDoesNotMatter() {
        AiSystem one = AiSystem.named("Gull").with("motor", Answer.of(true)).with("boat", Answer.of(true));
        AiSystem other = AiSystem.named("Gull").with("boat", Answer.of(true)).with("motor", Answer.of(true));
        assertThat(interview.questions(one))
                .isEqualTo(interview.questions(other))
                .isNotEmpty();
    }
}
