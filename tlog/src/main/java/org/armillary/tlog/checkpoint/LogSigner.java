package org.armillary.tlog.checkpoint;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.armillary.tlog.note.Algorithm;
import org.armillary.tlog.note.SignatureLine;
import org.armillary.tlog.note.SignedNote;
import org.armillary.tlog.note.SigningKey;
import org.armillary.tlog.note.VerifierKey;

/// The two keys with which a log of ours signs its checkpoints: Ed25519 (01) first, then ML-DSA-44 (06), both
/// under the origin as name.
///
/// Says nothing of what may be signed; that two checkpoints never contradict each other is the sequencer's to
/// see to.
public final class LogSigner {

    private final SigningKey ed25519;
    private final SigningKey mlDsa;
    private final Clock clock;

    /// @param clock says the time in the ML-DSA line
    /// @throws IllegalArgumentException when the keys are of other types or of two names
    public LogSigner(SigningKey ed25519, SigningKey mlDsa, Clock clock) {
        if (ed25519.algorithm() != Algorithm.ED25519 || mlDsa.algorithm() != Algorithm.ML_DSA_COSIGNATURE) {
            throw new IllegalArgumentException("a log signs with an Ed25519 key (01) and an ML-DSA-44 key (06)");
        }
        if (!ed25519.name().equals(mlDsa.name())) {
            throw new IllegalArgumentException(
                    "the keys of a log have its origin as name, not " + ed25519.name() + " and " + mlDsa.name());
        }
        this.ed25519 = ed25519;
        this.mlDsa = mlDsa;
        this.clock = clock;
    }

    /// New keys for a new log.
    public static LogSigner generate(String origin, Clock clock) {
        return new LogSigner(
                SigningKey.generate(origin, Algorithm.ED25519),
                SigningKey.generate(origin, Algorithm.ML_DSA_COSIGNATURE),
                clock);
    }

    public String origin() {
        return ed25519.name();
    }

    /// What readers verify with, in the order of the lines.
    public List<VerifierKey> verifiers() {
        return List.of(ed25519.verifier(), mlDsa.verifier());
    }

    /// @throws IllegalArgumentException when it is a checkpoint of another log
    public SignedCheckpoint sign(Checkpoint checkpoint) {
        return sign(checkpoint, clock.instant());
    }

    /// Signs at a time that the caller keeps from going back.
    ///
    /// @throws IllegalArgumentException when it is a checkpoint of another log
    public SignedCheckpoint sign(Checkpoint checkpoint, Instant time) {
        if (!checkpoint.origin().equals(origin())) {
            throw new IllegalArgumentException(origin() + " signs no checkpoint of " + checkpoint.origin());
        }
        SignatureLine timed = Cosignature.sign(mlDsa, checkpoint, time.getEpochSecond());
        SignedNote note = SignedNote.sign(checkpoint.text(), List.of(ed25519)).with(List.of(timed));
        return new SignedCheckpoint(checkpoint, note);
    }
}
