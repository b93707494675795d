package org.armillary.tlog.tree;

import java.util.List;

/// A proof that a tree is the beginning of a larger one (RFC 9162, section 2.1.4).
///
/// @param from size of the smaller tree, at least 1: the empty tree is the beginning of all, and proves nothing
/// @param to size of the larger tree
/// @param path hashes in the order of RFC 9162; none when the sizes are equal
public record Consistency(long from, long to, List<Hash> path) {

    /// @throws Refused unless 1 <= from <= to
    public Consistency {
        if (from < 1 || from > to) {
            throw new Refused("no tree of " + from + " leaves can be shown to be the beginning of one of " + to);
        }
        path = List.copyOf(path);
    }

    /// Makes the proof.
    ///
    /// @param nodes of the larger tree
    public static Consistency of(long from, long to, Nodes nodes) {
        return of(from, Tree.of(to, nodes));
    }

    /// Makes the proof.
    ///
    /// @param to the larger tree
    public static Consistency of(long from, Tree to) {
        return new Consistency(from, to.size(), to.path(new Subtree(0, from)));
    }

    /// Holds the proof against two roots.
    ///
    /// @throws Refused when it does not show that the tree under the first root is the beginning of the other
    public void verify(Hash fromRoot, Hash toRoot) {
        new SubtreeConsistency(new Subtree(0, from), to, path).verify(fromRoot, toRoot);
    }
}
