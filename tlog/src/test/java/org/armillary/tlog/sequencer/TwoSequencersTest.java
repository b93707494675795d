package org.armillary.tlog.sequencer;

import static org.armillary.tlog.sequencer.Rehearsal.append;
import static org.armillary.tlog.sequencer.Rehearsal.entries;
import static org.armillary.tlog.sequencer.Rehearsal.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.armillary.tlog.store.MemoryStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two who want to write one log.
class TwoSequencersTest {

    @TempDir
    Path directory;

    @Test
    void theSecondOnOneJournalIsRefused() throws IOException {
        Rehearsal rehearsal = new Rehearsal(directory);
        try (Log log = rehearsal.open()) {
            append(log, 0, 10);
            assertThatExceptionOfType(LogStopped.class)
                    .isThrownBy(() -> rehearsal.open())
                    .withMessageContaining("written by somebody else")
                    .withMessageContaining("process " + ProcessHandle.current().pid());
            append(log, 10, 20);
        }
        rehearsal.open().close();
        assertThat(rehearsal.published()).containsExactlyElementsOf(entries(20));
    }

    @Test
    void ofTwoJournalsOnOneStoreOneStops() throws IOException {
        Rehearsal one = new Rehearsal(directory.resolve("one"));
        Rehearsal two = new Rehearsal(directory.resolve("two"));
        FaultyStore store = new FaultyStore(new MemoryStore());
        one.store = store;
        two.store = store;
        try (Log second = two.open(settings -> settings.withInterval(Duration.ofDays(1)))) {
            second.publication(-1).join();
            try (Log first = one.open()) {
                append(first, 0, 10);
                first.publication(9).join();
            }
            second.append(entry(77)).join();
        }
        assertThat(one.published()).containsExactlyElementsOf(entries(10));
        store.assertNoFork(entries(10));
    }

    @Test
    void theOneWhoLosesTheLockSaysSoAndTakesNothingMore() throws IOException {
        Rehearsal rehearsal = new Rehearsal(directory);
        try (Log log = rehearsal.open()) {
            append(log, 0, 10);
            log.publication(9).join();
            rehearsal.store.compareAndSet(
                    CheckpointLock.NAME,
                    rehearsal.store.findVersion(CheckpointLock.NAME),
                    Rehearsal.SIGNER
                            .sign(log.published().orElseThrow().checkpoint())
                            .bytes());
            assertThat(log.publication(log.append(entry(10)).join()))
                    .failsWithin(Duration.ofMinutes(1))
                    .withThrowableThat()
                    .withMessageContaining("somebody else wrote this log");
            assertThat(log.append(entry(11)))
                    .failsWithin(Duration.ofMinutes(1))
                    .withThrowableThat()
                    .withMessageContaining("somebody else wrote this log");
        }
        assertThat(rehearsal.published()).containsExactlyElementsOf(entries(10));
    }
}
