package org.armillary.law.rulebook;

import java.util.BitSet;

/// Decides nodes in one case: follows what is known, and where several cells are possible all of them.
final class Deciding {

    private static final int BOTH = 3;

    private final Diagrams diagrams;

    Deciding(Diagrams diagrams) {
        this.diagrams = diagrams;
    }

    Truth decide(int node, Case known) {
        int at = follow(node, known);
        if (at <= Diagrams.ALWAYS) {
            return at == Diagrams.ALWAYS ? Truth.TRUE : Truth.FALSE;
        }
        return switch (reached(at, known, new BitSet())) {
            case 1 << Diagrams.NEVER -> Truth.FALSE;
            case 1 << Diagrams.ALWAYS -> Truth.TRUE;
            default -> Truth.UNKNOWN;
        };
    }

    private int follow(int node, Case known) {
        int at = node;
        while (at > Diagrams.ALWAYS) {
            int cell = known.only(diagrams.level(at));
            if (cell < 0) {
                return at;
            }
            at = diagrams.branch(at, cell);
        }
        return at;
    }

    /// Which of the two ends are reached from a node: bit 0 for never, bit 1 for always; no node is visited twice.
    private int reached(int node, Case known, BitSet visited) {
        int at = follow(node, known);
        if (at <= Diagrams.ALWAYS) {
            return 1 << at;
        }
        if (visited.get(at)) {
            return 0;
        }
        visited.set(at);
        int reached = 0;
        BitSet cells = known.admitted(diagrams.level(at));
        for (int cell = cells.nextSetBit(0); cell >= 0 && reached != BOTH; cell = cells.nextSetBit(cell + 1)) {
            reached |= reached(diagrams.branch(at, cell), known, visited);
        }
        return reached;
    }
}
