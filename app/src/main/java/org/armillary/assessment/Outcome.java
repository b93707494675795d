package org.armillary.assessment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.armillary.law.codification.Codification.Standing;

/// What a conclusion comes to for a system on a day, as law.
public sealed interface Outcome {

    /// It holds, whatever else were known.
    record Holds() implements Outcome {}

    /// It doesn't hold, whatever else were known.
    record DoesNotHold() implements Outcome {}

    /// It turns on facts that are not known.
    ///
    /// @param missing ids of all facts that can still make a difference
    record Depends(SortedSet<String> missing) implements Outcome {
        public Depends {
            missing = sorted(missing);
        }
    }

    /// It doesn't hold yet.
    ///
    /// @param from the first day on which it holds, or may
    /// @param missing ids of the facts on which it turns then; empty where it holds whatever else were known
    record NotYet(LocalDate from, SortedSet<String> missing) implements Outcome {
        public NotYet {
            missing = sorted(missing);
        }
    }

    /// It would hold, and somebody has suspended it.
    ///
    /// @param by who
    /// @param until last day; empty where no end is known
    /// @param source what says so
    record Stayed(String by, Optional<LocalDate> until, String source) implements Outcome {}

    /// It holds in one reading of the law and not in another, whatever else were known.
    ///
    /// @param byReading of each reading, named `point: reading`, whether it holds
    record Contested(SortedMap<String, Boolean> byReading) implements Outcome {
        public Contested {
            byReading = Collections.unmodifiableSortedMap(new TreeMap<>(byReading));
        }

        static Contested of(Map<String, Boolean> byReading) {
            return new Contested(new TreeMap<>(byReading));
        }
    }

    /// Its conditions are met, and it is not law that binds: soft law, a bill, a treaty not in force, law that has
    /// ended.
    ///
    /// @param is what the instrument is
    record Unbinding(Standing.Is is) implements Outcome {}

    /// Every name an outcome can have in files.
    List<String> WORDS = List.of("holds", "not-yet", "depends", "contested", "stayed", "unbinding", "does-not-hold");

    /// Its name in files: `holds`, `does-not-hold`, `depends`, `not-yet`, `stayed`, `contested`, `unbinding`.
    default String word() {
        return switch (this) {
            case Holds() -> "holds";
            case DoesNotHold() -> "does-not-hold";
            case Depends _ -> "depends";
            case NotYet _ -> "not-yet";
            case Stayed _ -> "stayed";
            case Contested _ -> "contested";
            case Unbinding _ -> "unbinding";
        };
    }

    /// The facts it turns on; empty where it turns on none.
    default SortedSet<String> turnsOn() {
        return switch (this) {
            case Depends(SortedSet<String> missing) -> missing;
            case NotYet(LocalDate _, SortedSet<String> missing) -> missing;
            case Holds(), DoesNotHold(), Stayed _, Contested _, Unbinding _ -> Collections.emptySortedSet();
        };
    }

    private static SortedSet<String> sorted(Set<String> facts) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(facts));
    }
}
