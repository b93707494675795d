package org.armillary.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WindowsTest {

    @Test
    void overlapAndEndWithTheText() {
        assertThat(Windows.of("a b c d e", 3, 2)).containsExactly("a b c", "c d e");
        assertThat(Windows.of("a b c d e f", 3, 2)).containsExactly("a b c", "c d e", "e f");
    }

    @Test
    void keepAShortTextWhole() {
        assertThat(Windows.of("  who\n must  report ")).containsExactly("who must report");
        assertThat(Windows.of("")).containsExactly("");
    }

    @Test
    void leaveNoWordOut() {
        String text = IntStream.range(0, 500).mapToObj(Integer::toString).collect(Collectors.joining(" "));
        assertThat(Windows.of(text).stream()
                        .flatMap(each -> java.util.Arrays.stream(each.split(" ")))
                        .collect(Collectors.toSet()))
                .hasSize(500);
    }
}
