package org.armillary.assessment;

import java.time.LocalDate;
import java.util.Optional;

/// The days through which a conclusion comes to one thing, with the facts as they are.
///
/// @param from first day; empty where it always was so
/// @param until last day; empty where no end is known
/// @param is what it comes to
public record Spell(Optional<LocalDate> from, Optional<LocalDate> until, Is is) {

    /// What a conclusion can come to on a day.
    public enum Is {
        HOLDS,
        DOES_NOT_HOLD,
        /// It turns on facts that are missing, or on a reading of the law.
        OPEN,
        /// It would hold, and is suspended.
        STAYED,
        /// Its conditions are met, and it isn't law that binds.
        UNBINDING
    }

    public boolean covers(LocalDate day) {
        return from.filter(day::isBefore).isEmpty()
                && until.filter(day::isAfter).isEmpty();
    }
}
