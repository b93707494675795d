package org.armillary.law.calendar;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How a law, or a body of law, counts periods.
///
/// @param id its name in the catalogue: `eu-1182-71`
/// @param title the law that says so
/// @param eventDay whether the day of the event counts as the first
/// @param hours from where hours are counted, and how else they are read
/// @param rest what happens to an end on a day of rest
/// @param least how many working days a period must hold
/// @param provisions of each part of the rule, what sets it: `event-day`, `hours`, `days`, `months`, `rest`, `least`
/// @param sources where the rule was read
/// @param verified whether it was held against the text
public record CountingRule(
        String id,
        String title,
        EventDay eventDay,
        Hours hours,
        Rest rest,
        Optional<Least> least,
        Map<String, String> provisions,
        List<String> sources,
        boolean verified) {

    public CountingRule {
        provisions = Map.copyOf(provisions);
        sources = List.copyOf(sources);
    }

    /// Whether the day of the event counts.
    public enum EventDay {
        EXCLUDED,
        INCLUDED
    }

    /// From where hours are counted.
    public enum Hours {
        /// From the event's minute.
        MINUTE,
        /// From the event's minute; also read from the next full hour on.
        MINUTE_OR_FULL_HOUR
    }

    /// What happens to the end of a period of days, weeks, months or years that falls on a day of rest.
    public enum Rest {
        /// It moves to the end of the next working day.
        NEXT_WORKING_DAY,
        /// Nothing.
        STAYS
    }

    /// @param from periods of so many days or more
    /// @param workingDays hold at least so many working days
    public record Least(int from, int workingDays) {}

    String provision(String part) {
        return provisions.getOrDefault(part, "");
    }

    /// Counts a period from an event on.
    public Counted count(Moment event, Period period, Place place) {
        return new Count(this, place, Optional.empty()).of(event, period);
    }

    /// Counts a period whose end, where it falls on a day of rest, is put off in the law's own way.
    public Counted count(Moment event, Period period, Place place, Postponement postponement) {
        return new Count(this, place, Optional.of(postponement)).of(event, period);
    }
}
