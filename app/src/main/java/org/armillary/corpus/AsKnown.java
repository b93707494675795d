package org.armillary.corpus;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The time whose knowledge answers a question, as a person writes it: a day, for its end, or an instant.
public final class AsKnown {

    private static final int DAY = "2026-02-01".length();

    private AsKnown() {}

    /// The instant of a written time; a day ends where this process runs.
    ///
    /// @throws IllegalArgumentException when it is neither
    public static Instant parse(String written) {
        try {
            return written.length() == DAY
                    ? LocalDate.parse(written)
                            .plusDays(1)
                            .atStartOfDay(ZoneId.systemDefault())
                            .toInstant()
                            .minusNanos(1)
                    : Instant.parse(written);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'" + written + "' is no time: write 2026-02-01 or 2026-02-01T09:30:00Z", e);
        }
    }
}
