package org.armillary.law.calendar;

import java.time.DateTimeException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How much time a law gives, in the unit it gives it in: a day is not 24 hours, and a month is no number of days.
///
/// @param count how many, at least one
/// @param unit of what
public record Period(int count, Unit unit) {

    private static final Pattern FORM = Pattern.compile("P(?:(\\d{1,4})(WD|D|W|M|Y)|T(\\d{1,4})H)");

    /// What periods are counted in.
    public enum Unit {
        HOURS,
        DAYS,
        WORKING_DAYS,
        WEEKS,
        MONTHS,
        YEARS
    }

    public Period {
        if (count < 1) {
            throw new IllegalArgumentException("a period has at least one " + unit + ", not " + count);
        }
    }

    /// Reads an ISO 8601 duration of one unit, `PT72H`, `P15D`, `P2W`, `P1M`, `P1Y`, or working days, `P10WD`.
    ///
    /// @throws DateTimeException when it is none
    public static Period parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new DateTimeException("'" + text + "' is no period: write PT72H (hours), P15D (days), P10WD (working"
                    + " days), P2W, P1M or P1Y");
        }
        if (matcher.group(3) != null) {
            return new Period(Integer.parseInt(matcher.group(3)), Unit.HOURS);
        }
        return new Period(
                Integer.parseInt(matcher.group(1)),
                switch (matcher.group(2)) {
                    case "WD" -> Unit.WORKING_DAYS;
                    case "W" -> Unit.WEEKS;
                    case "M" -> Unit.MONTHS;
                    case "Y" -> Unit.YEARS;
                    default -> Unit.DAYS;
                });
    }

    /// As it is read.
    @Override
    public String toString() {
        return switch (unit) {
            case HOURS -> "PT" + count + "H";
            case DAYS -> "P" + count + "D";
            case WORKING_DAYS -> "P" + count + "WD";
            case WEEKS -> "P" + count + "W";
            case MONTHS -> "P" + count + "M";
            case YEARS -> "P" + count + "Y";
        };
    }
}
