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

    /// Looks up the hashes beside the way from a leaf up to the root of a complete subtree, the leaf's sibling first.
    ///
    /// @param height levels to climb
    /// @param into takes the hashes from its beginning on
    default void beside(long leaf, int height, Hash[] into) {
        for (int level = 0; level < height; level++) {
            into[level] = get(level, leaf >>> level ^ 1);
        }
    }
}
