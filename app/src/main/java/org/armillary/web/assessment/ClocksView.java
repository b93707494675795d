package org.armillary.web.assessment;

import java.util.List;
import org.armillary.web.Link;

/// Clocks that run for a system, counted.
///
/// @param running those that run whatever else were known, what is due first
/// @param open how many more may run
/// @param moments when things happened that clocks run from, each a link to the question
/// @param agenda address of the calendar
public record ClocksView(
        String name, Way way, List<Clock> running, int open, List<Asked> moments, String agenda, String back) {

    /// @param due the end, in words
    /// @param fixed whether it has one
    /// @param what what is due, to whom, by whom
    /// @param law the instrument, and where it is law
    /// @param words the time as the law says it; empty where it says no more than the number
    /// @param steps how it was counted
    /// @param besides other ends, and what is missing
    public record Clock(
            String due,
            boolean fixed,
            Jump what,
            String law,
            String words,
            List<Link> provisions,
            List<String> steps,
            List<String> besides) {}

    /// @param answer when it happened; empty where nobody said
    public record Asked(String question, String answer, String href) {}
}
