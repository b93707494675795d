package org.armillary.lineage;

/// Where computed edges are cut off. The figures behind it: docs/testing.md, "Lineage".
public final class Threshold {

    /// The score from which an edge is shown.
    public static final double SHOWN = 32;

    /// The identity from which shared words count as copied, not as put differently.
    static final double VERBATIM = 0.8;

    /// How many words must stand in one row for that.
    static final int ROW = 8;

    private Threshold() {}
}
