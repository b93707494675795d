package org.armillary.tlog.proof;

import org.armillary.tlog.tree.Hash;
import org.jspecify.annotations.Nullable;

/// Verifies many proofs under one policy. Proofs under the same checkpoint, byte for byte, cost the signatures once.
/// Safe for many threads.
public final class Verifier {

    private final Policy policy;
    private volatile @Nullable Known last;

    public Verifier(Policy policy) {
        this.policy = policy;
    }

    /// Finds out whether an entry is in a log that the policy accepts.
    ///
    /// @param leaf hash of the entry, as [Hash#leaf]
    /// @throws org.armillary.tlog.tree.Refused when the proof doesn't show it
    public Accepted verify(ProofFile proof, Hash leaf) {
        @Nullable Known known = last;
        if (known == null || !proof.isUnder(known.bytes)) {
            known = new Known(proof.checkpointBytes(), policy.accept(proof.checkpoint()));
            last = known;
        }
        proof.verify(leaf, known.accepted);
        return known.accepted;
    }

    private record Known(byte[] bytes, Accepted accepted) {}
}
