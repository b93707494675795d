package org.armillary.law.rulebook;

import java.util.List;
import java.util.Set;

/// What one case comes to under one conclusion, and why.
///
/// @param conclusion rulebook and conclusion, joined by a dot
/// @param outcome what it comes to
/// @param fired rules that fire in every completion of the facts and grant the conclusion
/// @param overridden rules that are met in every completion, and that others keep from firing
/// @param open rules that fire in some completions and not in others
/// @param provisions what the finding rests on: the provisions of the rules above that made a difference
/// @param used ids of the facts that were answered and that the conclusion asks for
/// @param turns coming days on which it changes by itself
public record Finding(
        String conclusion,
        Outcome outcome,
        List<String> fired,
        List<String> overridden,
        List<String> open,
        List<String> provisions,
        Set<String> used,
        List<Turn> turns) {

    public Finding {
        fired = List.copyOf(fired);
        overridden = List.copyOf(overridden);
        open = List.copyOf(open);
        provisions = List.copyOf(provisions);
        used = Set.copyOf(used);
        turns = List.copyOf(turns);
    }
}
