package org.armillary.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.law.frbr.Language;
import org.junit.jupiter.api.Test;

/// What questions ask of invented passages.
class WantedTest {

    private static final Stacks STACKS = stacks(
            "Ships pay a toll in the harbour.", "The harbour keeper keeps a lantern.", "A lantern burns at night.");

    private static Stacks stacks(String... texts) {
        Library library = new Library(java.util.stream.IntStream.range(0, texts.length)
                .mapToObj(each -> new Passage(
                        "p" + each, "", texts[each], new Language("eng"), Optional.empty(), Optional.empty()))
                .toList());
        return new ShelfStacks(
                library, library.index(EnumSet.of(Field.WORDS, Field.PAIRS)), Optional.empty(), new Names(Map.of()));
    }

    private static Map<String, Double> weights(Map<String, Double> stress, Field field) {
        Wanted wanted = Wanted.of(STACKS, "Which ships pay the toll?", stress);
        return wanted.terms()
                .values()
                .iterator()
                .next()
                .getOrDefault(field, Bag.NONE)
                .weights();
    }

    private static double of(Map<String, Double> weights, String term) {
        return weights.getOrDefault(term, 0.0);
    }

    @Test
    void withoutStressWordsAreWorthWhatTheyWere() {
        assertThat(weights(Map.of(), Field.WORDS)).containsEntry("ship", 1.0).containsEntry("toll", 1.0);
        assertThat(Wanted.of(STACKS, "ships, ships", Map.of()).once().values())
                .containsExactly(Bag.of(List.of("ship")));
    }

    @Test
    void stressMovesWorthFromWordToWord() {
        Map<String, Double> plain = weights(Map.of(), Field.WORDS);
        Map<String, Double> stressed =
                weights(Map.of("ships", 4.0, "pay", 1.0, "toll", 0.25, "which", 1.0, "the", 1.0), Field.WORDS);
        assertThat(of(stressed, "ship") / of(stressed, "pai")).isCloseTo(4, within(1e-9));
        assertThat(of(stressed, "toll") / of(stressed, "pai")).isCloseTo(0.25, within(1e-9));
        // All three are as rare: what is worth more here is worth less there.
        assertThat(of(stressed, "ship") + of(stressed, "pai") + of(stressed, "toll"))
                .isCloseTo(of(plain, "ship") + of(plain, "pai") + of(plain, "toll"), within(1e-9));
    }

    @Test
    void pairsMatterAsTheirWordsDo() {
        Map<String, Double> stressed = weights(Map.of("ships", 4.0, "pay", 1.0), Field.PAIRS);
        assertThat(of(stressed, "ship pai") / of(stressed, "pai toll")).isCloseTo(2, within(1e-9));
    }
}
