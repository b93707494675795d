package org.armillary.law.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What is left of functions when everything that is known of a case has been put in, reduced again.
///
/// The levels that are left are exactly those on which a function still turns. Functions that share parts share
/// what
/// is left of them, so one remainder serves all conclusions of a case.
final class Remainder {

    private record Key(int level, List<Integer> branches) {}

    private static final BitSet NONE = new BitSet();

    private final Diagrams diagrams;
    private final Case known;
    private final Map<Integer, Integer> reduced = new HashMap<>();
    private final Map<Key, Integer> unique = new HashMap<>();
    private final List<Key> nodes = new ArrayList<>();
    private final List<BitSet> levels = new ArrayList<>();
    private final int root;

    private Remainder(Diagrams diagrams, Case known, int node) {
        this.diagrams = diagrams;
        this.known = known;
        this.root = reduce(node);
    }

    /// Of one function.
    static Remainder of(int node, Diagrams diagrams, Case known) {
        return new Remainder(diagrams, known, node);
    }

    /// Of no function yet.
    static Remainder of(Diagrams diagrams, Case known) {
        return new Remainder(diagrams, known, Diagrams.NEVER);
    }

    private int reduce(int node) {
        if (node <= Diagrams.ALWAYS) {
            return node;
        }
        Integer done = reduced.get(node);
        if (done != null) {
            return done;
        }
        int level = diagrams.level(node);
        BitSet cells = known.admitted(level);
        Integer[] branches = new Integer[cells.cardinality()];
        boolean turns = false;
        int at = 0;
        for (int cell = cells.nextSetBit(0); cell >= 0; cell = cells.nextSetBit(cell + 1)) {
            branches[at] = reduce(diagrams.branch(node, cell));
            turns |= !branches[at].equals(branches[0]);
            at++;
        }
        int made = turns ? unique.computeIfAbsent(new Key(level, List.of(branches)), this::add) : branches[0];
        reduced.put(node, made);
        return made;
    }

    private int add(Key key) {
        BitSet below = new BitSet();
        key.branches().forEach(each -> below.or(levelsBelow(each)));
        below.set(key.level());
        nodes.add(key);
        levels.add(below);
        return nodes.size() + Diagrams.ALWAYS;
    }

    private BitSet levelsBelow(int node) {
        return node <= Diagrams.ALWAYS ? NONE : levels.get(node - Diagrams.ALWAYS - 1);
    }

    private Key key(int node) {
        return nodes.get(node - Diagrams.ALWAYS - 1);
    }

    /// The levels on which the function still turns; not to be changed.
    BitSet levels() {
        return levelsBelow(root);
    }

    /// The same of any function of these diagrams.
    synchronized BitSet levels(int node) {
        return levelsBelow(reduce(node));
    }

    /// What the case decides of any function of these diagrams.
    synchronized Truth decide(int node) {
        return switch (reduce(node)) {
            case Diagrams.NEVER -> Truth.FALSE;
            case Diagrams.ALWAYS -> Truth.TRUE;
            default -> Truth.UNKNOWN;
        };
    }

    /// How likely the function is met when every possible cell of what is unknown is as likely as any other.
    double share() {
        return likelihoods()[root];
    }

    /// Of each level that is left, how likely the function is met when its value lies in each of its possible
    /// cells.
    ///
    /// One way down and one way up: only the ways that pass a node of the level are changed by what it leads to.
    SortedMap<Integer, double[]> shares() {
        double[] share = likelihoods();
        double[] reach = new double[share.length];
        reach[root] = 1;
        SortedMap<Integer, double[]> shares = new TreeMap<>();
        for (int node = share.length - 1; node > Diagrams.ALWAYS; node--) {
            List<Integer> branches = key(node).branches();
            double[] byCell = shares.computeIfAbsent(key(node).level(), _ -> filled(branches.size(), share[root]));
            for (int cell = 0; cell < byCell.length; cell++) {
                int below = branches.get(cell);
                byCell[cell] += reach[node] * (share[below] - share[node]);
                reach[below] += reach[node] / byCell.length;
            }
        }
        return shares;
    }

    private static double[] filled(int length, double value) {
        double[] filled = new double[length];
        Arrays.fill(filled, value);
        return filled;
    }

    /// By node, how likely it is met; what a node leads to was added before it.
    private double[] likelihoods() {
        double[] share = new double[nodes.size() + Diagrams.ALWAYS + 1];
        share[Diagrams.ALWAYS] = 1;
        for (int node = Diagrams.ALWAYS + 1; node < share.length; node++) {
            share[node] = key(node).branches().stream()
                    .mapToDouble(each -> share[each])
                    .average()
                    .orElseThrow();
        }
        return share;
    }
}
