package org.armillary.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.armillary.law.pattern.Tokens;
import org.junit.jupiter.api.Test;

class AlignerTest {

    private final Aligner aligner = new Aligner(word -> 4);

    private Reuse align(String earlier, String later) {
        return aligner.align(Tokens.of(earlier), Tokens.of(later));
    }

    @Test
    void theSameTextIsAllShared() {
        Reuse reuse = align("the keeper lights the lantern", "the keeper lights the lantern");
        assertThat(reuse.identity()).isEqualTo(1);
        assertThat(reuse.run()).isEqualTo(5);
    }

    @Test
    void bridgesAChangedWord() {
        Reuse reuse = align("the keeper lights every lantern at dusk", "the keeper lights each lantern at dusk");
        assertThat(reuse.runs()).hasSize(2);
        assertThat(reuse.identity()).isBetween(0.7, 0.95);
    }

    /// Runs rise in both texts, don't overlap, and have the same words where no ending differs.
    @Test
    void runsAreInOrderWhateverTheTexts() {
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            String earlier = words(random);
            String later = words(random);
            int end = 0;
            int laterEnd = 0;
            for (Reuse.Run run : align(earlier, later).runs()) {
                assertThat(run.earlier()).isGreaterThanOrEqualTo(end);
                assertThat(run.later()).isGreaterThanOrEqualTo(laterEnd);
                assertThat(earlier.substring(run.earlier(), run.earlierEnd()))
                        .isEqualTo(later.substring(run.later(), run.laterEnd()));
                end = run.earlierEnd();
                laterEnd = run.laterEnd();
            }
        }
    }

    private static String words(Random random) {
        return IntStream.range(0, random.nextInt(40))
                .mapToObj(each -> String.valueOf((char) ('a' + random.nextInt(6))))
                .collect(Collectors.joining(" "));
    }

    @Test
    void alignsTheBeginningOfWhatIsLong() {
        String text = "lantern keeper dusk ".repeat(1_000);
        assertThat(align(text, text).runs().getLast().earlierEnd()).isLessThan(text.length());
    }
}
