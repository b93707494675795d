package org.armillary.benchmark;

import java.util.Optional;
import org.armillary.assessment.Finding;
import org.armillary.assessment.Outcome;
import org.armillary.law.codification.Codification.Standing;
import org.armillary.law.rulebook.Answers;

/// A finding from which everything is gone that the kit has no word for.
///
/// @param finding what was found
/// @param answers the facts it was found with
/// @param missing the kit's name of the fact it turns on; empty where it turns on none
/// @param distance how many facts that are missing it takes at least
record Settled(Finding finding, Answers answers, Optional<String> missing, int distance) {

    /// Among several conclusions that answer to one name, the one counts that says most; of those that say as much, the
    /// one that lacks least.
    int rank() {
        return 100 * weight() - distance;
    }

    private int weight() {
        return switch (finding.outcome()) {
            case Outcome.Holds() -> 6;
            case Outcome.Contested _ -> 5;
            case Outcome.Depends _ -> 4;
            case Outcome.NotYet _ -> 3;
            case Outcome.Stayed _ -> 2;
            case Outcome.Unbinding _ -> 1;
            case Outcome.DoesNotHold() -> 0;
        };
    }

    /// Its name in the kit. Where readings stand against each other, the careful one counts; who suspends enforcement
    /// doesn't lift the duty. What is no law in force binds nobody, whatever is missing.
    String word() {
        if (finding.standing() != Standing.Is.IN_FORCE) {
            return "does_not_apply";
        }
        return switch (finding.outcome()) {
            case Outcome.Holds(), Outcome.Contested _, Outcome.Stayed _ -> "applies";
            case Outcome.Depends _ -> "depends";
            case Outcome.NotYet _, Outcome.Unbinding _, Outcome.DoesNotHold() -> "does_not_apply";
        };
    }
}
