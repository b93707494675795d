package org.armillary.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.embedding.Asked;
import org.armillary.embedding.Embedder;
import org.armillary.law.frbr.Language;
import org.junit.jupiter.api.Test;

/// What is found on shelves of invented passages.
class ShelfTest {

    private static final String DIRECTIVE =
            "Directive 2004/9 on lanterns of harbours. Member States shall bring into force the laws necessary to comply. "
                    + "Every harbour lantern shall burn from dusk and its keeper shall tell skippers when it gutters. "
                            .repeat(10);

    private static List<String> ids(List<Found> found) {
        return found.stream().map(Found::id).toList();
    }

    private static Passage act(String id, int year, String text) {
        return new Passage(id, "", text, new Language("eng"), Optional.empty(), Optional.of(year));
    }

    private static Passage placed(String id, int number, String text) {
        return new Passage(
                id,
                "",
                text,
                new Language("eng"),
                Optional.of(new Passage.Place(1, number, "4." + number)),
                Optional.empty());
    }

    private final Shelf harbour = Shelf.of(
            List.of(
                    Passage.of("lantern", "The keeper of the lantern shall report when its flame gutters."),
                    Passage.of("rope", "The keeper of the rope shall dry it after every storm."),
                    Passage.of("toll", "Every ship pays a toll to the harbour.")),
            Map.of());

    @Test
    void findsWhatSaysWhatIsAsked() {
        assertThat(ids(harbour.find(Request.of("Who reports a guttering flame?"), 10)))
                .startsWith("lantern");
        assertThat(ids(harbour.find(Request.of("What toll do ships pay?"), 1))).containsExactly("toll");
    }

    @Test
    void findsNothingWhereNoWordFits() {
        assertThat(harbour.find(Request.of("zebra"), 10)).isEmpty();
        assertThat(harbour.find(Request.of(""), 10)).isEmpty();
        assertThat(harbour.find(Request.of("the of and"), 10)).isEmpty();
    }

    @Test
    void anEmptyShelfHasNothing() {
        Shelf empty = Shelf.of(List.of(), Map.of());
        assertThat(empty.find(Request.of("toll"), 10)).isEmpty();
        assertThat(empty.find(Request.of("toll ".repeat(300)), 10)).isEmpty();
    }

    @Test
    void asksForOneAtLeast() {
        assertThatIllegalArgumentException().isThrownBy(() -> harbour.find(Request.of("toll"), 0));
    }

    @Test
    void givesEqualsInTheOrderOfTheShelf() {
        Shelf twins = Shelf.of(List.of(Passage.of("b", "toll"), Passage.of("a", "toll")), Map.of());
        assertThat(ids(twins.find(Request.of("toll"), 10))).containsExactly("b", "a");
    }

    @Test
    void findsPartsOfGermanCompounds() {
        Shelf german = Shelf.of(
                List.of(
                        Passage.of(
                                "urlaub",
                                "Der Arbeitnehmer hat einen Urlaubsanspruch, der im Jahr verfällt, sofern kein Tarifvertrag abweicht."),
                        Passage.of(
                                "miete",
                                "Der Mieter zahlt die Miete, die der Vermieter im Jahr verlangt, ohne Urlaub.")),
                Map.of());
        assertThat(ids(german.find(Request.of("Wann verfällt der Anspruch auf Urlaub?"), 2)))
                .startsWith("urlaub");
    }

    @Test
    void findsByMeaningWhatSharesNoWord() {
        Shelf meant = Shelf.of(
                List.of(Passage.of("cat", "The cats of the house"), Passage.of("dog", "The dogs of the yard")),
                Map.of(),
                Meant::new);
        assertThat(ids(meant.find(Request.of("Which feline?"), 1))).containsExactly("cat");
    }

    @Test
    void prefersThePlaceThatIsCited() {
        List<Passage> same = new ArrayList<>();
        for (int number = 1; number < 6; number++) {
            same.add(placed("p" + number, number, "The keeper shall report."));
        }
        Shelf shelf = Shelf.of(same, Map.of(1, List.of("HARB")));
        assertThat(ids(shelf.find(Request.of("Who shall report under HARB Rule 4.3?"), 1)))
                .containsExactly("p3");
    }

    @Test
    void leavesTheActItselfOutAndLooksToTheRightSideInTime() {
        Shelf acts = Shelf.of(
                List.of(
                        act("itself", 2004, DIRECTIVE),
                        act("before", 2001, "Order on harbour lanterns and their keeper, who tells skippers at dusk."),
                        act("after", 2006, "Order on harbour lanterns and their keeper, who tells skippers at dusk."),
                        act("other", 2006, "Order on bread.")),
                Map.of());
        List<Found> found = acts.find(new Request(DIRECTIVE, Optional.of(2004), Optional.of("itself")), 10);
        assertThat(ids(found)).startsWith("after", "before").doesNotContain("itself");
    }

    @Test
    void loadsNoModelForActs() {
        Shelf acts = Shelf.of(List.of(act("a", 2006, "harbour lantern")), Map.of(), () -> {
            throw new AssertionError("no model is needed");
        });
        assertThat(ids(acts.find(new Request(DIRECTIVE, Optional.of(2004), Optional.empty()), 10)))
                .containsExactly("a");
    }

    @Test
    void readsEndlessAndOddQuestions() {
        assertThat(harbour.find(Request.of("\u0000\ud800 \u202e((( AND OR \"toll"), 10))
                .isNotEmpty();
        assertThat(harbour.find(Request.of("toll " + "x ".repeat(200_000)), 10)).isNotEmpty();
    }

    /// Knows two things only: cats and dogs.
    private static final class Meant implements Embedder {

        @Override
        public String name() {
            return "cats-and-dogs";
        }

        @Override
        public int dimensions() {
            return 2;
        }

        @Override
        public boolean reads(Language language) {
            return true;
        }

        @Override
        public float[][] windows(List<String> windows) {
            return windows.stream().map(this::question).toArray(float[][]::new);
        }

        @Override
        public Asked ask(String question) {
            boolean cat = question.contains("cat") || question.contains("feline");
            return Asked.of(cat ? new float[] {1, 0} : new float[] {0, 1});
        }

        @Override
        public void close() {}
    }
}
