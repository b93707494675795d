package org.armillary.tlog.tree;

import java.util.ArrayList;
import java.util.List;

/// The right edge of a growing tree: the roots of the complete subtrees that its size is the sum of. Enough to append
/// leaves and to tell the root, in 32 bytes a level however large the tree. Belongs to one thread.
public final class Frontier {

    private final Hasher hasher = new Hasher();
    /// The roots, largest first.
    private final byte[] row = new byte[Long.SIZE * Hash.LENGTH];
    private long size;

    /// The edge of the empty tree.
    public Frontier() {}

    /// The edge of a tree of some size.
    public static Frontier of(long size, Nodes nodes) {
        List<Hash> roots = new ArrayList<>();
        long start = 0;
        while (start < size) {
            int level = 63 - Long.numberOfLeadingZeros(size - start);
            roots.add(nodes.get(level, start >>> level));
            start += 1L << level;
        }
        return of(size, roots);
    }

    /// The edge as [#roots] told it.
    ///
    /// @throws Refused unless there is one root for each bit of the size
    public static Frontier of(long size, List<Hash> roots) {
        if (size < 0 || roots.size() != Long.bitCount(size)) {
            throw new Refused("a tree of " + size + " has no edge of " + roots.size() + " hashes");
        }
        Frontier frontier = new Frontier();
        for (int i = 0; i < roots.size(); i++) {
            roots.get(i).copyTo(frontier.row, i * Hash.LENGTH);
        }
        frontier.size = size;
        return frontier;
    }

    /// Appends a leaf.
    ///
    /// @param leaf its hash, as [Hash#leaf]
    public void append(Hash leaf) {
        append(leaf.bytes, 0);
    }

    /// Appends a leaf whose hash stands in a row.
    public void append(byte[] hashes, int offset) {
        int top = Long.bitCount(size) * Hash.LENGTH;
        System.arraycopy(hashes, offset, row, top, Hash.LENGTH);
        for (long bits = size; (bits & 1) == 1; bits >>>= 1) {
            hasher.node(row, top - Hash.LENGTH, row, top, row, top - Hash.LENGTH);
            top -= Hash.LENGTH;
        }
        size++;
    }

    /// In leaves.
    public long size() {
        return size;
    }

    /// The roots of the complete subtrees, largest first.
    public List<Hash> roots() {
        List<Hash> roots = new ArrayList<>();
        for (int i = 0; i < Long.bitCount(size); i++) {
            roots.add(Hash.at(row, i * Hash.LENGTH));
        }
        return roots;
    }

    /// The root of the tree.
    public Hash root() {
        int count = Long.bitCount(size);
        if (count == 0) {
            return Hash.EMPTY;
        }
        byte[] root = Hash.at(row, (count - 1) * Hash.LENGTH).bytes;
        for (int i = count - 2; i >= 0; i--) {
            hasher.node(row, i * Hash.LENGTH, root, 0, root, 0);
        }
        return Hash.wrap(root);
    }
}
