package org.armillary.tlog.sequencer;

import static org.armillary.tlog.sequencer.Rehearsal.append;
import static org.armillary.tlog.sequencer.Rehearsal.entries;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import org.armillary.tlog.checkpoint.Cosignature;
import org.armillary.tlog.checkpoint.SignedCheckpoint;
import org.armillary.tlog.note.Algorithm;
import org.armillary.tlog.note.SignatureLine;
import org.armillary.tlog.note.SigningKey;
import org.armillary.tlog.proof.Policy;
import org.armillary.tlog.tree.Tree;
import org.armillary.tlog.witness.WitnessClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A log whose policy asks for a witness.
class WitnessedLogTest {

    private static final SigningKey COURT = SigningKey.generate("court.example", Algorithm.ML_DSA_COSIGNATURE);
    private static final Policy POLICY =
            Policy.of(Rehearsal.SIGNER.origin(), Rehearsal.SIGNER.verifiers(), List.of(COURT.verifier()), 1);

    @TempDir
    Path directory;

    private Rehearsal rehearsal;
    private final Court court = new Court();

    @BeforeEach
    void rehearse() {
        rehearsal = new Rehearsal(directory);
    }

    @Test
    void nothingIsPublishedBeforeTheWitnessAgrees() throws IOException {
        try (Log log = open()) {
            append(log, 0, 10);
            // Of two rounds that begin now the second has all ten: nobody can see them, but they are signed, once.
            court.asked.drainPermits();
            court.asked.acquireUninterruptibly(2);
            Optional<String> lock = rehearsal.store.find(CheckpointLock.NAME).map(String::new);
            court.asked.acquireUninterruptibly(3);
            assertThat(rehearsal.store.find("checkpoint")).isEmpty();
            assertThat(log.state().trouble())
                    .hasValueSatisfying(why ->
                            assertThat(why).contains("not enough witnesses").contains("court: asleep"));
            assertThat(rehearsal.store.find(CheckpointLock.NAME).map(String::new))
                    .isEqualTo(lock);

            court.awake = true;
            SignedCheckpoint published = log.publication(9).join();
            assertThat(POLICY.accept(published).witnesses()).hasSize(1);
            assertThat(log.state().trouble()).isEmpty();
        }
        assertThat(rehearsal.published()).containsExactlyElementsOf(entries(10));
    }

    @Test
    void aLogThatGetsAWitnessIsPublishedAnewThoughNothingWasAdded() throws IOException {
        try (Log log = rehearsal.open()) {
            append(log, 0, 10);
        }
        court.awake = true;
        try (Log log = open()) {
            // The greeting, and the checkpoint itself.
            court.asked.acquireUninterruptibly(2);
        }
        assertThat(POLICY.accept(SignedCheckpoint.parse(
                                rehearsal.store.find("checkpoint").orElseThrow()))
                        .witnesses())
                .hasSize(1);
    }

    private Log open() {
        return rehearsal.open(settings -> settings.withWitnesses(court, POLICY));
    }

    /// A witness that may sleep.
    private static final class Court implements Cosigners {

        private final Semaphore asked = new Semaphore(0);
        private volatile boolean awake;

        @Override
        public List<WitnessClient.Response> cosign(
                SignedCheckpoint checkpoint, Tree tree, Predicate<List<SignatureLine>> enough) {
            boolean answers = awake;
            asked.release();
            if (!answers) {
                return List.of(new WitnessClient.Response("court", List.of(), "asleep", false));
            }
            SignatureLine line = Cosignature.sign(COURT, checkpoint.checkpoint(), 1_795_000_000);
            return List.of(new WitnessClient.Response("court", List.of(line), "", false));
        }
    }
}
