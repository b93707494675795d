package org.armillary.web.lineage;

import java.util.List;
import org.armillary.web.Chart;

/// The page on where norms have come together.
///
/// @param weights fields of the form, in the formula's order
/// @param moved whether they differ from the usual ones
public record ConvergenceView(Chart chart, List<Row> rows, List<Weight> weights, boolean moved, String weightSum) {

    /// A topic; shares are in hundredths.
    ///
    /// @param since the day from which half had a rule, in words; empty where that is not on record
    public record Row(
            int rank,
            String id,
            String name,
            String href,
            int states,
            int withLaw,
            int bodies,
            int breadth,
            int hardness,
            int strictness,
            int likeness,
            String since,
            int age,
            int risk,
            int gap,
            int openGap,
            int score,
            int unverified) {}

    /// A weight that can be moved.
    public record Weight(String name, String label, String hint, String value) {}
}
