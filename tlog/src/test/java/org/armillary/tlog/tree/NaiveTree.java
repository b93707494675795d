package org.armillary.tlog.tree;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/// The tree as RFC 6962 defines it, word by word and slow: what the quick one is held against.
public final class NaiveTree {

    private final List<Hash> leaves;

    private NaiveTree(List<Hash> leaves) {
        this.leaves = leaves;
    }

    /// A tree whose entry i is `entry-i`.
    public static NaiveTree of(long size) {
        return new NaiveTree(LongStream.range(0, size)
                .mapToObj(i -> Hash.leaf(("entry-" + i).getBytes(StandardCharsets.UTF_8)))
                .toList());
    }

    public Hash leaf(long index) {
        return leaves.get((int) index);
    }

    public Hash root(long size) {
        return size == 0 ? Hash.EMPTY : root(leaves.subList(0, (int) size));
    }

    public Hash root(long start, long end) {
        return root(leaves.subList((int) start, (int) end));
    }

    public Nodes nodes() {
        return (level, index) -> root(leaves.subList((int) (index << level), (int) (index + 1 << level)));
    }

    /// PATH(m, D[n]) of section 2.1.1.
    public List<Hash> path(long index, long size) {
        return path((int) index, leaves.subList(0, (int) size));
    }

    /// PROOF(m, D[n]) of section 2.1.2.
    public List<Hash> proof(long from, long to) {
        return subproof((int) from, leaves.subList(0, (int) to), true);
    }

    private static Hash root(List<Hash> leaves) {
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int k = split(leaves.size());
        return Hash.node(root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
    }

    private static List<Hash> path(int m, List<Hash> d) {
        if (d.size() == 1) {
            return List.of();
        }
        int k = split(d.size());
        List<Hash> left = d.subList(0, k);
        List<Hash> right = d.subList(k, d.size());
        return m < k ? with(path(m, left), root(right)) : with(path(m - k, right), root(left));
    }

    private static List<Hash> subproof(int m, List<Hash> d, boolean known) {
        if (m == d.size()) {
            return known ? List.of() : List.of(root(d));
        }
        int k = split(d.size());
        List<Hash> left = d.subList(0, k);
        List<Hash> right = d.subList(k, d.size());
        return m <= k ? with(subproof(m, left, known), root(right)) : with(subproof(m - k, right, false), root(left));
    }

    private static List<Hash> with(List<Hash> path, Hash last) {
        List<Hash> all = new ArrayList<>(path);
        all.add(last);
        return all;
    }

    private static int split(int size) {
        int k = 1;
        while (k * 2 < size) {
            k *= 2;
        }
        return k;
    }
}
