package org.armillary.tlog.sequencer;

import static org.armillary.tlog.sequencer.Rehearsal.entries;
import static org.armillary.tlog.sequencer.Rehearsal.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.armillary.tlog.checkpoint.Cosignature;
import org.armillary.tlog.checkpoint.SignedCheckpoint;
import org.armillary.tlog.store.MemoryStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A clock that somebody sets back, by an hour or by ten years, while the log runs or between two starts.
class ClockGoingBackTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    Path directory;

    @Test
    void timesInSignaturesNeverGoBack() throws IOException {
        Rehearsal rehearsal = new Rehearsal(directory);
        FaultyStore store = new FaultyStore(new MemoryStore());
        rehearsal.store = store;
        Hands hands = new Hands();
        List<Duration> steps = List.of(
                Duration.ZERO,
                Duration.ofSeconds(5),
                Duration.ofHours(-1),
                Duration.ofDays(-3650),
                Duration.ofMinutes(3),
                Duration.ofDays(3651));
        int size = 0;
        for (int start = 0; start < 3; start++) {
            try (Log log = rehearsal.open(settings -> settings.withClock(hands))) {
                for (Duration step : steps) {
                    hands.now = hands.now.plus(step);
                    log.publication(log.append(entry(size)).join()).join();
                    size++;
                }
            }
            hands.now = NOON.minus(Duration.ofDays(start));
        }
        assertThat(store.seen().stream().map(ClockGoingBackTest::time)).isSorted();
        assertThat(time(store.seen().getLast())).isGreaterThanOrEqualTo(NOON.getEpochSecond());
        assertThat(rehearsal.published()).containsExactlyElementsOf(entries(size));
    }

    private static long time(SignedCheckpoint checkpoint) {
        return Cosignature.time(checkpoint.note().lines().getLast());
    }

    /// A clock that is set by hand.
    private static final class Hands extends Clock {

        private volatile Instant now = NOON;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
