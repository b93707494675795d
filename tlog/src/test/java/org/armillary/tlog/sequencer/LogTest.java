package org.armillary.tlog.sequencer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.armillary.tlog.checkpoint.LogSigner;
import org.armillary.tlog.checkpoint.SignedCheckpoint;
import org.armillary.tlog.proof.Policy;
import org.armillary.tlog.proof.ProofFile;
import org.armillary.tlog.store.FileStore;
import org.armillary.tlog.store.MemoryStore;
import org.armillary.tlog.store.ObjectStore;
import org.armillary.tlog.tree.Hash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A log on a good day.
class LogTest {

    private static final LogSigner SIGNER = LogSigner.generate("log.example/test", Clock.systemUTC());

    @TempDir
    Path directory;

    private final MemoryStore store = new MemoryStore();

    @Test
    void entriesGetTheirIndicesInTheOrderOfTheCalls() {
        try (Log log = open(store)) {
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
        try (Log log = open(store)) {
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
        try (Log log = open(store)) {
            append(log, 0, size);
        }
        assertThat(stranger(store).entries()).containsExactlyElementsOf(entries(size));
    }

    @Test
    void aLogOfNothingIsPublished() throws IOException {
        open(store).close();
        SignedCheckpoint checkpoint =
                SignedCheckpoint.parse(store.find("checkpoint").orElseThrow());
        assertThat(checkpoint.checkpoint().size()).isZero();
        assertThat(checkpoint.checkpoint().root()).isEqualTo(Hash.EMPTY);
    }

    @Test
    void aLogThatWasPutBackWithoutItsJournalGoesOnBehindWhatItSigned() throws IOException {
        try (Log log = open(store)) {
            append(log, 0, 700);
        }
        Path fresh = directory.resolve("fresh");
        LogSettings settings = LogSettings.of(fresh, store, SIGNER).withInterval(Duration.ofMillis(5));
        assertThatExceptionOfType(LogStopped.class)
                .isThrownBy(() -> Log.open(LogSettings.of(directory.resolve("none"), store, SIGNER)))
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
        assertThat(stranger(store).entries()).containsExactlyElementsOf(entries(1300));
    }

    @Test
    void aLogGoesOnAfterEachStart() throws IOException {
        int[] ends = {3, 3, 256, 300, 301, 777, 1025};
        int from = 0;
        for (int end : ends) {
            try (FileStore files = FileStore.open(directory.resolve("log"));
                    Log log = open(files)) {
                assertThat(log.size()).isEqualTo(from);
                append(log, from, end);
                for (int i = 0; i < end; i += 37) {
                    assertThat(log.entry(i)).isEqualTo(entry(i));
                }
            }
            from = end;
            try (FileStore files = FileStore.open(directory.resolve("log"))) {
                assertThat(stranger(files).entries()).containsExactlyElementsOf(entries(end));
            }
        }
    }

    @Test
    void everyEntryIsFoundAndProvenWhereverItStands() {
        try (Log log = open(store)) {
            append(log, 0, 1000);
            log.publication(999).join();
            append(log, 1000, 1300);
            log.publication(1299).join();
            Policy policy = Policy.of(SIGNER.origin(), SIGNER.verifiers(), List.of(), 0);
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
        try (Log log = open(store)) {
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
        assertThat(stranger(store).entries()).hasSize(1000);
    }

    @Test
    void tilesThatAreNotFullGoWhenTheFullOneStands() throws IOException {
        try (Log log = open(store)) {
            for (int i = 0; i < 600; i += 60) {
                append(log, i, i + 60);
                log.publication(i + 59).join();
            }
        }
        assertThat(store.names())
                .filteredOn(name -> name.contains("/000.p/") || name.contains("/001.p/"))
                .containsExactly("tile/1/000.p/1", "tile/1/000.p/2");
        assertThat(stranger(store).entries()).hasSize(600);
    }

    @Test
    void anEntryThatIsTooLongIsRefusedBeforeAnythingIsWritten() throws IOException {
        try (Log log = open(store)) {
            assertThatIllegalArgumentException().isThrownBy(() -> log.append(new byte[65_536]));
            assertThatIllegalArgumentException().isThrownBy(() -> log.append(List.of(entry(0), new byte[65_536])));
            assertThatIllegalArgumentException().isThrownBy(() -> log.append(List.of()));
            assertThat(log.size()).isZero();
            assertThat(log.append(new byte[65_535]).join()).isZero();
            assertThat(log.append(new byte[0]).join()).isEqualTo(1);
        }
        assertThat(stranger(store).entries()).containsExactly(new byte[65_535], new byte[0]);
    }

    @Test
    void whatTheCallerChangesAfterwardsIsNotLogged() {
        try (Log log = open(store)) {
            byte[] entry = entry(0);
            CompletableFuture<Long> index = log.append(entry);
            entry[0] = 'X';
            assertThat(log.entry(index.join())).isEqualTo(entry(0));
        }
    }

    @Test
    void aClosedLogTakesNothing() {
        Log log = open(store);
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
        try (Log log = open(store)) {
            append(log, 0, 3);
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> log.entry(3));
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> log.entry(-1));
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> log.prove(3));
        }
    }

    private Log open(ObjectStore objects) {
        return Log.open(LogSettings.of(directory.resolve("journal"), objects, SIGNER)
                .withInterval(Duration.ofMillis(5))
                .withJournalBytes(64 << 20));
    }

    private static Stranger stranger(ObjectStore store) {
        return new Stranger(store, SIGNER.origin(), SIGNER.verifiers());
    }

    private static void append(Log log, int from, int to) {
        List<CompletableFuture<Long>> indices = new ArrayList<>();
        for (int i = from; i < to; i++) {
            CompletableFuture<Long> index = log.append(entry(i));
            indices.add(index);
            if (i % 1000 == 0) {
                index.join();
            }
        }
        indices.forEach(CompletableFuture::join);
    }

    private static List<byte[]> entries(int size) {
        List<byte[]> entries = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            entries.add(entry(i));
        }
        return entries;
    }

    private static byte[] entry(int i) {
        return ("entry " + i).getBytes(UTF_8);
    }
}
