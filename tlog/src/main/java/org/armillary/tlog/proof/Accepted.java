package org.armillary.tlog.proof;

import java.util.List;
import org.armillary.tlog.checkpoint.Checkpoint;
import org.armillary.tlog.checkpoint.SignedCheckpoint;
import org.armillary.tlog.note.VerifierKey;

/// A checkpoint that a policy accepts.
///
/// @param signed the checkpoint with its signatures
/// @param logs the keys of the log that signed
/// @param witnesses the witnesses whose cosignatures hold, each once, in the order of the policy
public record Accepted(SignedCheckpoint signed, List<VerifierKey> logs, List<Policy.Witness> witnesses) {

    public Accepted {
        logs = List.copyOf(logs);
        witnesses = List.copyOf(witnesses);
    }

    public Checkpoint checkpoint() {
        return signed.checkpoint();
    }
}
