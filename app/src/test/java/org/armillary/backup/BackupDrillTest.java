package org.armillary.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.armillary.act.Acts;
import org.armillary.home.Database;
import org.armillary.home.Home;
import org.armillary.home.Ownership;
import org.armillary.ledger.Ledger;
import org.armillary.ledger.PutBack;
import org.armillary.ledger.Standing;
import org.armillary.task.Progress;
import org.armillary.tlog.audit.Bookmark;
import org.armillary.tlog.audit.DirectoryFiles;
import org.armillary.tlog.audit.Fsck;
import org.armillary.tlog.audit.LogReader;
import org.armillary.tlog.note.Algorithm;
import org.armillary.tlog.note.KeyFolder;
import org.armillary.tlog.note.SigningKey;
import org.armillary.tlog.note.VerifierKey;
import org.armillary.tlog.proof.Policy;
import org.armillary.tlog.sequencer.Log;
import org.armillary.tlog.sequencer.LogStopped;
import org.armillary.tlog.store.MemoryStore;
import org.armillary.tlog.tree.Hash;
import org.armillary.tlog.witness.WatchedLog;
import org.armillary.tlog.witness.Witness;
import org.armillary.tlog.witness.WitnessServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The drill of docs/backup.md: a home that is lost comes back from its backup, and its log contradicts nobody.
class BackupDrillTest {

    private static final String ORIGIN = "observatory.example/ledger";

    @TempDir
    private Path folder;

    private final SigningKey witnessKey = SigningKey.generate("harbour.example/witness", Algorithm.ED25519_COSIGNATURE);
    private final MemoryStore memory = new MemoryStore();
    private WitnessServer witness;
    private List<VerifierKey> logKeys;

    @BeforeEach
    void found() throws IOException {
        Home home = home("first");
        Files.createDirectories(home.ledger());
        KeyFolder keys = KeyFolder.at(home.ledger().resolve("keys"));
        logKeys = List.of(
                keys.create(KeyFolder.Use.LOG_ED25519, ORIGIN).verifier(),
                keys.create(KeyFolder.Use.LOG_ML_DSA, ORIGIN).verifier());
        witness = witness(0);
        Files.writeString(home.ledger().resolve("policy"), policy());
    }

    @AfterEach
    void close() {
        witness.close();
    }

    private WitnessServer witness(int port) throws IOException {
        Witness remembers =
                new Witness(List.of(new WatchedLog(ORIGIN, logKeys)), List.of(witnessKey), memory, Clock.systemUTC());
        return WitnessServer.start(
                remembers, new InetSocketAddress(InetAddress.getLoopbackAddress(), port), line -> {});
    }

    private String policy() {
        return "witness harbour " + witnessKey.verifier() + " " + witness.address() + "\nquorum harbour\n";
    }

    private Home home(String name) {
        return new Home(folder.resolve(name));
    }

    private Path archive() {
        return folder.resolve("home.zip");
    }

    /// A home at work.
    private record Open(Ownership ownership, Database database, Ledger ledger) implements AutoCloseable {

        static Open of(Home home) {
            Ownership ownership = Ownership.take(home, "test");
            Database database = Database.open(ownership);
            Acts acts = Acts.of(database, Clock.systemUTC());
            return new Open(ownership, database, Ledger.open(home, database, acts, Optional.empty(), List.of()));
        }

        Log log() {
            return ledger.log().orElseThrow();
        }

        /// Takes an act down and waits until everybody can see it.
        void publish(int number) throws Exception {
            long before = log().size();
            CarriedHome.act(database, number);
            log().publication(before).get(60, TimeUnit.SECONDS);
        }

        String why() {
            return ledger.standing() instanceof Standing.Stopped(String why) ? why : "";
        }

        @Override
        public void close() {
            ledger.close();
            database.close();
            ownership.close();
        }
    }

