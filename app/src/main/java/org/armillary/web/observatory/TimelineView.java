package org.armillary.web.observatory;

import java.time.LocalDate;
import java.util.List;
import org.armillary.observatory.Change;
import org.armillary.observatory.Event;
import org.armillary.web.Chart;
import org.armillary.web.Filter;
import org.armillary.web.Wordbook;

/// What was, is or will be on a day, and what changes between it and another.
///
/// @param since the other day
/// @param tallies how many norms, in words and numbers
/// @param tide the numbers behind the chart: a row for each year
/// @param onTheDay what happens on the day itself
/// @param begin changes through which something becomes a norm of the day, ascending from the earlier to the later day
/// @param applying instruments in force or in effect, of which some parts begin to apply in between, and the like
/// @param end changes through which something ceases to be one
/// @param other all other changes
public record TimelineView(
        Scrub scrub,
        LocalDate since,
        Filter jurisdictions,
        Filter forces,
        List<Tally> tallies,
        Chart chart,
        List<Year> tide,
        List<Event> onTheDay,
        List<Change> begin,
        List<Change> applying,
        List<Change> end,
        List<Change> other,
        Wordbook words) {

    /// A number with what it counts.
    public record Tally(String label, int count) {}

    /// How many norms were in force or in effect on 1 January of a year.
    public record Year(LocalDate day, int hard, int hybrid, int soft) {}

    /// The earlier of the two days.
    public LocalDate from() {
        LocalDate day = words.frame().day();
        return since.isBefore(day) ? since : day;
    }

    public LocalDate to() {
        LocalDate day = words.frame().day();
        return since.isBefore(day) ? day : since;
    }

    public int changes() {
        return begin.size() + applying.size() + end.size() + other.size();
    }
}
