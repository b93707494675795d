package org.armillary.web.comparison;

import java.util.List;
import java.util.Optional;
import org.armillary.web.Chart;
import org.armillary.web.Choice;
import org.armillary.web.Link;
import org.armillary.web.Sign;

/// The page of thresholds.
///
/// @param quantities to choose
/// @param places to choose
/// @param current whether only what counts on the day is shown
/// @param count how many numbers are shown
/// @param counting how many of them count on the day
/// @param groups by what is measured
/// @param estimate the estimate asked for
/// @param fault why there is none; may be empty
/// @param chart of compute thresholds
/// @param downloads the same as files
public record NumbersView(
        List<Choice> quantities,
        List<Choice> places,
        boolean current,
        int count,
        long counting,
        List<Group> groups,
        Optional<Estimate> estimate,
        String fault,
        Optional<Chart> chart,
        List<Link> downloads) {

    /// Numbers that measure the same.
    public record Group(String id, String name, List<Row> rows) {}

    /// A number.
    ///
    /// @param normal the same in the common unit; empty where it has none
    /// @param over whether it does not count on the day
    public record Row(
            String amount,
            String normal,
            String what,
            Link instrument,
            String place,
            Sign force,
            Sign sign,
            String standing,
            String provision,
            boolean verified,
            boolean over) {}

    /// An estimate of training compute against the thresholds.
    ///
    /// @param operations as people read it
    /// @param exact every digit
    /// @param formula with numbers put in
    public record Estimate(String operations, String exact, String formula, List<Crossing> crossings) {}

    /// Whether the estimate crosses a threshold.
    ///
    /// @param says how it stands to the number
    /// @param note what the record leaves open; may be empty
    public record Crossing(Row row, boolean crossed, String says, String note) {}
}
