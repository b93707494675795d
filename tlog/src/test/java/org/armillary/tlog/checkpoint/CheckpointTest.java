package org.armillary.tlog.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.armillary.tlog.note.Algorithm;
import org.armillary.tlog.note.SignatureLine;
import org.armillary.tlog.note.SignedNote;
import org.armillary.tlog.note.SigningKey;
import org.armillary.tlog.note.VerifierKey;
import org.armillary.tlog.tree.Hash;
import org.armillary.tlog.tree.Refused;
import org.armillary.tlog.tree.Subtree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {

    private static final long TIME = 1_795_000_000;
    private static final Clock CLOCK = Clock.fixed(Instant.ofEpochSecond(TIME), ZoneOffset.UTC);
    private static final String ORIGIN = "observatory.example/ledger";
    private static final Hash ROOT = Hash.leaf("root".getBytes(StandardCharsets.UTF_8));
    private static final Checkpoint CHECKPOINT = new Checkpoint(ORIGIN, 777, ROOT);
    private static final LogSigner LOG = LogSigner.generate(ORIGIN, CLOCK);

    private static SigningKey witness(String name, Algorithm algorithm) {
        return SigningKey.generate(name, algorithm);
    }

    @Test
    void aLogSignsTwice() {
        SignedCheckpoint signed = SignedCheckpoint.parse(LOG.sign(CHECKPOINT).bytes());
        assertThat(signed.checkpoint()).isEqualTo(CHECKPOINT);
        assertThat(signed.verify(ORIGIN, LOG.verifiers()))
                .extracting(SignedNote.Signer::key)
                .containsExactlyElementsOf(LOG.verifiers());
        assertThat(Cosignature.time(signed.note().lines().getLast())).isEqualTo(TIME);
        assertThatThrownBy(() -> signed.verify("other.example/log", LOG.verifiers()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("other.example/log");
    }

    @ParameterizedTest
    @EnumSource(
            value = Algorithm.class,
            names = {"ED25519_COSIGNATURE", "ML_DSA_COSIGNATURE"})
    void aWitnessSignsBelow(Algorithm algorithm) {
        SigningKey witness = witness("witness.example/w", algorithm);
        SignatureLine line = Cosignature.sign(witness, CHECKPOINT, TIME);
        SignedCheckpoint signed = LOG.sign(CHECKPOINT).with(List.of(line));
        assertThat(signed.verify(List.of(witness.verifier()))).hasSize(1);
        SignedCheckpoint grown = LOG.sign(new Checkpoint(ORIGIN, 778, ROOT)).with(List.of(line));
        assertThatThrownBy(() -> grown.verify(List.of(witness.verifier()))).isInstanceOf(Refused.class);
    }

    @Test
    void aLineMovedUnderAnotherNameFails() {
        SigningKey witness = witness("witness.example/w", Algorithm.ML_DSA_COSIGNATURE);
        VerifierKey renamed = VerifierKey.of(
                "witness.example/x",
                Algorithm.ML_DSA_COSIGNATURE,
                witness.verifier().material());
        byte[] signature = Cosignature.sign(witness, CHECKPOINT, TIME).signature();
        SignatureLine moved = new SignatureLine(renamed.name(), renamed.id(), signature);
        assertThatThrownBy(() -> LOG.sign(CHECKPOINT).with(List.of(moved)).verify(List.of(renamed)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void extensionLinesAreCoveredByEd25519Alone() {
        Checkpoint extended = new Checkpoint(ORIGIN, 777, ROOT, List.of("more"));
        List<SignatureLine> lines = LOG.sign(CHECKPOINT).note().lines();
        SignedCheckpoint changed = SignedCheckpoint.of(new SignedNote(extended.text(), lines));
        assertThat(changed.verify(List.of(LOG.verifiers().getLast()))).hasSize(1);
        assertThatThrownBy(() -> changed.verify(List.of(LOG.verifiers().getFirst())))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aTimeFrom2To63OnIsRefused() {
        for (Algorithm algorithm : List.of(Algorithm.ED25519_COSIGNATURE, Algorithm.ML_DSA_COSIGNATURE)) {
            SigningKey witness = witness("witness.example/w", algorithm);
            byte[] signature = Cosignature.sign(witness, CHECKPOINT, TIME).signature();
            signature[0] = (byte) 0x80;
            assertThatThrownBy(() -> LOG.sign(CHECKPOINT)
                            .with(List.of(witness.line(signature)))
                            .verify(List.of(witness.verifier())))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("2^63");
        }
    }

    @Test
    void subtreesAreSignedWithoutTime() {
        SigningKey witness = witness("witness.example/w", Algorithm.ML_DSA_COSIGNATURE);
        Subtree subtree = new Subtree(8, 13);
        SignatureLine line = Cosignature.sign(witness, ORIGIN, subtree, ROOT);
        Cosignature.verify(witness.verifier(), line, ORIGIN, subtree, ROOT);
        assertThat(Cosignature.time(line)).isZero();
        for (Subtree other : List.of(new Subtree(8, 14), new Subtree(0, 13), new Subtree(8, 8))) {
            assertThatThrownBy(() -> Cosignature.verify(witness.verifier(), line, ORIGIN, other, ROOT))
                    .isInstanceOf(Refused.class);
        }
        assertThatThrownBy(() -> Cosignature.verify(witness.verifier(), line, "other", subtree, ROOT))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Cosignature.verify(LOG.verifiers().getLast(), line, ORIGIN, subtree, ROOT))
                .isInstanceOf(Refused.class);
    }

    @Test
    void theEmptyTreeHasCheckpointsToo() {
        SignedCheckpoint empty = LOG.sign(new Checkpoint(ORIGIN, 0, Hash.EMPTY));
        assertThat(empty.verify(LOG.verifiers())).hasSize(2);
    }

    @Test
    void everyFlippedBitOfACheckpointIsNoticed() {
        byte[] note = LOG.sign(CHECKPOINT).bytes();
        for (int i = 0; i < note.length; i++) {
            byte[] changed = note.clone();
            changed[i] ^= (byte) (1 << i % 8);
            assertThatThrownBy(() -> verifyBoth(changed)).as("byte %d", i).isInstanceOf(Refused.class);
        }
    }

    /// As a reader does who wants both signatures of the log.
    private static void verifyBoth(byte[] note) {
        if (SignedCheckpoint.parse(note).verify(ORIGIN, LOG.verifiers()).size() < 2) {
            throw new Refused("one signature is missing");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "o\n",
                "o\n1\n",
                "o\n1\nR",
                "\n1\nR\n",
                "o\n01\nR\n",
                "o\n-1\nR\n",
                "o\n+1\nR\n",
                "o\n1 \nR\n",
                "o\n0x1\nR\n",
                "o\n9223372036854775808\nR\n",
                "o\n\nR\n",
                "o\n1\nR=\n",
                "o\n1\nR\n\n",
                "o\n1\nR\n\nx\n",
                "o\n1\nAAAA\n",
                "o\n1\n R\n"
            })
    void whatIsWrittenOtherwiseIsNoCheckpoint(String text) {
        assertThatThrownBy(() -> Checkpoint.parse(text.replace("R", ROOT.toString())))
                .isInstanceOf(Refused.class);
    }

    @Test
    void textAndCheckpointAreOne() {
        Checkpoint extended = new Checkpoint("a log - 17", Long.MAX_VALUE, ROOT, List.of("x", " "));
        assertThat(Checkpoint.parse(extended.text())).isEqualTo(extended);
    }
}
