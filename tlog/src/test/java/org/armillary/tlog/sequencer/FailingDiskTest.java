package org.armillary.tlog.sequencer;

import static org.armillary.tlog.sequencer.Rehearsal.append;
import static org.armillary.tlog.sequencer.Rehearsal.entries;
import static org.armillary.tlog.sequencer.Rehearsal.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.armillary.tlog.store.MemoryStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Disks that are full, broken, slow, or lose their power.
class FailingDiskTest {

    private static final byte[] LARGE = new byte[60_000];

    @TempDir
    Path directory;

    private Rehearsal rehearsal;
    private FaultyDisk disk;

    @BeforeEach
    void rehearse() {
        rehearsal = new Rehearsal(directory);
        disk = new FaultyDisk();
        rehearsal.disk = disk;
    }

    @Test
    void aFullDiskRefusesAndGoesOnWhenThereIsRoomAgain() throws IOException {
        FaultyStore store = new FaultyStore(new MemoryStore());
        rehearsal.store = store;
        int taken = 0;
        try (Log log = rehearsal.open()) {
            // Nothing is published, so that no file of the journal serves again; and none can be made.
            store.fail((_, _) -> FaultyStore.Outcome.LOST_NOT_DONE);
            disk.room = 9 << 20;
            LogFull refused = null;
            while (refused == null) {
                try {
                    log.append(LARGE).join();
                    taken++;
                } catch (CompletionException e) {
                    refused = (LogFull) e.getCause();
                }
            }
            assertThat(refused).hasMessageContaining("no room");
            assertThat(log.size()).isEqualTo(taken);
            assertThat(log.state().stopped()).isEmpty();
            disk.room = Long.MAX_VALUE;
            store.fail((_, _) -> FaultyStore.Outcome.ANSWERED);
            log.publication(taken - 1).join();
            assertThat(whenThereIsRoom(log)).isEqualTo(taken);
        }
        assertThat(rehearsal.published()).hasSize(taken + 1);
    }

    /// Asks again as a refusal says one should: files serve again a moment after what they hold is published.
    private static long whenThereIsRoom(Log log) {
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (true) {
            try {
                return log.append(LARGE).join();
            } catch (CompletionException e) {
                if (!(e.getCause() instanceof LogFull) || System.nanoTime() > end) {
                    throw e;
                }
                Thread.yield();
            }
        }
    }

    @Test
    void aForceThatFailsStopsTheLogAndIsNotRepeated() throws IOException {
        try (Log log = rehearsal.open()) {
            append(log, 0, 10);
            log.publication(9).join();
            disk.broken = true;
            assertThat(log.append(entry(10)))
                    .failsWithin(Duration.ofMinutes(1))
                    .withThrowableThat()
                    .withMessageContaining("could not be written (Input/output error)");
            assertThat(log.append(entry(11))).isCompletedExceptionally();
            assertThat(log.size()).isEqualTo(10);
        }
        assertThat(disk.failedForces).hasValue(1);
        assertThat(rehearsal.published()).containsExactlyElementsOf(entries(10));

        disk.broken = false;
        try (Log log = rehearsal.open()) {
            assertThat(log.size()).isBetween(10L, 11L);
            append(log, Math.toIntExact(log.size()), 20);
        }
        assertThat(rehearsal.published()).containsExactlyElementsOf(entries(20));
    }

    /// After a force that failed, the bytes may be readable and yet not on the disk.
    @Test
    void whatAFailedForceLeftIsForcedAtTheNextStartBeforeItCounts() throws IOException {
        try (Log log = rehearsal.open()) {
            append(log, 0, 10);
            log.publication(9).join();
            disk.broken = true;
            log.append(entry(10)).exceptionally(_ -> -1L).join();
        }
        disk.broken = false;
        int size;
        try (Log log = rehearsal.open()) {
            size = Math.toIntExact(log.size());
            log.publication(size - 1).join();
        }
        disk.cutPower(new Random(63));
        try (Log log = rehearsal.open()) {
            assertThat(log.size()).isEqualTo(size);
        }
        assertThat(rehearsal.published()).containsExactlyElementsOf(entries(size));
    }

    @Test
    void aPowerCutTakesNothingThatWasAcknowledged() throws IOException {
        Random chance = new Random(64);
        int size = 0;
        for (int round = 0; round < 30; round++) {
            List<CompletableFuture<Long>> indices = new ArrayList<>();
            int acknowledged = size;
            Log log = rehearsal.open();
            assertThat(log.size()).isGreaterThanOrEqualTo(size);
            size = Math.toIntExact(log.size());
            for (int i = 0; i < 20; i++) {
                indices.add(log.append(entry(size + i)));
                if (i == round % 20) {
                    indices.getLast().join();
                    acknowledged = size + i + 1;
                    disk.broken = round % 2 == 0;
                }
            }
            log.close();
            disk.cutPower(chance);
            disk.broken = false;
            size = acknowledged;
        }
        try (Log log = rehearsal.open()) {
            size = Math.toIntExact(log.size());
        }
        assertThat(rehearsal.published()).containsExactlyElementsOf(entries(size));
    }

    @Test
    void aFullQueueRefusesAtOnce() throws IOException {
        int bound = 100;
        List<CompletableFuture<Long>> taken = new ArrayList<>();
        try (Log log = rehearsal.open(settings -> settings.withQueue(bound))) {
            int forces = disk.forces.drainPermits();
            CompletableFuture<Long> refused = null;
            while (refused == null) {
                CompletableFuture<Long> index = log.append(entry(taken.size()));
                if (index.isCompletedExceptionally()) {
                    refused = index;
                } else {
                    taken.add(index);
                }
            }
            assertThat(refused)
                    .failsWithin(Duration.ZERO)
                    .withThrowableThat()
                    .withCauseInstanceOf(LogFull.class)
                    .withMessageContaining("wait for the journal");
            assertThat(taken.size()).isBetween(bound, bound + 1024);
            disk.forces.release(forces);
            taken.forEach(CompletableFuture::join);
            append(log, taken.size(), taken.size() + 10);
        }
        assertThat(rehearsal.published()).containsExactlyElementsOf(entries(taken.size() + 10));
    }

    @Test
    void aJournalThatIsNotPublishedRefusesInsteadOfGrowing() throws IOException {
        FaultyStore store = new FaultyStore(new MemoryStore());
        rehearsal.store = store;
        try (Log log = rehearsal.open()) {
            store.fail((_, _) -> FaultyStore.Outcome.LOST_NOT_DONE);
            long taken = 0;
            for (int refused = 0; refused < 50; ) {
                CompletableFuture<Long> index = log.append(LARGE);
                try {
                    taken = Math.max(taken, index.join() + 1);
                } catch (CompletionException e) {
                    assertThat(e).hasCauseInstanceOf(LogFull.class);
                    refused++;
                }
            }
            assertThat(taken * LARGE.length).isLessThan(16L << 20);
            assertThat(log.state().trouble()).isPresent();
            store.fail((_, _) -> FaultyStore.Outcome.ANSWERED);
            log.publication(taken - 1).join();
            // What is published is let go of right after.
            assertThat(onceThereIsRoom(log)).succeedsWithin(Duration.ofMinutes(1));
        }
    }

    private static CompletableFuture<Long> onceThereIsRoom(Log log) {
        Instant end = Instant.now().plus(Duration.ofMinutes(1));
        CompletableFuture<Long> index = log.append(LARGE);
        while (index.isCompletedExceptionally() && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
            index = log.append(LARGE);
        }
        return index;
    }
}
