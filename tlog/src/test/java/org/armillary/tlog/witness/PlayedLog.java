package org.armillary.tlog.witness;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.armillary.tlog.checkpoint.Checkpoint;
import org.armillary.tlog.checkpoint.LogSigner;
import org.armillary.tlog.checkpoint.SignedCheckpoint;
import org.armillary.tlog.tree.Consistency;
import org.armillary.tlog.tree.Hash;
import org.armillary.tlog.tree.Nodes;
import org.armillary.tlog.tree.Tree;

/// A log in memory whose keeper signs whatever a test asks for.
public final class PlayedLog {

    private final LogSigner signer;
    private final String flavour;

    private PlayedLog(LogSigner signer, String flavour) {
        this.signer = signer;
        this.flavour = flavour;
    }

    public static PlayedLog of(String origin) {
        return new PlayedLog(LogSigner.generate(origin, Clock.systemUTC()), "entry");
    }

    /// The same keys over another history: what a keeper shows to somebody else.
    public PlayedLog otherView() {
        return new PlayedLog(signer, flavour + " forged");
    }

    public WatchedLog watched() {
        return new WatchedLog(signer.origin(), signer.verifiers());
    }

    public Nodes nodes() {
        return this::node;
    }

    private Hash node(int level, long index) {
        return level == 0
                ? Hash.leaf(entry(index))
                : Hash.node(node(level - 1, 2 * index), node(level - 1, 2 * index + 1));
    }

    public byte[] entry(long index) {
        return (flavour + " " + index).getBytes(StandardCharsets.UTF_8);
    }

    public Hash root(long size) {
        return Tree.of(size, nodes()).root();
    }

    /// What the log publishes at a size.
    public SignedCheckpoint at(long size) {
        return signed(size, root(size));
    }

    public SignedCheckpoint signed(long size, Hash root) {
        return signer.sign(new Checkpoint(signer.origin(), size, root));
    }

    /// An honest `add-checkpoint`.
    public byte[] growth(long old, long size) {
        List<Hash> proof =
                old == 0 ? List.of() : Consistency.of(old, size, nodes()).path();
        return new Submission(old, proof, at(size).bytes()).print();
    }
}
