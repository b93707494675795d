package org.armillary.tlog.sequencer;

import static org.armillary.tlog.sequencer.Rehearsal.append;
import static org.armillary.tlog.sequencer.Rehearsal.entries;
import static org.armillary.tlog.sequencer.Rehearsal.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.armillary.tlog.checkpoint.SignedCheckpoint;
import org.armillary.tlog.proof.Policy;
import org.armillary.tlog.proof.ProofFile;
import org.armillary.tlog.store.FileStore;
import org.armillary.tlog.store.MemoryStore;
import org.armillary.tlog.tree.Hash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A log on a good day.
class LogTest {

    private final MemoryStore store = new MemoryStore();

    @TempDir
    Path directory;

    private Rehearsal rehearsal;

    @BeforeEach
    void rehearse() {
        rehearsal = new Rehearsal(directory);
        rehearsal.store = store;
    }

    @Test
    void entriesGetTheirIndicesInTheOrderOfTheCalls() {
        try (Log log = rehearsal.open()) {
            List<CompletableFuture<Long>> indices = new ArrayList<>();
            for (int i = 0; i < 5000; i++) {
                indices.add(log.append(entry(i)));
            }
            for (int i = 0; i < 5000; i++) {
                assertThat(indices.get(i).join()).isEqualTo(i);
            }
            assertThat(log.size()).isEqualTo(5000);
        }
    }

    @Test
    void entriesAddedTogetherFollowEachOther() {
        try (Log log = rehearsal.open()) {
            log.append(entry(0)).join();
            List<byte[]> together = List.of(entry(1), entry(2), entry(3));
            assertThat(log.append(together).join()).isEqualTo(1);
            assertThat(log.entry(2)).isEqualTo(entry(2));
            assertThat(log.append(entry(4)).join()).isEqualTo(4);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 255, 256, 257, 511, 512, 1000, 66_000})
    void aStrangerVerifiesWhatWasPublished(int size) throws IOException {
        try (Log log = rehearsal.open()) {
            append(log, 0, size);
        }
        assertThat(rehearsal.published()).containsExactlyElementsOf(entries(size));
    }

    @Test
    void aLogOfNothingIsPublished() throws IOException {
        rehearsal.open().close();
        SignedCheckpoint checkpoint =
                SignedCheckpoint.parse(store.find("checkpoint").orElseThrow());
        assertThat(checkpoint.checkpoint().size()).isZero();
        assertThat(checkpoint.checkpoint().root()).isEqualTo(Hash.EMPTY);
    }

    @Test
    void aLogThatWasPutBackWithoutItsJournalGoesOnBehindWhatItSigned() throws IOException {
        try (Log log = rehearsal.open()) {
            append(log, 0, 700);
        }
        Path fresh = directory.resolve("fresh");
        LogSettings settings = LogSettings.of(fresh, store, Rehearsal.SIGNER).withInterval(Duration.ofMillis(5));
        assertThatExceptionOfType(LogStopped.class)
                .isThrownBy(() -> Log.open(LogSettings.of(directory.resolve("none"), store, Rehearsal.SIGNER)))
                .withMessageContaining("the journal ends at 0");
        Log.resume(settings);
        assertThatExceptionOfType(LogStopped.class)
                .isThrownBy(() -> Log.resume(settings))
                .withMessageContaining("there is a journal");
        try (Log log = Log.open(settings)) {
            assertThat(log.size()).isEqualTo(700);
            assertThat(log.entry(699)).isEqualTo(entry(699));
            append(log, 700, 1300);
        }
        assertThat(rehearsal.published()).containsExactlyElementsOf(entries(1300));
    }

    @Test
    void aLogGoesOnAfterEachStart() throws IOException {
        int[] ends = {3, 3, 256, 300, 301, 777, 1025};
        int from = 0;
        for (int end : ends) {
            rehearsal.store = FileStore.open(directory.resolve("log"));
            try (Log log = rehearsal.open()) {
                assertThat(log.size()).isEqualTo(from);
                append(log, from, end);
                for (int i = 0; i < end; i += 37) {
                    assertThat(log.entry(i)).isEqualTo(entry(i));
                }
            }
            from = end;
            assertThat(rehearsal.published()).containsExactlyElementsOf(entries(end));
        }
    }

    @Test
    void everyEntryIsFoundAndProvenWhereverItStands() {
        try (Log log = rehearsal.open()) {
            append(log, 0, 1000);
            log.publication(999).join();
            append(log, 1000, 1300);
            log.publication(1299).join();
            Policy policy = Policy.of(Rehearsal.SIGNER.origin(), Rehearsal.SIGNER.verifiers(), List.of(), 0);
            for (int i = 0; i < 1300; i++) {
                assertThat(log.entry(i)).isEqualTo(entry(i));
                ProofFile proof = log.prove(i);
                assertThat(proof.index()).isEqualTo(i);
                proof.verify(Hash.leaf(entry(i)), policy);
            }
        }
    }

    @Test
    void theJournalIsUsedAgainForWhatComesLater() throws IOException {
        byte[] large = new byte[60_000];
        try (Log log = rehearsal.open()) {
            for (int i = 0; i < 1000; i++) {
                long index = log.append(large).join();
                if (i % 50 == 0) {
                    log.publication(index).join();
                }
            }
        }
        try (var files = Files.list(directory.resolve("journal"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".segment")))
                    .hasSizeLessThanOrEqualTo(3);
        }
        assertThat(rehearsal.published()).hasSize(1000);
    }

    @Test
    void tilesThatAreNotFullGoWhenTheFullOneStands() throws IOException {
        try (Log log = rehearsal.open()) {
            for (int i = 0; i < 600; i += 60) {
                append(log, i, i + 60);
                log.publication(i + 59).join();
            }
        }
        assertThat(store.names())
                .filteredOn(name -> name.contains("/000.p/") || name.contains("/001.p/"))
                .containsExactly("tile/1/000.p/1", "tile/1/000.p/2");
        assertThat(rehearsal.published()).hasSize(600);
    }

    @Test
    void anEntryThatIsTooLongIsRefusedBeforeAnythingIsWritten() throws IOException {
        try (Log log = rehearsal.open()) {
            assertThatIllegalArgumentException().isThrownBy(() -> log.append(new byte[65_536]));
            assertThatIllegalArgumentException().isThrownBy(() -> log.append(List.of(entry(0), new byte[65_536])));
            assertThatIllegalArgumentException().isThrownBy(() -> log.append(List.of()));
            assertThat(log.size()).isZero();
            assertThat(log.append(new byte[65_535]).join()).isZero();
            assertThat(log.append(new byte[0]).join()).isEqualTo(1);
        }
        assertThat(rehearsal.published()).containsExactly(new byte[65_535], new byte[0]);
    }

    @Test
    void whatTheCallerChangesAfterwardsIsNotLogged() {
        try (Log log = rehearsal.open()) {
            byte[] entry = entry(0);
            CompletableFuture<Long> index = log.append(entry);
            entry[0] = 'X';
            assertThat(log.entry(index.join())).isEqualTo(entry(0));
        }
    }

    @Test
    void aClosedLogTakesNothing() {
        Log log = rehearsal.open();
        log.close();
        assertThat(log.append(entry(0)))
                .isCompletedExceptionally()
                .failsWithin(Duration.ZERO)
                .withThrowableThat()
                .havingCause()
                .isInstanceOf(LogStopped.class);
    }

    @Test
    void noEntryIsWhereNoneWasAdded() {
        try (Log log = rehearsal.open()) {
            append(log, 0, 3);
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> log.entry(3));
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> log.entry(-1));
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> log.prove(3));
        }
    }
}
