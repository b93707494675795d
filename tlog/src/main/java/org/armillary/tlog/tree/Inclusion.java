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
        if (index < 0 || index >= size) {
            throw new Refused("there is no leaf " + index + " in a tree of " + size);
        }
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
        if (!Arrays.equals(rootOver(leaf), root.bytes)) {
            throw new Refused(
                    "the proof leads from leaf " + index + " to another root than that of the tree of " + size);
        }
    }

    private byte[] rootOver(Hash leaf) {
        Hasher hasher = new Hasher();
        byte[] hash = leaf.bytes.clone();
        long node = index;
        long last = size - 1;
        for (Hash beside : path) {
            if (last == 0) {
                throw new Refused("the proof of leaf " + index + " in " + size + " has " + path.size()
                        + " hashes, more than the way to the root");
            }
            if ((node & 1) == 1 || node == last) {
                hasher.node(beside.bytes, 0, hash, 0, hash, 0);
                int risen = Long.numberOfTrailingZeros(node);
                node >>>= risen;
                last >>>= risen;
            } else {
                hasher.node(hash, 0, beside.bytes, 0, hash, 0);
            }
            node >>>= 1;
            last >>>= 1;
        }
        if (last != 0) {
            throw new Refused("the proof of leaf " + index + " in " + size + " has " + path.size()
                    + " hashes, fewer than the way to the root");
        }
        return hash;
    }
}
