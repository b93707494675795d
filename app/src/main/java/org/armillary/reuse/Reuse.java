package org.armillary.reuse;

import java.util.List;

/// What one piece shares with an earlier one.
///
/// @param earlier number of the earlier piece
/// @param later number of the later piece
/// @param bits the information in the words shared in order: rare words count more, phrases of many texts less
/// @param identity how much of the two stretches between first and last shared word is the same, 0 to 1
/// @param share how much of the later piece's information is shared, 0 to 1
/// @param run the longest row of shared words that stand next to each other in both, in tokens
/// @param runs where the shared words stand, in the order of both texts
public record Reuse(int earlier, int later, double bits, double identity, double share, int run, List<Run> runs) {

    public Reuse {
        runs = List.copyOf(runs);
    }

    /// A row of words that stands in both.
    ///
    /// @param earlier first UTF-16 index in the earlier piece
    /// @param earlierEnd end index, exclusive
    /// @param later first UTF-16 index in the later piece
    /// @param laterEnd end index, exclusive
    public record Run(int earlier, int earlierEnd, int later, int laterEnd) {}

    /// What edges are ranked and cut off by: bits times identity.
    public double score() {
        return bits * identity;
    }
}
