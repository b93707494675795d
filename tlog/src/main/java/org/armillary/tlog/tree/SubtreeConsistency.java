package org.armillary.tlog.tree;

import java.util.Arrays;
import java.util.List;

/// A proof that a subtree is part of a tree (C2SP subtree; with start 0 it is the consistency proof of RFC 9162).
///
/// @param size of the tree, in leaves
/// @param path hashes, those nearest to the subtree first
public record SubtreeConsistency(Subtree subtree, long size, List<Hash> path) {

    /// What a hash of the proof joins: the tree from the right, the tree from the left, or both trees from the left.
    private enum Side {
        RIGHT,
        LEFT,
        LEFT_OF_BOTH
    }

    /// @throws Refused when the subtree reaches beyond the tree
    public SubtreeConsistency {
        if (subtree.end() > size) {
            throw new Refused(subtree + " reaches beyond a tree of " + size);
        }
        path = List.copyOf(path);
    }

    /// Makes the proof.
    public static SubtreeConsistency of(Subtree subtree, Tree tree) {
        return new SubtreeConsistency(subtree, tree.size(), tree.path(subtree));
    }

    /// Holds the proof against two roots.
    ///
    /// @throws Refused when it does not show that the subtree is part of the tree
    public void verify(Hash subtreeRoot, Hash root) {
        if (subtree.isEmpty()) {
            verifyEmpty(subtreeRoot);
            return;
        }
        Side[] sides = new Side[Math.min(path.size(), Long.SIZE)];
        int depth = 0;
        long start = subtree.start();
        long end = subtree.end();
        long width = size;
        boolean known = true;
        while (start != 0 || end != width) {
            if (depth == sides.length) {
                throw new Refused(
                        "the proof of " + subtree + " in " + size + " has " + path.size() + " hashes, too few");
            }
            long middle = Tree.split(width);
            if (end <= middle) {
                sides[depth++] = Side.RIGHT;
                width = middle;
                continue;
            }
            boolean beyond = start >= middle;
            sides[depth++] = beyond ? Side.LEFT : Side.LEFT_OF_BOTH;
            known &= beyond;
            start = beyond ? start - middle : 0;
            end -= middle;
            width -= middle;
        }
        join(sides, depth, known, subtreeRoot, root);
    }

    private void verifyEmpty(Hash subtreeRoot) {
        if (!path.isEmpty() || !subtreeRoot.equals(Hash.EMPTY)) {
            throw new Refused("an empty subtree has the empty root and no proof");
        }
    }

    /// From the subtree up to the root, along the way found downwards.
    private void join(Side[] sides, int depth, boolean known, Hash subtreeRoot, Hash root) {
        int first = known ? 0 : 1;
        if (path.size() != depth + first) {
            throw new Refused("the proof of " + subtree + " in " + size + " has " + path.size() + " hashes, not "
                    + (depth + first));
        }
        Hasher hasher = Hasher.mine();
        byte[] sub = (known ? subtreeRoot : path.getFirst()).bytes.clone();
        byte[] tree = sub.clone();
        for (int i = 0; i < depth; i++) {
            byte[] beside = path.get(first + i).bytes;
            switch (sides[depth - 1 - i]) {
                case RIGHT -> hasher.node(tree, 0, beside, 0, tree, 0);
                case LEFT -> hasher.node(beside, 0, tree, 0, tree, 0);
                case LEFT_OF_BOTH -> {
                    hasher.node(beside, 0, sub, 0, sub, 0);
                    hasher.node(beside, 0, tree, 0, tree, 0);
                }
            }
        }
        if (!Arrays.equals(sub, subtreeRoot.bytes)) {
            throw new Refused("the proof of " + subtree + " in " + size + " leads to another root of the subtree");
        }
        if (!Arrays.equals(tree, root.bytes)) {
            throw new Refused("the proof of " + subtree + " leads to another root of the tree of " + size);
        }
    }
}
