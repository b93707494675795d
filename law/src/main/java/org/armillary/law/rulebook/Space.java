package org.armillary.law.rulebook;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All axes of a rule base, with what every case over them needs again and again.
final class Space {

    private final List<Axis> axes;
    private final BitSet[] inhabited;
    private final int[] lone;
    private final BitSet[][] singles;
    private final Map<String, Place> places = new HashMap<>();

    /// Where a fact's axes lie.
    ///
    /// @param first the first level
    /// @param count how many
    /// @param options of each option of several, how far its axis lies behind the first; empty for other facts
    record Place(int first, int count, Map<String, Integer> options) {}

    Space(List<Axis> axes) {
        this.axes = List.copyOf(axes);
        this.inhabited = new BitSet[axes.size()];
        this.lone = new int[axes.size()];
        this.singles = new BitSet[axes.size()][];
        for (int level = 0; level < axes.size(); level++) {
            Axis axis = axes.get(level);
            inhabited[level] = axis.inhabited();
            lone[level] = inhabited[level].cardinality() == 1 ? inhabited[level].nextSetBit(0) : Case.SEVERAL;
            singles[level] = new BitSet[axis.cells()];
            for (int cell = 0; cell < axis.cells(); cell++) {
                int only = cell;
                singles[level][cell] = axis.cells(each -> each == only);
            }
            enter(axis, level);
        }
    }

    private void enter(Axis axis, int level) {
        Map<String, Integer> options = new HashMap<>();
        if (axis.fact().type() instanceof FactType.Choices(List<String> all)) {
            all.forEach(each -> options.put(each, options.size()));
        }
        places.merge(
                axis.fact().id(),
                new Place(level, 1, options),
                (known, _) -> new Place(known.first(), known.count() + 1, known.options()));
    }

    /// Where a fact's axes lie; null where no rule asks for it.
    @Nullable
    Place find(String fact) {
        return places.get(fact);
    }

    List<Axis> axes() {
        return axes;
    }

    Axis axis(int level) {
        return axes.get(level);
    }

    int levels() {
        return inhabited.length;
    }

    /// By level, the cells that a value may lie in while nothing is known; the sets are shared, not to be changed.
    BitSet[] inhabited() {
        return inhabited.clone();
    }

    /// By level, the cell of an axis that has one alone; -1 for all others.
    int[] lone() {
        return lone.clone();
    }

    /// One cell alone; shared, not to be changed.
    BitSet single(int level, int cell) {
        return singles[level][cell];
    }
}
