package org.armillary.bucket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.armillary.account.Actor;
import org.armillary.account.Role;
import org.armillary.desk.Desk;
import org.armillary.home.Home;
import org.armillary.ledger.Ledger;
import org.armillary.ledger.LogPlace;
import org.armillary.ledger.Standing;
import org.armillary.tlog.audit.Bookmark;
import org.armillary.tlog.audit.Fsck;
import org.armillary.tlog.audit.LogReader;
import org.armillary.tlog.audit.StoredFiles;
import org.armillary.tlog.proof.Policy;
import org.armillary.tlog.sequencer.Log;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A home whose log lies in a bucket.
class HomeWithBucketTest {

    @RegisterExtension
    static final S3Server SERVER = new S3Server();

    private static final Actor ANA = new Actor("ana", Actor.HOME, Role.ADMIN);

    @TempDir
    Path directory;

    private final String prefix = "home/" + UUID.randomUUID();

    /// Where the standard chain looks first.
    @BeforeEach
    void giveKeys() {
        System.setProperty("aws.accessKeyId", "keeper");
        System.setProperty("aws.secretAccessKey", "of the tests");
    }

    @AfterEach
    void takeKeys() {
        System.clearProperty("aws.accessKeyId");
        System.clearProperty("aws.secretAccessKey");
    }

    private String address() {
        return "s3://ledgers/" + prefix + "?endpoint=http://127.0.0.1:" + SERVER.port();
    }

    @Test
    void actsOfTheHomeAreVerifiedFromTheBucketAfterEachStart() throws IOException {
        Home home = new Home(directory);
        long before = 0;
        for (int start = 0; start < 2; start++) {
            try (Desk desk = Desk.open(home, "test", Duration.ofSeconds(2))) {
                LogPlace.choose(home, address());
                Ledger ledger = desk.openLedger(Optional.empty());
                assertThat(ledger.standing()).isInstanceOf(Standing.Running.class);
                Log log = ledger.log().orElseThrow();
                long next = log.size();
                assertThat(next).isGreaterThanOrEqualTo(before);
                ledger.openStream(ANA, "decisions " + start, "/systems/some", OptionalInt.empty());
                log.publication(next).join();
                assertValid(ledger.policy().orElseThrow(), log.origin(), next + 1);
                assertThat(ledger.file("checkpoint")).isPresent();
                before = next + 1;
            }
        }
        assertThat(home.ledger().resolve("log")).doesNotExist();
    }

    private void assertValid(Policy policy, String origin, long least) throws IOException {
        try (LogReader reader = LogReader.of(new StoredFiles(SERVER.open(prefix), "the bucket"), policy, origin)) {
            Fsck.Report report = Fsck.run(reader, Bookmark.none(), _ -> {});
            assertThat(report.isValid()).as("%s", report.findings()).isTrue();
            assertThat(report.accepted().orElseThrow().checkpoint().size()).isGreaterThanOrEqualTo(least);
        }
    }

    @Test
    void aLogDoesNotMoveByItself() throws IOException {
        Home home = new Home(directory);
        LogPlace.choose(home, address());
        LogPlace.choose(home, address());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LogPlace.choose(home, "s3://elsewhere/x"))
                .withMessageStartingWith("armillary.log-store")
                .withMessageContaining("lies in s3://ledgers/");
        Home settled = new Home(directory.resolve("settled"));
        Files.createDirectories(settled.ledger().resolve("log"));
        Files.createFile(settled.ledger().resolve("log/lock"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LogPlace.choose(settled, address()))
                .withMessageContaining("copy all its files");
        assertThat(settled.ledger().resolve("store")).doesNotExist();
    }

    @Test
    void whatIsNoBucketIsRefusedBeforeAnythingIsWritten() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LogPlace.choose(new Home(directory), "s3://me:hush@ledgers"))
                .withMessageContaining("keys have no place")
                .withMessageStartingWith("armillary.log-store");
        assertThat(directory.resolve("ledger/store")).doesNotExist();
    }
}
