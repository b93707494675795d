package org.armillary.law.codification;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.armillary.law.rulebook.Answers;

/// A case with what it must come to; every rule is reached by one.
///
/// @param name what it is about
/// @param on the day asked as of
/// @param answers the facts
/// @param expected of each conclusion of the rulebook that is looked at, what it must come to
public record Sample(String name, LocalDate on, Answers answers, Map<String, Expected> expected) {

    public Sample {
        expected = Map.copyOf(expected);
    }

    /// What a conclusion must come to.
    public sealed interface Expected {
        record Holds() implements Expected {}

        record DoesNotHold() implements Expected {}

        /// @param on the facts that must be missing; empty where any will do
        record Depends(Set<String> on) implements Expected {
            public Depends {
                on = Set.copyOf(on);
            }
        }

        record NotYet(LocalDate from) implements Expected {}

        record Contested() implements Expected {}
    }
}
