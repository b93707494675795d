package org.armillary.law.rulebook;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/// What a case comes to under one conclusion, on the day asked about.
public sealed interface Outcome {

    /// It holds, whatever else were known.
    record Holds() implements Outcome {}

    /// It doesn't hold, whatever else were known, and no coming day that the rules name changes that.
    record DoesNotHold() implements Outcome {}

    /// It turns on facts that are not known.
    ///
    /// @param missing ids of all facts that can still make a difference
    record Depends(Set<String> missing) implements Outcome {
        public Depends {
            missing = Set.copyOf(missing);
        }
    }

    /// It doesn't hold yet, and will by the rules as they stand.
    ///
    /// @param from the first day on which it holds
    record NotYet(LocalDate from) implements Outcome {}

    /// It holds in one reading of the law and not in another, whatever else were known.
    ///
    /// @param byReading of each reading, named `point: reading`, whether it holds
    record Contested(Map<String, Boolean> byReading) implements Outcome {
        public Contested {
            byReading = Map.copyOf(byReading);
        }
    }
}
