package org.armillary.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/// A date as far as it is known: a year, a month or a day, as in `2027`, `2026-07` and `2026-07-27`.
///
/// @param first the first day it may mean
/// @param last the last day it may mean
public record PartialDate(LocalDate first, LocalDate last) implements Comparable<PartialDate> {

    public PartialDate {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a date can't end before it begins: " + first + " to " + last);
        }
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, day);
    }

    /// Reads a year, a month or a day.
    ///
    /// @throws IllegalArgumentException when the text is none of them, or names a day that no calendar has
    public static PartialDate parse(String text) {
        try {
            return switch (text.length()) {
                case 4 -> ofYear(Integer.parseInt(text));
                case 7 -> ofMonth(YearMonth.parse(text));
                case 10 -> of(LocalDate.parse(text));
                default -> throw new IllegalArgumentException("wrong length");
            };
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "not a date: '" + text + "' (wanted a year, a month or a day, such as 2027, 2026-07, 2026-07-27)",
                    e);
        }
    }

    private static PartialDate ofYear(int year) {
        return new PartialDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static PartialDate ofMonth(YearMonth month) {
        return new PartialDate(month.atDay(1), month.atEndOfMonth());
    }

    /// Whether it names one day.
    public boolean isDay() {
        return first.equals(last);
    }

    /// How much of it is known: a day, a month or a year.
    public ChronoUnit precision() {
        if (isDay()) {
            return ChronoUnit.DAYS;
        }
        return YearMonth.from(first).equals(YearMonth.from(last)) ? ChronoUnit.MONTHS : ChronoUnit.YEARS;
    }

    /// Whether it is over on that day: certainly past or present.
    public boolean isReachedOn(LocalDate day) {
        return !last.isAfter(day);
    }

    /// Whether it may lie on that day or before it, so far as it is known.
    public boolean mayBeReachedOn(LocalDate day) {
        return !first.isAfter(day);
    }

    /// Whether some day it may mean lies from one day to another, both included.
    public boolean touches(LocalDate from, LocalDate to) {
        return !last.isBefore(from) && !first.isAfter(to);
    }

    /// By first day; of two that begin alike, the better known one first.
    @Override
    public int compareTo(PartialDate other) {
        int order = first.compareTo(other.first);
        return order == 0 ? last.compareTo(other.last) : order;
    }

    @Override
    public String toString() {
        return switch (precision()) {
            case MONTHS -> YearMonth.from(first).toString();
            case YEARS -> String.valueOf(first.getYear());
            default -> first.toString();
        };
    }
}
