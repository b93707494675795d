package org.armillary.benchmark;

/// Something measured of the log, with what it must reach.
public sealed interface LogMeasure permits LogFigure, LogBound {

    /// As printed below [LogFigure#HEAD].
    String line();

    /// Whether it is as good as it must be.
    boolean isReached();
}
