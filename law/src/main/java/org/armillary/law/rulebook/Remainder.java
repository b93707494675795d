package org.armillary.law.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What is left of a function when everything that is known of a case has been put in, reduced again.
///
/// The levels that are left are exactly those on which the function still turns.
final class Remainder {

    private record Key(int level, List<Integer> branches) {}

    private final Diagrams diagrams;
    private final Case known;
    private final Map<Integer, Integer> reduced = new HashMap<>();
    private final Map<Key, Integer> unique = new HashMap<>();
    private final List<Key> nodes = new ArrayList<>();
    private final int root;

    private Remainder(Diagrams diagrams, Case known, int node) {
        this.diagrams = diagrams;
        this.known = known;
        this.root = reduce(node);
    }

    static Remainder of(int node, Diagrams diagrams, Case known) {
        return new Remainder(diagrams, known, node);
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
        List<Integer> branches = cells.stream()
                .mapToObj(cell -> reduce(diagrams.branch(node, cell)))
                .toList();
        int made = branches.stream().distinct().count() == 1
                ? branches.getFirst()
                : unique.computeIfAbsent(new Key(level, branches), this::add);
        reduced.put(node, made);
        return made;
    }

    private int add(Key key) {
        nodes.add(key);
        return nodes.size() + Diagrams.ALWAYS;
    }

    private Key key(int node) {
        return nodes.get(node - Diagrams.ALWAYS - 1);
    }

    /// The levels on which the function still turns.
    BitSet levels() {
        BitSet levels = new BitSet();
        nodes.forEach(each -> levels.set(each.level()));
        return levels;
    }

    /// How likely the function is met when every possible cell of what is unknown is as likely as any other.
    double share() {
        return likelihoods()[root];
    }

    /// Of each level that is left, how likely the function is met when its value lies in each of its possible cells.
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
