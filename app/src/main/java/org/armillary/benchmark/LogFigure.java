package org.armillary.benchmark;

import java.util.Locale;

/// A figure of the log beside its limit.
///
/// @param what what was done
/// @param perSecond how often
/// @param limit what the bare loop of the same run does
/// @param limitPerSecond how often it does that
/// @param gate least ratio of the two
/// @param floor least figure, on two cores
public record LogFigure(String what, double perSecond, String limit, double limitPerSecond, double gate, double floor)
        implements LogMeasure {

    /// The line above the figures.
    public static final String HEAD = String.format(
            Locale.ROOT,
            "%-44s %12s   %-36s %12s %8s %8s %12s",
            "",
            "per second",
            "limit",
            "per second",
            "ratio",
            "gate",
            "floor");

    /// The figure in parts of its limit.
    public double ratio() {
        return perSecond / limitPerSecond;
    }

    /// Whether ratio and figure are high enough.
    @Override
    public boolean isReached() {
        return ratio() >= gate && perSecond >= floor;
    }

    @Override
    public String line() {
        return String.format(
                Locale.ROOT,
                "%-44s %,12.0f   %-36s %,12.0f %8.2f %8.2f %,12.0f%s",
                what,
                perSecond,
                limit,
                limitPerSecond,
                ratio(),
                gate,
                floor,
                isReached() ? "" : "  MISSED");
    }
}
