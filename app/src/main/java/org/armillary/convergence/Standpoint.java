package org.armillary.convergence;

import java.util.List;
import java.util.Optional;
import org.armillary.catalogue.PartialDate;
import org.armillary.comparison.Finding;

/// What one jurisdiction has on a topic on a day.
///
/// @param jurisdiction its code
/// @param state whether it is a state, a part of one or a union that makes law; else a body that speaks to states
/// @param rules findings that hold and are rules, the strictest first
/// @param law whether one of them is in hard or hybrid law and binds (requires, prohibits, entitles or
///     empowers)
/// @param strictness of the strictest: 4 for what must or must not be, 3 for powers, 2 for promises, 1 for advice
/// @param since when the first of them came to hold, as far as that is known
public record Standpoint(
        String jurisdiction,
        boolean state,
        List<Finding> rules,
        boolean law,
        int strictness,
        Optional<PartialDate> since) {

    public Standpoint {
        rules = List.copyOf(rules);
    }
}
