package org.armillary.law.codification;

import java.util.Map;

/// What the answers of one case add up to.
///
/// @param sums points by group
/// @param current the sum that counts, after what lowers it
/// @param level the level it falls on
public record Score(Map<String, Integer> sums, int current, String level) {
    public Score {
        sums = Map.copyOf(sums);
    }
}
