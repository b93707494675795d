package org.armillary.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Whether a provision binds in a case on a day, since when or from when, and by which rows.
///
/// @param answer yes, no, or why neither
/// @param from the day from which it binds in this case; empty when it never does or readings differ
/// @param because the rows that say so
public record Binding(Answer answer, Optional<LocalDate> from, List<Application> because) {

    public Binding {
        because = List.copyOf(because);
    }

    /// Whether a provision binds.
    public enum Answer {
        YES,
        NO,
        /// Readings on record differ, and on that day the difference matters.
        CONTESTED,
        /// A fact that decides it is not known, or no row is on record.
        UNKNOWN
    }
}
