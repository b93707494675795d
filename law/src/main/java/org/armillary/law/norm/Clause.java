package org.armillary.law.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A norm as found in a prose, its parts still as tokens.
///
/// @param sentence what it was read from
/// @param extent its own part of the sentence
/// @param cue the words that show it
/// @param modality what it does to its bearer
/// @param bearer the bearer's words; empty where the clause names none
/// @param action what is to be done
/// @param conditions in the order of the text
record Clause(
        Run sentence,
        Run extent,
        Run cue,
        Modality modality,
        Run bearer,
        Optional<Run> action,
        List<Condition> conditions) {

    Clause {
        conditions = List.copyOf(conditions);
    }

    Clause with(Condition more) {
        List<Condition> all = new ArrayList<>(conditions);
        all.add(more);
        return new Clause(sentence, extent, cue, modality, bearer, action, all);
    }

    /// A condition in tokens, its opener left out.
    record Condition(Norm.Condition.Kind kind, Run words) {}
}
