package org.armillary.law.rulebook;

import java.time.LocalDate;
import java.util.Optional;

/// What a case decides of a conclusion from one day to another, because the law says the same all the time.
///
/// @param from first day; empty where it always was so
/// @param until last day; empty where no end is known
/// @param truth what it decides
public record Period(Optional<LocalDate> from, Optional<LocalDate> until, Truth truth) {

    public boolean covers(LocalDate day) {
        return from.filter(day::isBefore).isEmpty()
                && until.filter(day::isAfter).isEmpty();
    }
}
