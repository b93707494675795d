package org.armillary.benchmark;

import java.util.Locale;

/// A measure of the log that must stay below a bound: a time, or memory.
///
/// @param what what was measured
/// @param value in the unit
/// @param unit such as `ms`
/// @param most it may be
public record LogBound(String what, double value, String unit, double most) implements LogMeasure {

    @Override
    public boolean isReached() {
        return value <= most;
    }

    @Override
    public String line() {
        return String.format(
                Locale.ROOT,
                "%-44s %,12.1f %s, at most %,.1f%s",
                what,
                value,
                unit,
                most,
                isReached() ? "" : "  MISSED");
    }
}
