package org.armillary.law.rulebook;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// A forest of reduced, ordered multi-valued decision diagrams: every function of the facts is one node, and equal
/// functions are the same node.
///
/// After Bryant, Graph-Based Algorithms for Boolean Function Manipulation (1986), with as many branches at a node
/// as its axis has cells. Not safe for several writers; once built, safe for any number of readers.
final class Diagrams {

    /// The function that is never met.
    static final int NEVER = 0;
    /// The function that is always met.
    static final int ALWAYS = 1;

    // A rulebook that needs more is one whose rules no person could follow either.
    private static final int MOST_NODES = 2_000_000;

    private record Key(int level, List<Integer> branches) {}

    private final int[] widths;
    private int size = 2;
    private int[] levels = new int[1024];
    private int[] firsts = new int[1024];
    // The branches of all nodes, one after the other: walking them touches little memory.
    private int[] branches = new int[4096];
    private int used;
    private final Map<Key, Integer> unique = new HashMap<>();
    private final Map<Long, Integer> both = new HashMap<>();
    private final Map<Integer, Integer> opposite = new HashMap<>();

    /// @param widths how many cells each axis has, in the order of the levels
    Diagrams(int[] widths) {
        this.widths = widths.clone();
        levels[NEVER] = widths.length;
        levels[ALWAYS] = widths.length;
    }

    int size() {
        return size;
    }

    /// The level of a node's axis; the number of axes for the two ends.
    int level(int node) {
        return levels[node];
    }

    /// Where a node leads to for a cell of its axis.
    int branch(int node, int cell) {
        return branches[firsts[node] + cell];
    }

    /// The function that is met in some cells of an axis.
    int of(int level, BitSet cells) {
        int[] made = new int[widths[level]];
        for (int cell = 0; cell < made.length; cell++) {
            made[cell] = cells.get(cell) ? ALWAYS : NEVER;
        }
        return node(level, made);
    }

    int not(int node) {
        if (node <= ALWAYS) {
            return ALWAYS - node;
        }
        Integer known = opposite.get(node);
        if (known != null) {
            return known;
        }
        int[] turned = new int[widths[levels[node]]];
        for (int cell = 0; cell < turned.length; cell++) {
            turned[cell] = not(branch(node, cell));
        }
        int made = node(levels[node], turned);
        opposite.put(node, made);
        opposite.put(made, node);
        return made;
    }

    int and(int a, int b) {
        if (a == b || b == ALWAYS || a == NEVER) {
            return a;
        }
        if (a == ALWAYS || b == NEVER) {
            return b;
        }
        long key = (long) Math.min(a, b) << 32 | Math.max(a, b);
        Integer known = both.get(key);
        if (known != null) {
            return known;
        }
        int level = Math.min(levels[a], levels[b]);
        int[] joined = new int[widths[level]];
        for (int cell = 0; cell < joined.length; cell++) {
            joined[cell] = and(under(a, level, cell), under(b, level, cell));
        }
        int made = node(level, joined);
        both.put(key, made);
        return made;
    }

    int or(int a, int b) {
        return not(and(not(a), not(b)));
    }

    private int under(int node, int level, int cell) {
        return levels[node] == level ? branch(node, cell) : node;
    }

    private int node(int level, int[] made) {
        int first = made[0];
        if (Arrays.stream(made).allMatch(each -> each == first)) {
            return first;
        }
        return unique.computeIfAbsent(new Key(level, Arrays.stream(made).boxed().toList()), _ -> add(level, made));
    }

    private int add(int level, int[] made) {
        int node = size++;
        if (node >= MOST_NODES) {
            throw new IllegalStateException("the rules need a decision diagram of more than " + MOST_NODES
                    + " nodes: split the conclusion that so many facts decide");
        }
        if (node >= levels.length) {
            levels = Arrays.copyOf(levels, 2 * levels.length);
            firsts = Arrays.copyOf(firsts, 2 * firsts.length);
        }
        if (used + made.length > branches.length) {
            branches = Arrays.copyOf(branches, Math.max(2 * branches.length, used + made.length));
        }
        System.arraycopy(made, 0, branches, used, made.length);
        levels[node] = level;
        firsts[node] = used;
        used += made.length;
        return node;
    }

    /// Ends building: keeps the nodes that some functions need, which get new numbers, and frees all else.
    ///
    /// @param needed nodes of these functions
    /// @return by old number, the new one; 0 for what is gone
    int[] close(IntStream needed) {
        BitSet live = live(needed);
        int[] moved = new int[size];
        moved[ALWAYS] = ALWAYS;
        int kept = 2;
        int end = 0;
        for (int node = live.nextSetBit(2); node >= 0; node = live.nextSetBit(node + 1)) {
            // A node is younger than those it leads to, so that these have moved already.
            int width = widths[levels[node]];
            int first = firsts[node];
            for (int cell = 0; cell < width; cell++) {
                branches[end + cell] = moved[branches[first + cell]];
            }
            levels[kept] = levels[node];
            firsts[kept] = end;
            end += width;
            moved[node] = kept++;
        }
        size = kept;
        used = end;
        levels = Arrays.copyOf(levels, size);
        firsts = Arrays.copyOf(firsts, size);
        branches = Arrays.copyOf(branches, used);
        unique.clear();
        both.clear();
        opposite.clear();
        return moved;
    }

    private BitSet live(IntStream needed) {
        BitSet live = new BitSet(size);
        needed.filter(each -> each > ALWAYS).forEach(live::set);
        for (int node = live.length() - 1; node > ALWAYS; node = live.previousSetBit(node - 1)) {
            int width = widths[levels[node]];
            for (int cell = 0; cell < width; cell++) {
                live.set(branch(node, cell));
            }
        }
        return live;
    }
}
