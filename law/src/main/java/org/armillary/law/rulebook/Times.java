package org.armillary.law.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// What one case comes to over time.
///
/// The day lies at the bottom of every diagram, so one walk finds all that a case leaves of it.
final class Times {

    private final RuleBase base;
    private final Case known;
    private final Axis axis;

    Times(RuleBase base, Case known) {
        this.base = base;
        this.known = known;
        this.axis = known.axis(base.timeLevel());
    }

    /// Periods that follow each other without a gap, of which neighbours differ.
    List<Period> periods(int node) {
        BitSet ends = new BitSet();
        collect(node, new BitSet(), ends);
        List<Period> periods = new ArrayList<>();
        Optional<LocalDate> from = Optional.empty();
        Truth truth = truth(ends, 0);
        for (int cell = 1; cell < axis.cells(); cell++) {
            Truth then = axis.isInhabited(cell) ? truth(ends, cell) : truth;
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

    /// The nodes of the day, and the ends, that some completion leads to.
    private void collect(int node, BitSet visited, BitSet ends) {
        Diagrams diagrams = base.diagrams();
        if (visited.get(node)) {
            return;
        }
        visited.set(node);
        int level = diagrams.level(node);
        if (level >= base.timeLevel()) {
            ends.set(node);
            return;
        }
        BitSet cells = known.admitted(level);
        for (int cell = cells.nextSetBit(0); cell >= 0; cell = cells.nextSetBit(cell + 1)) {
            collect(diagrams.branch(node, cell), visited, ends);
        }
    }

    private Truth truth(BitSet ends, int cell) {
        boolean never = false;
        boolean always = false;
        for (int end = ends.nextSetBit(0); end >= 0; end = ends.nextSetBit(end + 1)) {
            int reached = end <= Diagrams.ALWAYS ? end : base.diagrams().branch(end, cell);
            never |= reached == Diagrams.NEVER;
            always |= reached == Diagrams.ALWAYS;
        }
        return never && always ? Truth.UNKNOWN : always ? Truth.TRUE : Truth.FALSE;
    }
}
