package org.armillary.tlog.tree;

/// The complete subtrees of a tree: what proofs are made of.
///
/// Whoever holds them may have hashes of leaves only, tiles, or everything; the asker doesn't care.
@FunctionalInterface
public interface Nodes {

    /// The root of the complete subtree of leaves `index << level` up to, without, `index + 1 << level`.
    ///
    /// @param level 0 for leaves, up to 62
    /// @param index counted from 0 within the level
    /// @throws IndexOutOfBoundsException when the tree has no such subtree
    Hash get(int level, long index);
}
