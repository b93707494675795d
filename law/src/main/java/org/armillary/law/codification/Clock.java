package org.armillary.law.codification;

import java.util.List;
import java.util.Optional;
import org.armillary.law.rulebook.Condition;

/// A period that somebody has from an event on.
///
/// @param id its name in the rulebook
/// @param conclusion the duty whose time it counts
/// @param what what is due: `report`, `early_warning`
/// @param whose who has to act: `provider`, `manufacturer`
/// @param to who receives it: `market_surveillance_authority`
/// @param when in which cases it runs
/// @param starts the moments it runs from; what ends first counts. Empty where the law gives no number
/// @param counting id of the counting rule in `catalogues/calendars`
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
        String counting,
        String words,
        List<String> provisions) {

    public Clock {
        starts = List.copyOf(starts);
        provisions = List.copyOf(provisions);
    }

    /// One way to count.
    ///
    /// @param moment the moment fact it runs from
    /// @param period how long, as ISO 8601 duration or period: `PT72H`, `P15D`, `P1M`
    /// @param when in which cases it counts; empty for all
    public record Start(String moment, String period, Optional<Condition> when) {}
}
