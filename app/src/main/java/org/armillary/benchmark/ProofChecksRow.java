package org.armillary.benchmark;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.armillary.tlog.checkpoint.Checkpoint;
import org.armillary.tlog.checkpoint.Cosignature;
import org.armillary.tlog.checkpoint.LogSigner;
import org.armillary.tlog.checkpoint.SignedCheckpoint;
import org.armillary.tlog.note.Algorithm;
import org.armillary.tlog.note.SigningKey;
import org.armillary.tlog.proof.Policy;
import org.armillary.tlog.proof.ProofFile;
import org.armillary.tlog.proof.Verifier;
import org.armillary.tlog.tree.Hash;
import org.armillary.tlog.tree.Inclusion;
import org.armillary.tlog.tree.Refused;
import org.armillary.tlog.tree.Tree;

/// Checking proof files as bytes, under a checkpoint that the verifier has met before, beside the bare check: the
/// hashes of a path, joined one after the other.
final class ProofChecksRow implements LogRow {

    private static final long SIZE = 10_000_000;
    /// So many lie in the cache, as a file that was just read does.
    private static final int FILES = 128;
    private static final long TIME = 1_795_000_000;

    @Override
    public String name() {
        return "proof-checks";
    }

    @Override
    public List<LogFigure> measure() {
        // Any hash may stand beside a leaf: what a check costs doesn't depend on it.
        Hash leaf = Hash.leaf(new byte[0]);
        Tree tree = Tree.of(SIZE, InventedNodes.of(leaf));
        LogSigner log = LogSigner.generate("observatory.example/ledger", Clock.systemUTC());
        SigningKey witness = SigningKey.generate("witness.example/w", Algorithm.ML_DSA_COSIGNATURE);
        Checkpoint checkpoint = new Checkpoint(log.origin(), SIZE, tree.root());
        SignedCheckpoint signed = log.sign(checkpoint).with(List.of(Cosignature.sign(witness, checkpoint, TIME)));
        List<Inclusion> proofs = IntStream.range(0, FILES)
                .mapToObj(i -> Inclusion.of(i * (SIZE / FILES), tree))
                .toList();
        List<byte[]> files = proofs.stream()
                .map(proof -> ProofFile.of(proof, signed).bytes())
                .toList();
        Verifier verifier = new Verifier(Policy.of(log.origin(), log.verifiers(), List.of(witness.verifier()), 1));
        byte[][][] bare = proofs.stream().map(BarePath::hashes).toArray(byte[][][]::new);
        BarePath path = new BarePath(leaf, tree.root());
        double[] pace = Pace.of(
                i -> verifier.verify(ProofFile.parse(files.get((int) (i % FILES))), leaf),
                i -> check(path, (int) (i % FILES), bare));
        return List.of(new LogFigure(
                "proof checks with parsing, path of 24", pace[0], "bare proof check (P)", pace[1], 0.40, 100_000));
    }

    private static void check(BarePath path, int proof, byte[][][] bare) {
        if (!path.leadsToRoot(proof * (SIZE / FILES), SIZE, bare[proof])) {
            throw new Refused("the bare check went wrong");
        }
    }
}
