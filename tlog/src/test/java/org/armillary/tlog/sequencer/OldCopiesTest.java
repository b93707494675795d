package org.armillary.tlog.sequencer;

import static org.armillary.tlog.sequencer.Rehearsal.append;
import static org.armillary.tlog.sequencer.Rehearsal.entries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.armillary.tlog.checkpoint.SignedCheckpoint;
import org.armillary.tlog.note.SignatureLine;
import org.armillary.tlog.store.MemoryStore;
import org.armillary.tlog.store.ObjectStore;
import org.armillary.tlog.tree.Tree;
import org.armillary.tlog.witness.WitnessClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Disks and stores that were put back from an old copy, or are not of one log: nothing may be signed.
class OldCopiesTest {

    @TempDir
    Path directory;

    private Rehearsal rehearsal;
    private Path old;

    @BeforeEach
    void rehearse() throws IOException {
        rehearsal = new Rehearsal(directory);
        old = directory.resolve("old");
        try (Log log = rehearsal.open()) {
            append(log, 0, 300);
        }
        Rehearsal.copy(rehearsal.journal, old);
    }

    @Test
    void anOldJournalDoesNotSign() throws IOException {
        try (Log log = rehearsal.open()) {
            append(log, 300, 600);
        }
        Rehearsal.delete(rehearsal.journal);
        Rehearsal.copy(old, rehearsal.journal);
        assertStopped("signed a tree of 600 entries, the journal ends at 300");
        assertThat(rehearsal.published()).containsExactlyElementsOf(entries(600));
    }

    @Test
    void anEmptyJournalDoesNotSign() throws IOException {
        Rehearsal.delete(rehearsal.journal);
        assertStopped("signed a tree of 300 entries, the journal ends at 0");
        assertThat(rehearsal.published()).containsExactlyElementsOf(entries(300));
    }

    @Test
    void anOldStoreDoesNotSign() throws IOException {
        ObjectStore oldStore = copy((MemoryStore) rehearsal.store);
        fillTwoSegments();
        rehearsal.store = oldStore;
        assertStopped("the store is an old copy");
    }

    @Test
    void aStoreThatIsGoneDoesNotSign() throws IOException {
        fillTwoSegments();
        rehearsal.store = new MemoryStore();
        assertStopped("the store is an old copy");
    }

    @Test
    void aLockThatWasTakenAwayIsMissed() throws IOException {
        rehearsal.store.delete(CheckpointLock.NAME);
        assertStopped("the lock is an old copy or was taken away");
    }

    @Test
    void anOldLockIsNoticed() throws IOException {
        Optional<byte[]> lock = rehearsal.store.find(CheckpointLock.NAME);
        try (Log log = rehearsal.open()) {
            append(log, 300, 310);
        }
        rehearsal.store.compareAndSet(
                CheckpointLock.NAME, rehearsal.store.findVersion(CheckpointLock.NAME), lock.orElseThrow());
        assertStopped("the lock is an old copy");
    }

    @Test
    void aJournalOfAnotherHistoryIsNoticed() throws IOException {
        ObjectStore first = rehearsal.store;
        Rehearsal.delete(rehearsal.journal);
        rehearsal.store = new MemoryStore();
        try (Log log = rehearsal.open()) {
            append(log, 1, 400);
        }
        rehearsal.store = first;
        assertStopped("another history");
        assertThat(rehearsal.published()).containsExactlyElementsOf(entries(300));
    }

    @Test
    void aTileThatWasChangedIsNoticed() throws IOException {
        byte[] tile = rehearsal.store.find("tile/1/000.p/1").orElseThrow();
        tile[5] ^= 1;
        rehearsal.store.delete("tile/1/000.p/1");
        rehearsal.store.putIfAbsent("tile/1/000.p/1", tile);
        assertStopped("tiles");
    }

    /// Journal and store may both be old and agree; then only those who saw more can tell.
    @Test
    void aWitnessWhoSawMoreStopsTheLogBeforeItSigns() throws IOException {
        byte[] lock = rehearsal.store.find(CheckpointLock.NAME).orElseThrow();
        List<Long> shown = new ArrayList<>();
        Cosigners witness = new Cosigners() {
            @Override
            public List<WitnessClient.Response> cosign(
                    SignedCheckpoint checkpoint, Tree tree, Predicate<List<SignatureLine>> enough) {
                shown.add(checkpoint.checkpoint().size());
                return List.of(new WitnessClient.Response("court", List.of(), "it has seen 600 entries", true));
            }
        };
        try (Log log = rehearsal.open(
                settings -> settings.withWitnesses(witness, settings.policy()).withInterval(Duration.ZERO))) {
            assertThat(log.publication(300))
                    .failsWithin(Duration.ofMinutes(1))
                    .withThrowableThat()
                    .withMessageContaining("court knows another history");
            assertThat(log.append(new byte[1])).isCompletedExceptionally();
            assertThat(log.state().stopped()).isPresent();
        }
        assertThat(shown).containsExactly(300L);
        assertThat(rehearsal.store.find(CheckpointLock.NAME)).contains(lock);
    }

    /// So that the journal has let go of the entries there were.
    private void fillTwoSegments() {
        byte[] large = new byte[60_000];
        try (Log log = rehearsal.open()) {
            for (int i = 0; i < 150; i++) {
                long index = log.append(large).join();
                if (i % 30 == 0) {
                    log.publication(index).join();
                }
            }
        }
    }

    private void assertStopped(String why) throws IOException {
        Optional<String> lock = rehearsal.store.find(CheckpointLock.NAME).map(String::new);
        assertThatExceptionOfType(LogStopped.class)
                .isThrownBy(() -> rehearsal.open())
                .withMessageContaining(why);
        assertThat(rehearsal.store.find(CheckpointLock.NAME).map(String::new)).isEqualTo(lock);
    }

    private static ObjectStore copy(MemoryStore store) throws IOException {
        MemoryStore copy = new MemoryStore();
        for (String name : store.names()) {
            copy.putIfAbsent(name, store.find(name).orElseThrow());
        }
        return copy;
    }
}
