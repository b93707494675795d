package org.armillary.law.rulebook;

import java.util.BitSet;

/// Decides many nodes in one case, and remembers of each what it met on its way.
final class Sweep {

    private static final int BOTH = 3;

    private final Diagrams diagrams;
    private final Case known;
    private byte[] ends = {};

    Sweep(Diagrams diagrams, Case known) {
        this.diagrams = diagrams;
        this.known = known;
    }

    Truth decide(int node) {
        return switch (reached(node)) {
            case 1 << Diagrams.NEVER -> Truth.FALSE;
            case 1 << Diagrams.ALWAYS -> Truth.TRUE;
            default -> Truth.UNKNOWN;
        };
    }

    /// Which of the two ends are reached from a node: bit 0 for never, bit 1 for always.
    private int reached(int node) {
        int at = node;
        while (at > Diagrams.ALWAYS) {
            int cell = known.only(diagrams.level(at));
            if (cell < 0) {
                return spread(at);
            }
            at = diagrams.branch(at, cell);
        }
        return 1 << at;
    }

    private int spread(int node) {
        if (ends.length == 0) {
            ends = new byte[diagrams.size()];
        }
        if (ends[node] != 0) {
            return ends[node];
        }
        int reached = 0;
        BitSet cells = known.admitted(diagrams.level(node));
        for (int cell = cells.nextSetBit(0); cell >= 0 && reached != BOTH; cell = cells.nextSetBit(cell + 1)) {
            reached |= reached(diagrams.branch(node, cell));
        }
        ends[node] = (byte) reached;
        return reached;
    }
}
