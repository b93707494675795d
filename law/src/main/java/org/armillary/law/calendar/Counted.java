package org.armillary.law.calendar;

import java.util.List;

/// A period, counted.
///
/// @param end the last moment in time: a day, to its end, for periods of days and longer; a minute for hours
/// @param steps how it came about
/// @param alternatives other ends that the same rule is also read to give
public record Counted(Moment end, List<Step> steps, List<Alternative> alternatives) {

    public Counted {
        steps = List.copyOf(steps);
        alternatives = List.copyOf(alternatives);
    }

    /// Another end.
    ///
    /// @param end the end
    /// @param steps how it came about
    public record Alternative(Moment end, List<Step> steps) {
        public Alternative {
            steps = List.copyOf(steps);
        }
    }

    /// Whether every day that mattered lay in years whose holidays are known.
    public boolean isCertain() {
        return steps.stream().noneMatch(each -> each.what() == Step.What.HOLIDAYS_NOT_KNOWN);
    }
}
