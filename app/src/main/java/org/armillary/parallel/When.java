package org.armillary.parallel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// When a text was made beside another.
public enum When {
    EARLIER,
    /// Within three months: neither can be shown to draw on the other by its date.
    SAME_TIME,
    LATER;

    private static final long NEAR = 92;

    static When of(LocalDate text, LocalDate other) {
        long days = ChronoUnit.DAYS.between(other, text);
        return Math.abs(days) <= NEAR ? SAME_TIME : days < 0 ? EARLIER : LATER;
    }

    /// Its name in addresses and answers: `same-time`.
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
