package org.armillary.law.rulebook;

import java.util.BitSet;

/// Decides many nodes in one case, and remembers of each what it met on its way.
final class Sweep {

    private static final int BOTH = 3;

    private final Diagrams diagrams;
    private final Case known;
    // Most cases leave little open, so few nodes are remembered out of a great many.
    private int[] nodes = new int[64];
    private byte[] ends = new byte[64];
    private int remembered;

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
        int place = place(node);
        if (nodes[place] == node) {
            return ends[place];
        }
        int reached = 0;
        BitSet cells = known.admitted(diagrams.level(node));
        for (int cell = cells.nextSetBit(0); cell >= 0 && reached != BOTH; cell = cells.nextSetBit(cell + 1)) {
            reached |= reached(diagrams.branch(node, cell));
        }
        remember(node, (byte) reached);
        return reached;
    }

    /// Where a node is remembered, or would be; 0 stands for no node, since the ends are never asked for.
    private int place(int node) {
        int place = node * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(nodes.length) + 1;
        while (nodes[place] != 0 && nodes[place] != node) {
            place = place + 1 & nodes.length - 1;
        }
        return place;
    }

    private void remember(int node, byte end) {
        if (2 * remembered >= nodes.length) {
            int[] known = nodes;
            byte[] met = ends;
            nodes = new int[2 * known.length];
            ends = new byte[2 * known.length];
            for (int i = 0; i < known.length; i++) {
                if (known[i] != 0) {
                    int place = place(known[i]);
                    nodes[place] = known[i];
                    ends[place] = met[i];
                }
            }
        }
        int place = place(node);
        nodes[place] = node;
        ends[place] = end;
        remembered++;
    }
}
