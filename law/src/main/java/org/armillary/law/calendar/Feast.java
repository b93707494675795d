package org.armillary.law.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.stream.Stream;

/// A public holiday: on which days it falls.
///
/// @param name what it is called
/// @param falls when in a year
/// @param from first year it is kept; 0 where it always was
/// @param until last year; [Integer#MAX_VALUE] where no end is known
record Feast(String name, Falls falls, int from, int until) {

    /// When in a year a holiday falls.
    sealed interface Falls {
        record On(MonthDay day) implements Falls {}

        /// @param days after Easter Sunday of the Western churches; before it where negative
        record AfterEaster(int days) implements Falls {}

        /// @param days after Easter Sunday of the Orthodox churches; before it where negative
        record AfterOrthodoxEaster(int days) implements Falls {}

        /// The first such weekday on or after a day: the third Monday of January is the Monday from 15 January on.
        record Weekday(DayOfWeek weekday, MonthDay from) implements Falls {}

        /// Days that somebody fixes each time.
        record Listed(Set<LocalDate> days) implements Falls {
            public Listed {
                days = Set.copyOf(days);
            }
        }
    }

    Stream<LocalDate> in(int year) {
        if (year < from || year > until) {
            return Stream.empty();
        }
        return switch (falls) {
            case Falls.On(MonthDay day) -> Stream.of(day.atYear(year));
            case Falls.AfterEaster(int days) -> Stream.of(Easter.western(year).plusDays(days));
            case Falls.AfterOrthodoxEaster(int days) ->
                Stream.of(Easter.orthodox(year).plusDays(days));
            case Falls.Weekday(DayOfWeek weekday, MonthDay day) ->
                Stream.of(day.atYear(year).with(TemporalAdjusters.nextOrSame(weekday)));
            case Falls.Listed(Set<LocalDate> days) -> days.stream().filter(each -> each.getYear() == year);
        };
    }
}
