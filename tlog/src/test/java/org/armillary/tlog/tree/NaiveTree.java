package org.armillary.tlog.tree;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// The tree as RFC 6962 defines it, word by word: what the quick one is held against. Remembers the roots of ranges,
/// which changes nothing but the time it takes.
public final class NaiveTree {

    private final List<Hash> leaves;
    private final Map<List<Long>, Hash> roots = new HashMap<>();

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

    /// MTH(D[n]) of section 2.1.
    public Hash root(long size) {
        return size == 0 ? Hash.EMPTY : root(0, size);
    }

    /// MTH of a range of leaves.
    public Hash root(long start, long end) {
        if (end - start == 1) {
            return leaf(start);
        }
        List<Long> range = List.of(start, end);
        @Nullable Hash known = roots.get(range);
        if (known == null) {
            long middle = start + split(end - start);
            known = Hash.node(root(start, middle), root(middle, end));
            roots.put(range, known);
        }
        return known;
    }

    public Nodes nodes() {
        return (level, index) -> root(index << level, index + 1 << level);
    }

    /// PATH(m, D[n]) of section 2.1.1.
    public List<Hash> path(long index, long size) {
        return path(index, 0, size);
    }

    /// PROOF(m, D[n]) of section 2.1.2.
    public List<Hash> proof(long from, long to) {
        return subproof(from, 0, to, true);
    }

    private List<Hash> path(long m, long start, long end) {
        if (end - start == 1) {
            return List.of();
        }
        long middle = start + split(end - start);
        return m < middle
                ? with(path(m, start, middle), root(middle, end))
                : with(path(m, middle, end), root(start, middle));
    }

    private List<Hash> subproof(long m, long start, long end, boolean known) {
        if (m == end) {
            return known ? List.of() : List.of(root(start, end));
        }
        long middle = start + split(end - start);
        return m <= middle
                ? with(subproof(m, start, middle, known), root(middle, end))
                : with(subproof(m, middle, end, false), root(start, middle));
    }

    private static List<Hash> with(List<Hash> path, Hash last) {
        List<Hash> all = new ArrayList<>(path);
        all.add(last);
        return all;
    }

    private static long split(long size) {
        long k = 1;
        while (k * 2 < size) {
            k *= 2;
        }
        return k;
    }
}
