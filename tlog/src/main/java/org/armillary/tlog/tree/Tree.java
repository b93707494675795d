package org.armillary.tlog.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// A tree of some size over given nodes: its root, and its proofs.
///
/// A tree that isn't a power of two is a row of complete subtrees, largest first, one for each bit of its size. What
/// joins them from the right end on is hashed once and kept, so that a proof costs look-ups and no hashing. Safe for
/// many threads if the nodes are.
public final class Tree {

    private final long size;
    private final Nodes nodes;
    /// First leaf of each complete subtree, and the size as the end.
    private final long[] starts;
    /// Root of everything from each complete subtree to the end.
    private final Hash[] ends;

    private Tree(long size, Nodes nodes) {
        this.size = size;
        this.nodes = nodes;
        this.starts = starts(size);
        this.ends = ends(nodes, starts);
    }

    /// @param size in leaves, 0 or more
    /// @param nodes of this tree or of a larger one that it is the beginning of
    public static Tree of(long size, Nodes nodes) {
        if (size < 0) {
            throw new IllegalArgumentException("a tree of " + size + " leaves");
        }
        return new Tree(size, nodes);
    }

    private static long[] starts(long size) {
        long[] starts = new long[Long.bitCount(size) + 1];
        long rest = size;
        for (int i = 1; i < starts.length; i++) {
            long first = Long.highestOneBit(rest);
            starts[i] = starts[i - 1] + first;
            rest -= first;
        }
        return starts;
    }

    private static Hash[] ends(Nodes nodes, long[] starts) {
        Hash[] ends = new Hash[starts.length - 1];
        Hasher hasher = Hasher.mine();
        for (int i = ends.length - 1; i >= 0; i--) {
            Hash whole = complete(nodes, starts[i], starts[i + 1]);
            ends[i] = i == ends.length - 1 ? whole : hasher.node(whole, ends[i + 1]);
        }
        return ends;
    }

    /// @param end a power of two after `start`, which is a multiple of it
    private static Hash complete(Nodes nodes, long start, long end) {
        int level = Long.numberOfTrailingZeros(end - start);
        return nodes.get(level, start >>> level);
    }

    public long size() {
        return size;
    }

    public Hash root() {
        return ends.length == 0 ? Hash.EMPTY : ends[0];
    }

    /// The hashes beside the way from a leaf to the root, the leaf's own sibling first.
    ///
    /// @throws IndexOutOfBoundsException unless 0 <= index < size
    List<Hash> path(long index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException("no leaf " + index + " in a tree of " + size);
        }
        int part = 0;
        while (index >= starts[part + 1]) {
            part++;
        }
        int height = Long.numberOfTrailingZeros(starts[part + 1] - starts[part]);
        boolean last = part == ends.length - 1;
        Hash[] path = new Hash[height + (last ? 0 : 1) + part];
        nodes.beside(index, height, path);
        int at = height;
        if (!last) {
            path[at++] = ends[part + 1];
        }
        for (int i = part - 1; i >= 0; i--) {
            path[at++] = complete(nodes, starts[i], starts[i + 1]);
        }
        return Collections.unmodifiableList(Arrays.asList(path));
    }

    /// The hashes that show a subtree to be part of this tree, in the order of proofs.
    List<Hash> path(Subtree subtree) {
        if (subtree.end() > size) {
            throw new IndexOutOfBoundsException("no " + subtree + " in a tree of " + size);
        }
        List<Hash> path = new ArrayList<>();
        if (!subtree.isEmpty()) {
            collect(subtree.start(), subtree.end(), 0, size, true, path);
        }
        return Collections.unmodifiableList(path);
    }

    /// RFC 6962, section 2.1.2, SUBPROOF, for any range that a subtree may have.
    private void collect(long start, long end, long from, long to, boolean known, List<Hash> path) {
        if (start == from && end == to) {
            if (!known) {
                path.add(root(from, to));
            }
            return;
        }
        long middle = from + split(to - from);
        if (end <= middle) {
            collect(start, end, from, middle, known, path);
            path.add(root(middle, to));
        } else if (start >= middle) {
            collect(start, end, middle, to, known, path);
            path.add(root(from, middle));
        } else {
            collect(middle, end, middle, to, false, path);
            path.add(root(from, middle));
        }
    }

    /// The root of a subtree of this tree.
    ///
    /// @throws IndexOutOfBoundsException when it reaches beyond the tree
    public Hash root(Subtree subtree) {
        if (subtree.end() > size) {
            throw new IndexOutOfBoundsException("no " + subtree + " in a tree of " + size);
        }
        return subtree.isEmpty() ? Hash.EMPTY : root(subtree.start(), subtree.end());
    }

    private Hash root(long from, long to) {
        long width = to - from;
        if (Long.bitCount(width) == 1) {
            return complete(nodes, from, to);
        }
        long middle = from + split(width);
        return Hash.node(root(from, middle), root(middle, to));
    }

    /// The largest power of two below a size of 2 or more: where RFC 6962 parts a tree.
    static long split(long size) {
        return Long.highestOneBit(size - 1);
    }
}