    /// Backs the first home up while others write to it, some of whose acts the witness has seen and some not.
    private long backUpUnderLoad(boolean withKeys) throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        CountDownLatch written = new CountDownLatch(300);
        try (Open first = Open.of(home("first"))) {
            CarriedHome.fill(home("first"), first.database(), 300);
            first.publish(300);
            // From here on nothing can be published: what the witness has seen is less than what the home holds.
            int port = witness.address().getPort();
            witness.close();
            Thread writer = Thread.ofPlatform().start(() -> {
                for (int i = 301; !stop.get(); i++) {
                    CarriedHome.act(first.database(), i);
                    written.countDown();
                }
            });
            written.await();
            Backup.of(home("first"), first.database(), Clock.systemUTC()).write(archive(), withKeys, Progress.NONE);
            stop.set(true);
            writer.join();
            long size = first.log().published().orElseThrow().checkpoint().size();
            first.ledger().close();
            witness = witness(port);
            return size;
        }
    }

    private void restore(String name) {
        Restoration.of(archive(), home(name), false).run(Progress.NONE);
    }

    private Fsck.Report verified(Home home) throws IOException {
        Policy trusted = Policy.of(ORIGIN, logKeys, List.of(witnessKey.verifier()), 1);
        try (LogReader reader = LogReader.of(new DirectoryFiles(home.ledger().resolve("log")), trusted, ORIGIN)) {
            return Fsck.run(reader, Bookmark.none(), verified -> {});
        }
    }

    private static Hash root(Open open) {
        return open.log().published().orElseThrow().checkpoint().root();
    }

    @Test
    void aLostHomeComesBackAndItsLogGoesOn() throws Exception {
        long seen = backUpUnderLoad(true);
        restore("second");
        assertThat(home("second").ledger().resolve("journal")).doesNotExist();
        Fsck.Report carried = verified(home("second"));
        // Tiles of entries that nobody could see yet may have come along.
        assertThat(carried.findings()).noneMatch(each -> each.kind().isFault());
        assertThat(carried.accepted().orElseThrow().checkpoint().size()).isEqualTo(seen);
        long size;
        try (Open second = Open.of(home("second"))) {
            assertThat(second.why()).isEmpty();
            assertThat(PutBack.find(home("second"))).isEmpty();
            second.publish(1_000_000);
            assertThat(second.ledger().reconcile(() -> {})).isEmpty();
            size = second.log().size();
            second.log().publication(size - 1).get(60, TimeUnit.SECONDS);
            assertThat(size).isGreaterThan(seen + 300);
        }
        // The witness has cosigned the log as it is now, so that it is a continuation of the log that it saw before.
        Fsck.Report after = verified(home("second"));
        assertThat(after.findings()).noneMatch(each -> each.kind().isFault());
        assertThat(after.accepted().orElseThrow().checkpoint().size()).isEqualTo(size);
        try (Open again = Open.of(home("second"))) {
            assertThat(again.why()).isEmpty();
            again.publish(1_000_001);
        }
    }

    @Test
    void anOldBackupNeverContradictsWhatAWitnessSaw() throws Exception {
        backUpUnderLoad(true);
        restore("second");
        try (Open second = Open.of(home("second"))) {
            second.publish(1_000_000);
        }
        restore("third");
        byte[] before = Files.readAllBytes(home("third").ledger().resolve("log/checkpoint"));
        try (Open third = Open.of(home("third"))) {
            assertThat(third.why())
                    .contains("the witness harbour has seen ")
                    .contains("it is behind")
                    .contains("Restore a newer backup");
            CarriedHome.act(third.database(), 7);
        }
        assertThat(home("third").ledger().resolve("journal")).doesNotExist();
        assertThat(home("third").ledger().resolve("log/checkpoint")).hasBinaryContent(before);
        // On its operator's word it opens, and still publishes nothing: the witness knows better.
        new PutBack(Instant.now(), true).keep(home("third"));
        try (Open third = Open.of(home("third"))) {
            assertThat(third.ledger().log()).isPresent();
            assertThatThrownBy(() -> third.publish(8))
                    .hasRootCauseInstanceOf(LogStopped.class)
                    .rootCause()
                    .hasMessageContaining("knows another history");
        }
        assertThat(home("third").ledger().resolve("log/checkpoint")).hasBinaryContent(before);
    }

    @Test
    void aHomeWithOtherEntriesIsToldFromAnOldOne() throws Exception {
        backUpUnderLoad(true);
        restore("second");
        try (Ownership ownership = Ownership.take(home("second"), "test");
                Database database = Database.open(ownership)) {
            database.change(transaction -> transaction.update("update ledger_entry set entry ="
                    + " (select other.entry from ledger_entry other where other.place = 4) where place = 3"));
        }
        try (Open second = Open.of(home("second"))) {
            assertThat(second.why()).contains("the witness harbour has seen other entries under this log's name");
        }
        assertThat(home("second").ledger().resolve("journal")).doesNotExist();
    }

    /// A log that lies in a bucket was not carried, and goes on meanwhile.
    @Test
    void aLogThatLiesElsewhereMayHaveGoneOn() throws Exception {
        backUpUnderLoad(true);
        restore("second");
        try (Open second = Open.of(home("second"))) {
            second.publish(1_000_000);
        }
        restore("third");
        for (String file : List.of("lock", "checkpoint")) {
            Files.copy(
                    home("second").ledger().resolve("log").resolve(file),
                    home("third").ledger().resolve("log").resolve(file),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        witness.close();
        try (Open third = Open.of(home("third"))) {
            assertThat(third.why()).contains("the log's own store has seen ").contains("it is behind");
        }
    }

    @Test
    void withoutAWitnessNothingIsWrittenUnlessAPersonAnswersForIt() throws Exception {
        backUpUnderLoad(true);
        witness.close();
        restore("second");
        try (Open second = Open.of(home("second"))) {
            assertThat(second.why())
                    .contains("nobody could show that this home is not behind")
                    .contains("the witness harbour: ")
                    .contains("--unwitnessed");
        }
        new PutBack(Instant.now(), true).keep(home("second"));
        try (Open second = Open.of(home("second"))) {
            assertThat(second.why()).isEmpty();
            assertThat(second.log().size()).isPositive();
        }
    }

    @Test
    void aWitnessNeverComesBackWithItsKeysAndWithoutItsMemory() throws Exception {
        KeyFolder.at(home("first").ledger().resolve("keys"))
                .create(KeyFolder.Use.WITNESS_ED25519, "own.example/witness");
        Path memoryOfOwn = home("first").ledger().resolve("witness/seen");
        Files.createDirectories(memoryOfOwn.getParent());
        Files.writeString(memoryOfOwn, "what it cosigned last");
        backUpUnderLoad(true);
        restore("second");
        assertThat(home("second").ledger().resolve("keys/log-ed25519")).exists();
        assertThat(home("second").ledger().resolve("keys/witness-ed25519")).doesNotExist();
        assertThat(home("second").ledger().resolve("witness")).doesNotExist();
    }

    @Test
    void withoutItsKeysTheLogWaitsForThem() throws Exception {
        backUpUnderLoad(false);
        restore("second");
        assertThat(home("second").ledger().resolve("keys")).doesNotExist();
        try (Open second = Open.of(home("second"))) {
            assertThat(second.why()).contains("holds no keys").contains("log-ed25519");
        }
        Path keys = home("second").ledger().resolve("keys");
        assertThat(keys.resolve("log-ed25519")).doesNotExist();
        Files.createDirectories(keys);
        for (String key : List.of("log-ed25519", "log-ml-dsa-44")) {
            Files.copy(home("first").ledger().resolve("keys").resolve(key), keys.resolve(key));
        }
        try (Open second = Open.of(home("second"))) {
            assertThat(second.why()).isEmpty();
            second.publish(1_000_000);
            assertThat(root(second)).isNotEqualTo(Hash.EMPTY);
        }
    }
}
