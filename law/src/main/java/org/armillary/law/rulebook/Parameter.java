package org.armillary.law.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A number or day of the law that rules name, and that changes with the law.
///
/// @param id its name in the rulebook
/// @param values its values, one after the other
public record Parameter(String id, List<Dated> values) {

    /// A value for as long as it is law.
    ///
    /// @param value the value
    /// @param from first day; empty where it always was
    /// @param until last day; empty where no end is known
    /// @param provision the provision that sets it, as eId
    public record Dated(Constant value, Optional<LocalDate> from, Optional<LocalDate> until, String provision) {}

    public Parameter {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("parameter '" + id + "' has no value");
        }
    }
}
