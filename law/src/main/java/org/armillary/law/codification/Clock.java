package org.armillary.law.codification;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.armillary.law.calendar.Period;
import org.armillary.law.rulebook.Condition;

/// A period that somebody has from an event on.
///
/// @param id its name in the rulebook
/// @param conclusion the duty whose time it counts
/// @param what what is due: `report`, `early_warning`
/// @param whose who has to act: `provider`, `manufacturer`
/// @param to who receives it: `market_surveillance_authority`
/// @param when in which cases it runs, besides those in which the conclusion holds
/// @param starts the moments it runs from; what ends first counts. Empty where the law gives no number
/// @param respite what the law allows where it ends on a day of rest
/// @param counting id of the counting rule in `catalogues/calendars`; empty where the law gives no number
/// @param place id of the place in `catalogues/calendars` whose days count
/// @param words the time as the law says it, such as `without undue delay`
/// @param provisions what sets it
public record Clock(
        String id,
        String conclusion,
        String what,
        String whose,
        String to,
        Condition when,
        List<Start> starts,
        Optional<Respite> respite,
        String counting,
        String place,
        String words,
        List<String> provisions) {

    public Clock {
        starts = List.copyOf(starts);
        provisions = List.copyOf(provisions);
    }

    /// Whether the law gives a number.
    public boolean isFixed() {
        return !starts.isEmpty();
    }

    /// One way to count.
    ///
    /// @param moment the moment fact it runs from
    /// @param period how long
    /// @param when in which cases it counts; empty for all
    /// @param unlessOverBy another moment: where this way would end before it, it doesn't count
    /// @param done the clock that the moment answers to: until it is known, that clock's end is the latest
    ///   it can be
    /// @param provisions what sets this way to count, where it isn't what sets the clock as a whole
    public record Start(
            String moment,
            Period period,
            Optional<Condition> when,
            Optional<String> unlessOverBy,
            Optional<String> done,
            List<String> provisions) {
        public Start {
            provisions = List.copyOf(provisions);
        }
    }

    /// Acting on the next working day, until an hour, where the period, also one of hours, ends on a day of rest.
    ///
    /// @param until the hour
    /// @param when in which cases
    /// @param provision what allows it
    public record Respite(LocalTime until, Condition when, String provision) {}
}
