package org.armillary.law.codification;

import java.util.List;

/// What a case can still add up to, while some of what is asked has no answer.
///
/// @param lowest the least sum that counts
/// @param highest the greatest
/// @param levels every level that is possible, lowest first
/// @param exact whether each of them is reached by some completion; otherwise more may be named than can be reached,
/// never fewer
public record ScoreRange(int lowest, int highest, List<String> levels, boolean exact) {
    public ScoreRange {
        levels = List.copyOf(levels);
    }

    public boolean isSettled() {
        return levels.size() == 1;
    }
}
