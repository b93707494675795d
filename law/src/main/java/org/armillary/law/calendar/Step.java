package org.armillary.law.calendar;

/// One thing that happened while a period was counted.
///
/// @param what what it was
/// @param at the day or minute it leads to, or speaks of
/// @param name what goes with it: a period, a holiday's name, a weekday; may be empty
/// @param provision what says so; empty where nothing has to
public record Step(What what, Moment at, String name, String provision) {

    /// What can happen.
    public enum What {
        /// The event; its day isn't counted.
        EVENT_DAY_NOT_COUNTED,
        /// The event; its day is the first that counts.
        EVENT_DAY_COUNTED,
        /// Counting starts at the event's minute.
        FROM_THE_MINUTE,
        /// Counting starts with the next full hour, since the hour of the event isn't counted.
        FROM_THE_FULL_HOUR,
        /// No hour is known, so that counting starts with the day.
        HOUR_NOT_KNOWN,
        /// Where the period ends by itself.
        COUNTED,
        /// Clocks were put forward or back in between; hours are counted as they pass.
        CLOCKS_CHANGED,
        /// The last month has no such day; its last day ends the period.
        MONTH_TOO_SHORT,
        /// That day is of the weekend.
        WEEKEND,
        /// That day is a public holiday.
        HOLIDAY,
        /// The end moved to there.
        MOVED,
        /// Too few working days lay in the period; it now ends there.
        MADE_LONGER,
        /// Public holidays of that year are not known for the place.
        HOLIDAYS_NOT_KNOWN
    }

    @Override
    public String toString() {
        return what + " " + at + (name.isEmpty() ? "" : " " + name)
                + (provision.isEmpty() ? "" : " (" + provision + ")");
    }
}
