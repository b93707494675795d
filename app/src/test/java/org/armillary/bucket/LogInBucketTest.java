package org.armillary.bucket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.armillary.tlog.audit.Bookmark;
import org.armillary.tlog.audit.Fsck;
import org.armillary.tlog.audit.LogReader;
import org.armillary.tlog.audit.StoredFiles;
import org.armillary.tlog.checkpoint.LogSigner;
import org.armillary.tlog.proof.Policy;
import org.armillary.tlog.sequencer.Log;
import org.armillary.tlog.sequencer.LogSettings;
import org.armillary.tlog.sequencer.LogStopped;
import org.armillary.tlog.store.ObjectStore;
import org.armillary.tlog.tree.Hash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A whole log in a bucket of a real S3 server: written, interrupted, fought over, and verified by a stranger.
class LogInBucketTest {

    @RegisterExtension
    static final S3Server SERVER = new S3Server();

    private static final LogSigner SIGNER = LogSigner.generate("log.example/bucket", Clock.systemUTC());
    private static final Policy POLICY = Policy.of(SIGNER.origin(), SIGNER.verifiers(), List.of(), 0);

    @TempDir
    Path disk;

    private final String prefix = "log/" + UUID.randomUUID();

    @Test
    void aStrangerVerifiesWhatWasWrittenInSeveralGoes() throws IOException {
        int from = 0;
        for (int end : new int[] {3, 256, 300, 777}) {
            try (ObjectStore bucket = SERVER.open(prefix);
                    Log log = open("journal", bucket)) {
                assertThat(log.size()).isEqualTo(from);
                append(log, from, end);
                log.publication(end - 1).join();
                log.prove(from).verify(Hash.leaf(entry(from)), POLICY);
            }
            assertValid(end);
            from = end;
        }
    }

    @Test
    void nothingIsLostWhileEachThirdAnswerIs() throws IOException {
        try (Wire wire = Wire.to(SERVER.port());
                ObjectStore bucket =
                        Bucket.open(S3Server.address(prefix, wire.port()), S3Server.KEYS, S3Server.IMPATIENT);
                Log log = open("journal", bucket)) {
            for (int i = 0; i < 40; i++) {
                wire.loseAnswers(2);
                wire.cutRequests(1);
                append(log, i * 10, i * 10 + 10);
                log.publication(i * 10 + 9).join();
            }
        }
        assertValid(400);
    }

    /// Each has a journal of its own, on a machine of its own: only the bucket can tell them.
    @Test
    void ofTwoWhoWriteOneLogTheSecondStopsAndTheLogStaysOne() throws Exception {
        try (ObjectStore bucket = SERVER.open(prefix);
                ObjectStore other = SERVER.open(prefix);
                Log first = open("here", bucket);
                Log second = open("there", other)) {
            append(first, 0, 20);
            first.publication(19).join();
            CompletableFuture<Long> late = second.append("of the second".getBytes(UTF_8));
            CompletableFuture<?> published = late.thenCompose(second::publication);
            assertThatThrownBy(() -> published.get(1, TimeUnit.MINUTES)).hasRootCauseInstanceOf(LogStopped.class);
            assertThatExceptionOfType(CompletionException.class)
                    .isThrownBy(() -> second.append(entry(0)).join())
                    .withCauseInstanceOf(LogStopped.class)
                    .withMessageContaining("one sequencer");
            append(first, 20, 30);
            first.publication(29).join();
        }
        assertValid(30);
    }

    private void assertValid(int size) throws IOException {
        try (LogReader reader =
                LogReader.of(new StoredFiles(SERVER.open(prefix), "the bucket"), POLICY, SIGNER.origin())) {
            Fsck.Report report = Fsck.run(reader, Bookmark.none(), _ -> {});
            assertThat(report.findings()).isEmpty();
            assertThat(report.accepted().orElseThrow().checkpoint().size()).isEqualTo(size);
            for (int index = 0; index < size; index += 97) {
                reader.prove(reader.checkpoint(), index).verify(Hash.leaf(entry(index)), POLICY);
            }
        }
    }

    private Log open(String journal, ObjectStore store) {
        return Log.open(LogSettings.of(disk.resolve(journal), store, SIGNER)
                .withInterval(Duration.ofMillis(5))
                .withJournalBytes(64 << 20));
    }

    private static void append(Log log, int from, int to) {
        List<CompletableFuture<Long>> indices = new ArrayList<>();
        for (int i = from; i < to; i++) {
            indices.add(log.append(entry(i)));
        }
        for (int i = from; i < to; i++) {
            assertThat(indices.get(i - from).join()).isEqualTo(i);
        }
    }

    private static byte[] entry(int index) {
        return ("entry " + index).getBytes(UTF_8);
    }
}
