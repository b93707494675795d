package org.armillary.assessment;

import java.util.List;
import org.armillary.law.rulebook.Condition;

/// A smallest set of facts that would settle a conclusion one way.
///
/// @param holds which way: whether it would hold then
/// @param changes what would have to be so, all of it together
public record Flip(boolean holds, List<Condition> changes) {
    public Flip {
        changes = List.copyOf(changes);
    }
}
