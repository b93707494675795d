package org.armillary.law.codification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.armillary.law.rulebook.Answers;
import org.armillary.law.rulebook.Outcome;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every rulebook of the project: nothing in it contradicts itself, and every case comes to what its author says.
class RulebooksTest {

    private static final Codex CODEX = Codex.load();

    @TestFactory
    Stream<DynamicContainer> rulebooks() {
        return CODEX.list().stream()
                .map(book -> DynamicContainer.dynamicContainer(
                        book.id(), Stream.concat(Stream.of(whole(book)), cases(book))));
    }

    private static DynamicTest whole(Codification book) {
        return DynamicTest.dynamicTest(
                "nothing in " + book.id() + " contradicts itself",
                () -> assertThat(Inspection.of(CODEX, book).stream()
                                .filter(each -> each.weight() == Remark.Weight.ERROR)
                                .map(Remark::toString))
                        .isEmpty());
    }

    private static Stream<DynamicTest> cases(Codification book) {
        List<Trial.Surprise> surprises = Trial.of(CODEX, book).surprises();
        return book.samples().stream()
                .map(sample -> DynamicTest.dynamicTest(
                        sample.name(),
                        () -> assertThat(surprises)
                                .filteredOn(each -> each.sample().equals(sample.name()))
                                .isEmpty()));
    }

    /// Whoever starts from a sample sees duties that hold and some that turn on a fact left open.
    @TestFactory
    Stream<DynamicTest> samples() {
        return CODEX.samples().stream()
                .map(sample -> DynamicTest.dynamicTest(
                        sample.name(),
                        () -> assertThat(duties(sample))
                                .hasAtLeastOneElementOfType(Outcome.Holds.class)
                                .hasAtLeastOneElementOfType(Outcome.Depends.class)
                                .hasAtLeastOneElementOfType(Outcome.DoesNotHold.class)));
    }

    private static List<Outcome> duties(Profile sample) {
        LocalDate day = sample.on().orElseThrow();
        Answers answers = CODEX.derivations().complete(sample.answers(), day);
        return CODEX.list().stream()
                .flatMap(book -> book.statements().entrySet().stream()
                        .filter(each -> each.getValue().kind() == Statement.Kind.DUTY)
                        .map(each -> CODEX.ruleBase()
                                .find(book.id() + "." + each.getKey(), answers, day)
                                .outcome()))
                .toList();
    }
}
