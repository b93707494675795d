package org.armillary.tlog.tree;

import java.util.Arrays;
import java.util.List;

/// A proof that a leaf is in a tree (RFC 9162, section 2.1.3).
///
/// @param index of the leaf
/// @param size of the tree, in leaves
/// @param path the hashes beside the way from the leaf to the root, the leaf's sibling first
public record Inclusion(long index, long size, List<Hash> path) {

    /// @throws Refused unless 0 <= index < size
    public Inclusion {
        checkIndex(index, size);
        path = List.copyOf(path);
    }

    /// Makes the proof. Who makes many of one tree keeps the [Tree] and calls the other method.
    ///
    /// @throws IndexOutOfBoundsException unless 0 <= index < size
    public static Inclusion of(long index, long size, Nodes nodes) {
        return of(index, Tree.of(size, nodes));
    }

    /// Makes the proof.
    ///
    /// @throws IndexOutOfBoundsException when the tree has no such leaf
    public static Inclusion of(long index, Tree tree) {
        return new Inclusion(index, tree.size(), tree.path(index));
    }

    /// Holds the proof against what one knows.
    ///
    /// @param leaf hash of the leaf, as [Hash#leaf]
    /// @param root of the tree
    /// @throws Refused when the proof does not show that this leaf is in this tree
    public void verify(Hash leaf, Hash root) {
        byte[] row = new byte[path.size() * Hash.LENGTH];
        for (int i = 0; i < path.size(); i++) {
            path.get(i).copyTo(row, i * Hash.LENGTH);
        }
        verify(index, size, row, leaf, root);
    }

    /// The same for a proof whose hashes stand in a row, for loops over very many of them.
    ///
    /// @throws Refused when the proof does not show that this leaf is in this tree, or there is no such leaf
    public static void verify(long index, long size, byte[] path, Hash leaf, Hash root) {
        checkIndex(index, size);
        if (!Arrays.equals(rootOver(index, size, path, leaf), root.bytes)) {
            throw new Refused(
                    "the proof leads from leaf " + index + " to another root than that of the tree of " + size);
        }
    }

    private static void checkIndex(long index, long size) {
        if (index < 0 || index >= size) {
            throw new Refused("there is no leaf " + index + " in a tree of " + size);
        }
    }

    private static byte[] rootOver(long index, long size, byte[] path, Hash leaf) {
        Hasher hasher = Hasher.mine();
        byte[] hash = leaf.bytes.clone();
        long node = index;
        long last = size - 1;
        for (int beside = 0; beside < path.length; beside += Hash.LENGTH) {
            if (last == 0) {
                throw new Refused("the proof of leaf " + index + " in " + size + " has " + path.length / Hash.LENGTH
                        + " hashes, more than the way to the root");
            }
            if ((node & 1) == 1 || node == last) {
                hasher.node(path, beside, hash, 0, hash, 0);
                int risen = Long.numberOfTrailingZeros(node);
                node >>>= risen;
                last >>>= risen;
            } else {
                hasher.node(hash, 0, path, beside, hash, 0);
            }
            node >>>= 1;
            last >>>= 1;
        }
        if (last != 0) {
            throw new Refused("the proof of leaf " + index + " in " + size + " has " + path.length / Hash.LENGTH
                    + " hashes, fewer than the way to the root");
        }
        return hash;
    }
}
