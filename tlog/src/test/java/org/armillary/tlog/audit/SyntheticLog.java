package org.armillary.tlog.audit;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.armillary.tlog.checkpoint.Checkpoint;
import org.armillary.tlog.checkpoint.LogSigner;
import org.armillary.tlog.proof.Policy;
import org.armillary.tlog.tile.TilePath;
import org.armillary.tlog.tree.Hash;
import org.armillary.tlog.tree.Nodes;
import org.armillary.tlog.tree.Tree;

/// A log of any size whose entries are all alike: its files are made when asked for and take no room.
final class SyntheticLog implements LogFiles {

    private static final byte[] ENTRY = {'e'};
    private static final LogSigner SIGNER = LogSigner.generate("log.example/synthetic", Clock.systemUTC());

    private final Hash[] subtrees = new Hash[63];
    private final byte[] checkpoint;

    private SyntheticLog(long size) {
        subtrees[0] = Hash.leaf(ENTRY);
        for (int level = 1; level < subtrees.length; level++) {
            subtrees[level] = Hash.node(subtrees[level - 1], subtrees[level - 1]);
        }
        Nodes nodes = (level, index) -> subtrees[level];
        checkpoint = SIGNER.sign(new Checkpoint(
                        SIGNER.origin(), size, Tree.of(size, nodes).root()))
                .bytes();
    }

    static SyntheticLog of(long size) {
        return new SyntheticLog(size);
    }

    LogReader reader() {
        return LogReader.of(this, Policy.of(SIGNER.origin(), SIGNER.verifiers(), List.of(), 0), SIGNER.origin());
    }

    @Override
    public Optional<byte[]> find(String path, int limit) {
        if (path.equals(LogReader.CHECKPOINT)) {
            return Optional.of(checkpoint);
        }
        TilePath tile = TilePath.parse(path);
        byte[] one = tile.level() == TilePath.ENTRIES
                ? new byte[] {0, (byte) ENTRY.length, ENTRY[0]}
                : subtrees[8 * tile.level()].bytes();
        byte[] all = new byte[one.length * tile.width()];
        for (int at = 0; at < all.length; at += one.length) {
            System.arraycopy(one, 0, all, at, one.length);
        }
        return Optional.of(Arrays.copyOf(all, all.length));
    }

    @Override
    public String place() {
        return "nowhere";
    }

    @Override
    public void close() {}
}
