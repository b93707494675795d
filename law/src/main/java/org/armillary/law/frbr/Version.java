package org.armillary.law.frbr;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// Which version of a work an expression is, as the URI marks it after the language.
///
/// Nothing is the version in force today; `@` the original; `@2024-07-21` the text as of that day;
/// `@2009-12-12:2010-01-01` the same seen from another day (retroactive changes); `@first` a version with a name;
/// `:2015-01-10` whichever was in force that day (virtual). Source: Akoma Ntoso Naming Convention 1.0, section 4.6.
///
/// @param mark the mark as printed, empty for the current version
public record Version(String mark) {

    /// The version in force when the URI is resolved.
    public static final Version CURRENT = new Version("");

    /// The text as first made.
    public static final Version ORIGINAL = new Version("@");

    public Version {
        if (!mark.matches("([@:][^/#@~\\s]*)?")) {
            throw new IllegalArgumentException(
                    "not a version: '" + mark + "' (wanted @, @2024-07-21, @2024-07-21:2025-01-01 or :2024-07-21)");
        }
    }

    /// The text as of a day.
    public static Version asOf(LocalDate day) {
        return new Version("@" + day);
    }

    /// The day of the text, where the mark names one.
    public Optional<LocalDate> date() {
        return day(mark.isEmpty() ? "" : mark.substring(1).split("[:;]", -1)[0]);
    }

    /// The day it is seen from, where the mark names one.
    public Optional<LocalDate> view() {
        int colon = mark.indexOf(':', 1);
        return colon < 0 ? Optional.empty() : day(mark.substring(colon + 1));
    }

    /// Whether it stands for whichever version was in force, rather than for a version that exists.
    public boolean isVirtual() {
        return mark.startsWith(":");
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.length() == 10 ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return mark;
    }
}
