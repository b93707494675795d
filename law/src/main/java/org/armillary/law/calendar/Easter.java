package org.armillary.law.calendar;

import java.time.LocalDate;
import java.time.Month;

/// Easter Sunday, which the movable feasts of many states hang on.
final class Easter {

    // Between the Julian calendar, in which the Orthodox churches reckon, and ours, from 1900 to 2099.
    private static final int JULIAN_LAG = 13;

    private Easter() {}

    /// Of the Western churches, by the Gregorian computus (the Meeus, Jones and Butcher form).
    static LocalDate western(int year) {
        int golden = year % 19;
        int century = year / 100;
        int leap = century - century / 4 - (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + leap + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int sum = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }

    /// Of the Orthodox churches, by the Julian computus (the Meeus form), as a day of our calendar.
    static LocalDate orthodox(int year) {
        int moon = (19 * (year % 19) + 15) % 30;
        int weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
        int sum = moon + weekday + 114;
        return LocalDate.of(year, Month.of(sum / 31), sum % 31 + 1).plusDays(JULIAN_LAG);
    }
}
