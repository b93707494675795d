package org.armillary.law.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// What one case comes to over time.
///
/// The day lies at the bottom of every diagram, so one walk finds all that a case leaves of it. For one walk.
final class Times {

    private final RuleBase base;
    private final Case known;
    private final Axis axis;
    /// The cells of the day that lead to the end in some completion, and those that do in all.
    private final BitSet sometimes = new BitSet();

    private final BitSet always = new BitSet();

    Times(RuleBase base, Case known) {
        this.base = base;
        this.known = known;
        this.axis = known.axis(base.timeLevel());
        this.always.set(0, axis.cells());
    }

    /// Periods that follow each other without a gap, of which neighbours differ.
    List<Period> periods(int node) {
        collect(node, new BitSet());
        List<Period> periods = new ArrayList<>();
        Optional<LocalDate> from = Optional.empty();
        Truth truth = truth(0);
        for (int cell = 1; cell < axis.cells(); cell++) {
            Truth then = axis.isInhabited(cell) ? truth(cell) : truth;
            if (then != truth) {
                LocalDate day = axis.firstDay(cell);
                periods.add(new Period(from, Optional.of(day.minusDays(1)), truth));
                from = Optional.of(day);
                truth = then;
            }
        }
        periods.add(new Period(from, Optional.empty(), truth));
        return periods;
    }

    /// Which cells of the day lead to the end.
    private void collect(int node, BitSet visited) {
        Diagrams diagrams = base.diagrams();
        if (visited.get(node)) {
            return;
        }
        visited.set(node);
        int level = diagrams.level(node);
        if (level >= base.timeLevel()) {
            BitSet met = base.met(node);
            sometimes.or(met);
            always.and(met);
            return;
        }
        BitSet cells = known.admitted(level);
        for (int cell = cells.nextSetBit(0); cell >= 0; cell = cells.nextSetBit(cell + 1)) {
            collect(diagrams.branch(node, cell), visited);
        }
    }

    private Truth truth(int cell) {
        return always.get(cell) ? Truth.TRUE : sometimes.get(cell) ? Truth.UNKNOWN : Truth.FALSE;
    }
}
