package org.armillary.web.observatory;

import java.time.LocalDate;
import java.util.List;
import org.armillary.catalogue.Due;
import org.armillary.web.Filter;
import org.armillary.web.Wordbook;

/// What comes due.
///
/// @param days in how many days
/// @param until the last of them
/// @param months what comes due, month by month
/// @param count in all
/// @param feed address of the same as iCalendar
public record DueView(
        int days, LocalDate until, List<Filter> filters, List<Month> months, int count, String feed, Wordbook words) {

    /// A month's.
    public record Month(LocalDate first, List<Due> due) {}
}
