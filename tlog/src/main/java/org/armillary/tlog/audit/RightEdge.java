package org.armillary.tlog.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.armillary.tlog.tree.Frontier;
import org.armillary.tlog.tree.Hash;
import org.armillary.tlog.tree.Hasher;

/// The partial rows of a tree of tiles, one a level: what its root hangs on, and what no tile above vouches for.
final class RightEdge {

    /// Levels of tiles that the largest tree has.
    static final int LEVELS = 8;

    private RightEdge() {}

    /// The root over the rows.
    ///
    /// @param size of the tree
    /// @param rows for each level the hashes from the last full tile on; what stands behind them doesn't matter
    static Hash root(long size, byte[][] rows, Hasher hasher) {
        List<Hash> roots = new ArrayList<>();
        for (int level = LEVELS - 1; level >= 0; level--) {
            int width = (int) (size >>> 8 * level & 255);
            for (int from = 0; from < width; ) {
                int part = Integer.highestOneBit(width - from);
                roots.add(hasher.root(
                        Arrays.copyOfRange(rows[level], from * Hash.LENGTH, (from + part) * Hash.LENGTH), part));
                from += part;
            }
        }
        return Frontier.of(size, roots).root();
    }
}
