package org.armillary.law.frbr;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// When a provision or expression is in force or applies: a named set of intervals.
///
/// @param eId its identifier in the document's metadata, which the `period` of an element points to
/// @param intervals the intervals, in document order
public record TemporalGroup(String eId, List<Interval> intervals) {

    public TemporalGroup {
        intervals = List.copyOf(intervals);
    }

    /// A stretch of days.
    ///
    /// @param meaning what holds in it, such as `inForce`: a concept among the references
    /// @param start first day, where bounded
    /// @param end first day it no longer holds, where bounded
    public record Interval(String meaning, Optional<LocalDate> start, Optional<LocalDate> end) {

        /// Whether a day lies in it.
        public boolean covers(LocalDate day) {
            return start.map(each -> !day.isBefore(each)).orElse(true)
                    && end.map(day::isBefore).orElse(true);
        }
    }

    /// Whether a day lies in an interval of that meaning.
    public boolean covers(LocalDate day, String meaning) {
        return intervals.stream().anyMatch(each -> each.meaning().equals(meaning) && each.covers(day));
    }
}
