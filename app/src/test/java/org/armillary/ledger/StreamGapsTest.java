package org.armillary.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.armillary.tlog.tree.Hash;
import org.junit.jupiter.api.Test;

class StreamGapsTest {

    private static final String STREAM = "3b9f0a5c3b9f0a5c3b9f0a5c3b9f0a5c";

    private final List<String> reports = new ArrayList<>();
    private StreamGaps gaps = new StreamGaps();
    private long index;

    private void follow(String stream, long sequence) {
        Leaf leaf = new Leaf(
                UUID.randomUUID(),
                Kind.parse("decision"),
                Instant.parse("2026-11-22T00:00:00Z"),
                stream,
                sequence,
                "5d1c5d1c5d1c5d1c5d1c5d1c5d1c5d1c",
                Hash.EMPTY);
        gaps.entry(index++, leaf.bytes(), reports::add);
    }

    @Test
    void streamsThatCountUpAreFine() {
        for (long number = 1; number < 5; number++) {
            follow("law", number);
            follow(STREAM, number);
        }
        assertThat(reports).isEmpty();
    }

    @Test
    void numbersLeftOutAreReported() {
        follow("law", 1);
        follow("law", 3);
        follow("law", 7);
        assertThat(reports)
                .containsExactly(
                        "stream law has no number 2 before entry 1: something was left out",
                        "stream law has no numbers 4 to 6 before entry 2: something was left out");
    }

    @Test
    void theFirstNumberIsOne() {
        follow(STREAM, 2);
        assertThat(reports).singleElement().asString().contains("has no number 1 before entry 0");
    }

    @Test
    void numbersThatComeAgainAreReported() {
        follow("law", 1);
        follow("law", 1);
        assertThat(reports).containsExactly("stream law has number 1 again, in entry 1");
    }

    @Test
    void restartsForgetNothing() {
        follow("law", 1);
        follow(STREAM, 1);
        StreamGaps restarted = new StreamGaps();
        restarted.restore(gaps.state());
        gaps = restarted;
        follow("law", 2);
        follow(STREAM, 3);
        assertThat(reports).singleElement().asString().contains(STREAM + " has no number 2");
    }

    @Test
    void logsOfOtherThingsHaveNoStreams() {
        byte[] other = "a certificate".getBytes(StandardCharsets.UTF_8);
        gaps.entry(0, other, reports::add);
        assertThat(reports).isEmpty();
        follow("law", 1);
        gaps.entry(2, other, reports::add);
        assertThat(reports).containsExactly("entry 2 is no entry of a ledger, and those before it are");
    }
}
