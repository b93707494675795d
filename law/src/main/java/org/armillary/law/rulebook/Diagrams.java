package org.armillary.law.rulebook;

import java.util.Arrays;
import java.util.BitSet;
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
    // The golden ratio: neighbours land far apart (Knuth, The Art of Computer Programming 6.4).
    private static final int SPREAD = 0x9E3779B9;

    private final int[] widths;
    private int size = 2;
    private int[] levels = new int[1024];
    private int[] firsts = new int[1024];
    // The branches of all nodes, one after the other: walking them touches little memory.
    private int[] branches = new int[4096];
    private int used;
    // Nodes by what they are; 0 where there is none.
    private int[] unique = new int[4096];
    // By node, the opposite function; 0 where nobody asked.
    private int[] opposites = new int[1024];
    private Conjunctions both = new Conjunctions();

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

    /// How many cells the axis of a level has.
    int width(int level) {
        return widths[level];
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
        if (opposites[node] != 0) {
            return opposites[node];
        }
        int[] turned = new int[widths[levels[node]]];
        for (int cell = 0; cell < turned.length; cell++) {
            turned[cell] = not(branch(node, cell));
        }
        int made = node(levels[node], turned);
        opposites[node] = made;
        opposites[made] = node;
        return made;
    }

    int and(int a, int b) {
        if (a == b || b == ALWAYS || a == NEVER) {
            return a;
        }
        if (a == ALWAYS || b == NEVER) {
            return b;
        }
        int known = both.find(a, b);
        if (known >= 0) {
            return known;
        }
        int level = Math.min(levels[a], levels[b]);
        int[] joined = new int[widths[level]];
        for (int cell = 0; cell < joined.length; cell++) {
            joined[cell] = and(under(a, level, cell), under(b, level, cell));
        }
        int made = node(level, joined);
        both.put(a, b, made);
        return made;
    }

    int or(int a, int b) {
        return not(and(not(a), not(b)));
    }

    private int under(int node, int level, int cell) {
        return levels[node] == level ? branch(node, cell) : node;
    }

    private int node(int level, int[] made) {
        boolean same = true;
        int hash = level;
        for (int each : made) {
            same &= each == made[0];
            hash = 31 * hash + each;
        }
        if (same) {
            return made[0];
        }
        int place = hash * SPREAD >>> 1 & unique.length - 1;
        while (unique[place] != 0) {
            if (is(unique[place], level, made)) {
                return unique[place];
            }
            place = place + 1 & unique.length - 1;
        }
        int node = add(level, made);
        unique[place] = node;
        if (2 * size > unique.length) {
            spread();
        }
        return node;
    }

    private boolean is(int node, int level, int[] made) {
        return levels[node] == level
                && Arrays.equals(branches, firsts[node], firsts[node] + made.length, made, 0, made.length);
    }

    private void spread() {
        unique = new int[2 * unique.length];
        for (int node = ALWAYS + 1; node < size; node++) {
            int hash = levels[node];
            for (int cell = 0; cell < widths[levels[node]]; cell++) {
                hash = 31 * hash + branch(node, cell);
            }
            int place = hash * SPREAD >>> 1 & unique.length - 1;
            while (unique[place] != 0) {
                place = place + 1 & unique.length - 1;
            }
            unique[place] = node;
        }
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
            opposites = Arrays.copyOf(opposites, 2 * opposites.length);
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
        both = new Conjunctions();
        opposites = new int[0];
        unique = new int[0];
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

    /// What two functions came to together, whichever of them came first.
    private static final class Conjunctions {

        private long[] pairs = new long[4096];
        private int[] made = new int[4096];
        private int count;

        /// -1 where nobody asked.
        int find(int a, int b) {
            int place = place(pair(a, b));
            return pairs[place] == 0 ? -1 : made[place];
        }

        void put(int a, int b, int result) {
            if (2 * ++count > pairs.length) {
                spread();
            }
            long pair = pair(a, b);
            int place = place(pair);
            pairs[place] = pair;
            made[place] = result;
        }

        private static long pair(int a, int b) {
            return (long) Math.min(a, b) << 32 | Math.max(a, b);
        }

        private int place(long pair) {
            int place = (int) (pair * 0x9E3779B97F4A7C15L >>> 32) & pairs.length - 1;
            while (pairs[place] != 0 && pairs[place] != pair) {
                place = place + 1 & pairs.length - 1;
            }
            return place;
        }

        private void spread() {
            long[] known = pairs;
            int[] results = made;
            pairs = new long[2 * known.length];
            made = new int[2 * known.length];
            for (int i = 0; i < known.length; i++) {
                if (known[i] != 0) {
                    int place = place(known[i]);
                    pairs[place] = known[i];
                    made[place] = results[i];
                }
            }
        }
    }
}
