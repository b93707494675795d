package org.armillary.law.dialect;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// Calendar days out of metadata that may be wrong.
final class Days {

    private Days() {}

    /// The day of an ISO 8601 text that begins with one, such as `2024-06-13` or `2024-06-13T00:00:00`.
    static Optional<LocalDate> find(String text) {
        String day = text.strip();
        if (day.length() > 10) {
            day = day.substring(0, 10);
        }
        try {
            LocalDate parsed = LocalDate.parse(day);
            return parsed.getYear() > 0 && parsed.getYear() < 10_000 ? Optional.of(parsed) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// The day after the day of an ISO 8601 text: periods end before a day, publishers name the last day.
    static Optional<LocalDate> findNext(String text) {
        return find(text).filter(day -> day.getYear() < 9_999).map(day -> day.plusDays(1));
    }

    /// The day of a year, month and day given apart.
    static Optional<LocalDate> find(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(year.strip()), Integer.parseInt(month.strip()), Integer.parseInt(day.strip())));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
