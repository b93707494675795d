package org.armillary.law.rulebook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        return share(root, new HashMap<>());
    }

    private double share(int node, Map<Integer, Double> done) {
        if (node <= Diagrams.ALWAYS) {
            return node;
        }
        Double known = done.get(node);
        if (known != null) {
            return known;
        }
        double share = key(node).branches().stream()
                .mapToDouble(each -> share(each, done))
                .average()
                .orElseThrow();
        done.put(node, share);
        return share;
    }
}
