package org.armillary.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.armillary.tlog.tree.Hash;
import org.armillary.tlog.tree.Nodes;

/// Nodes of a tree of any size whose leaves are all the same: one hash for each level.
final class InventedNodes implements Nodes {

    private final List<Hash> levels = new ArrayList<>();

    private InventedNodes(Hash leaf) {
        levels.add(leaf);
        while (levels.size() < Long.SIZE - 1) {
            levels.add(Hash.node(levels.getLast(), levels.getLast()));
        }
    }

    static InventedNodes of(Hash leaf) {
        return new InventedNodes(leaf);
    }

    @Override
    public Hash get(int level, long index) {
        return levels.get(level);
    }
}
