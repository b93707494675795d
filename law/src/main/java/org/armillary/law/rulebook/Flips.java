package org.armillary.law.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/// The smallest sets of facts that would bring a function to one of its ends: cheapest ways through its diagram,
/// where a cell that is known costs nothing and any other one fact.
final class Flips {

    private static final int MOST = 24;
    private static final int NO_WAY = Integer.MAX_VALUE / 2;

    private final Diagrams diagrams;
    private final Case known;
    private final IntPredicate fixed;
    private final int end;
    private final Map<Integer, Integer> costs = new HashMap<>();

    /// @param fixed levels that nobody can change, such as the day asked about
    /// @param end where to get to
    Flips(Diagrams diagrams, Case known, IntPredicate fixed, int end) {
        this.diagrams = diagrams;
        this.known = known;
        this.fixed = fixed;
        this.end = end;
    }

    /// Each set as conditions that would have to be so; smallest sets only, and no more than 24 of them.
    List<List<Condition>> of(int node) {
        if (cost(node) >= NO_WAY) {
            return List.of();
        }
        Set<List<Condition>> found = new LinkedHashSet<>();
        collect(node, new ArrayList<>(), found);
        return List.copyOf(found);
    }

    private int cost(int node) {
        if (node <= Diagrams.ALWAYS) {
            return node == end ? 0 : NO_WAY;
        }
        Integer done = costs.get(node);
        if (done != null) {
            return done;
        }
        int least = cells(node).stream().map(cell -> cost(node, cell)).min().orElse(NO_WAY);
        costs.put(node, least);
        return least;
    }

    private int cost(int node, int cell) {
        return Math.min(NO_WAY, price(diagrams.level(node), cell) + cost(diagrams.branch(node, cell)));
    }

    private int price(int level, int cell) {
        return known.only(level) == cell || fixed.test(level) ? 0 : 1;
    }

    private BitSet cells(int node) {
        int level = diagrams.level(node);
        return fixed.test(level) ? known.admitted(level) : known.axis(level).inhabited();
    }

    private void collect(int node, List<Condition> changes, Set<List<Condition>> found) {
        if (node <= Diagrams.ALWAYS) {
            found.add(List.copyOf(changes));
            return;
        }
        int level = diagrams.level(node);
        int least = cost(node);
        int[] cells =
                cells(node).stream().filter(cell -> cost(node, cell) == least).toArray();
        for (int cell : Arrays.stream(cells).limit(MOST).toArray()) {
            if (found.size() >= MOST) {
                return;
            }
            boolean changed = price(level, cell) > 0;
            if (changed) {
                changes.add(known.axis(level).condition(cell));
            }
            collect(diagrams.branch(node, cell), changes, found);
            if (changed) {
                changes.removeLast();
            }
        }
    }
}
