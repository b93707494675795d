package org.armillary.tlog.tree;

import java.util.List;

/// A range of leaves that may be proved and signed as a tree of its own (C2SP subtree): its start is a multiple of the
/// smallest power of two that is not below its width. The empty range is allowed anywhere.
///
/// @param start first leaf
/// @param end the leaf after the last one
public record Subtree(long start, long end) {

    /// @throws Refused when the range is not allowed
    public Subtree {
        if (start < 0 || end < start || !aligned(start, end)) {
            throw new Refused("[" + start + ", " + end + ") is no subtree: its start must be a multiple of the smallest"
                    + " power of two that is not below its width");
        }
    }

    private static boolean aligned(long start, long end) {
        long width = end - start;
        long power = width <= 1 ? 1 : Long.highestOneBit(width - 1) << 1;
        return (start & power - 1) == 0;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /// A proof that a leaf of the whole tree is in this subtree.
    ///
    /// @param index of the leaf, in the whole tree
    /// @throws Refused when the leaf is not in the range
    public Inclusion inclusion(long index, List<Hash> path) {
        if (index < start || index >= end) {
            throw new Refused("leaf " + index + " is not in " + this);
        }
        return new Inclusion(index - start, end - start, path);
    }

    @Override
    public String toString() {
        return "subtree [" + start + ", " + end + ")";
    }
}
