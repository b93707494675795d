package org.armillary.law.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// A day of the calendar, with the time of day where it is known; local to the place it is looked at in.
///
/// @param day the day
/// @param time the time, to the minute
public record Moment(LocalDate day, Optional<LocalTime> time) implements Comparable<Moment> {

    public Moment {
        time = time.map(each -> each.truncatedTo(ChronoUnit.MINUTES));
    }

    public static Moment of(LocalDate day) {
        return new Moment(day, Optional.empty());
    }

    public static Moment of(LocalDateTime at) {
        return new Moment(at.toLocalDate(), Optional.of(at.toLocalTime()));
    }

    /// Reads `2028-03-01` or `2028-03-01T11:30`.
    ///
    /// @throws DateTimeException when it is neither
    public static Moment parse(String text) {
        return text.length() > "2028-03-01".length() ? of(LocalDateTime.parse(text)) : of(LocalDate.parse(text));
    }

    /// The last instant it can mean: its minute, or the day's last one.
    public LocalDateTime latest() {
        return day.atTime(time.orElse(LocalTime.of(23, 59)));
    }

    /// The first instant it can mean: its minute, or midnight.
    public LocalDateTime earliest() {
        return day.atTime(time.orElse(LocalTime.MIDNIGHT));
    }

    /// By the last instant each can mean, so that a whole day is over after each of its minutes.
    @Override
    public int compareTo(Moment other) {
        int order = latest().compareTo(other.latest());
        return order != 0 ? order : Boolean.compare(time.isEmpty(), other.time.isEmpty());
    }

    /// As it is read.
    @Override
    public String toString() {
        return time.map(each -> day.atTime(each).toString()).orElseGet(day::toString);
    }
}
