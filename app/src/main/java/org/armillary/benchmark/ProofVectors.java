package org.armillary.benchmark;

import java.util.List;
import org.armillary.tlog.note.Spelling;
import org.armillary.tlog.proof.Policy;
import org.armillary.tlog.proof.ProofFile;
import org.armillary.tlog.tree.Consistency;
import org.armillary.tlog.tree.Hash;
import org.armillary.tlog.tree.Inclusion;
import org.armillary.tlog.tree.Subtree;
import org.armillary.tlog.tree.SubtreeConsistency;

/// Vectors that ask whether a proof holds.
final class ProofVectors {

    private ProofVectors() {}

    static List<VectorTask> tasks() {
        return List.of(
                VectorTask.verdict("inclusion", ProofVectors::inclusion),
                VectorTask.verdict("consistency", ProofVectors::consistency),
                VectorTask.verdict("subtree_inclusion", ProofVectors::subtreeInclusion),
                VectorTask.verdict("subtree_consistency", ProofVectors::subtreeConsistency),
                VectorTask.verdict("tlog_proof_parse", input -> ProofFile.parse(input.utf8("proof"))),
                VectorTask.verdict("tlog_proof", ProofVectors::proofFile));
    }

    private static void inclusion(VectorInput input) {
        new Inclusion(input.number("leaf_index"), input.number("tree_size"), input.hashes("proof"))
                .verify(input.hash("leaf_hash"), input.hash("root"));
    }

    private static void consistency(VectorInput input) {
        new Consistency(input.number("size1"), input.number("size2"), input.hashes("proof"))
                .verify(input.hash("root1"), input.hash("root2"));
    }

    private static void subtreeInclusion(VectorInput input) {
        subtree(input)
                .inclusion(input.number("leaf_index"), input.hashes("proof"))
                .verify(input.hash("leaf_hash"), input.hash("root"));
    }

    private static void subtreeConsistency(VectorInput input) {
        new SubtreeConsistency(subtree(input), input.number("size"), input.hashes("proof"))
                .verify(input.hash("subtree_root"), input.hash("root"));
    }

    static Subtree subtree(VectorInput input) {
        return new Subtree(input.number("start"), input.number("end"));
    }

    private static void proofFile(VectorInput input) {
        Policy policy = Policy.of(
                input.text("origin"),
                input.keys("log_vkeys"),
                input.keys("witness_vkeys"),
                input.smallNumber("quorum"));
        Hash leaf = Hash.leaf(Spelling.base64(input.text("entry")));
        var _ = ProofFile.parse(input.utf8("proof")).verify(leaf, policy);
    }
}
