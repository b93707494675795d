package org.armillary.law.rulebook;

import java.util.HashSet;
import java.util.List;

/// What values a fact can have.
public sealed interface FactType {

    /// Yes or no.
    record Flag() implements FactType {}

    /// Exactly one of several options.
    record Choice(List<String> options) implements FactType {
        public Choice {
            options = distinct(options);
        }
    }

    /// Any number of several options, none included.
    record Choices(List<String> options) implements FactType {
        public Choices {
            options = distinct(options);
        }
    }

    /// A number of some unit, such as `FLOP`; the unit is empty for a bare count.
    record Quantity(String unit) implements FactType {}

    /// A day of the calendar.
    record Day() implements FactType {}

    /// A day and a time of day, which clocks start from and no rule may ask for.
    record Moment() implements FactType {}

    /// The word for it in files: `choices`.
    default String word() {
        return switch (this) {
            case Flag() -> "flag";
            case Choice _ -> "choice";
            case Choices _ -> "choices";
            case Quantity _ -> "number";
            case Day() -> "day";
            case Moment() -> "moment";
        };
    }

    private static List<String> distinct(List<String> options) {
        if (options.size() < 2 || new HashSet<>(options).size() < options.size()) {
            throw new IllegalArgumentException("wanted two or more different options, not " + options);
        }
        return List.copyOf(options);
    }
}
