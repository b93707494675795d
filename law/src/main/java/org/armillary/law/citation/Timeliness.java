package org.armillary.law.citation;

import java.time.LocalDate;
import java.util.Optional;

/// Which version of its target a reference means.
///
/// @param kind whether the version is fixed
/// @param day the day whose version is meant, where the text fixes one
/// @param basis the words that say so, such as "as amended from time to time"; empty where nothing says so
public record Timeliness(Kind kind, Optional<LocalDate> day, String basis) {

    /// Nothing tells.
    public static final Timeliness UNKNOWN = new Timeliness(Kind.UNKNOWN, Optional.empty(), "");

    /// Whether later changes of the target count.
    public enum Kind {
        /// One fixed version.
        STATIC,
        /// The version in force on the day of the question.
        DYNAMIC,
        UNKNOWN
    }
}
