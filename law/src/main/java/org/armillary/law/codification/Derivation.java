package org.armillary.law.codification;

import java.util.List;
import org.armillary.law.rulebook.Condition;

/// How a fact follows from others where it has no answer of its own.
public sealed interface Derivation {

    /// A flag that is what a condition over other facts comes to; unknown where that is.
    record Follows(Condition condition) implements Derivation {}

    /// A number that is the sum of others, none of them negative; where some are unknown, at least the sum of the rest.
    record Sum(List<String> parts) implements Derivation {
        public Sum {
            parts = List.copyOf(parts);
        }
    }

    /// A flag that is so from a day on, and isn't before; the day is another fact.
    record Happened(String day) implements Derivation {}

    /// A choice that a scorecard's level decides.
    record Level(String scorecard) implements Derivation {}
}
