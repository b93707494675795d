package org.armillary.harvest;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// What became of a harvest.
///
/// @param visits one for each text that was asked for
/// @param passed how many were not asked for, because they were a short while ago
/// @param unknown names that lead to no text
public record HarvestSummary(List<Visit> visits, int passed, List<String> unknown) {

    public HarvestSummary {
        visits = List.copyOf(visits);
        unknown = List.copyOf(unknown);
    }

    public long count(Outcome outcome) {
        return visits.stream().filter(each -> each.outcome() == outcome).count();
    }

    /// Whether every text that was wanted is had.
    public boolean isComplete() {
        return unknown.isEmpty()
                && visits.stream().allMatch(each -> each.outcome().isHad());
    }

    /// In one sentence: `2 first, 1 changed, 30 unchanged, 4 passed over`; what did not happen is left out.
    public String describe() {
        String counts = Arrays.stream(Outcome.values())
                .filter(outcome -> count(outcome) > 0)
                .map(outcome -> count(outcome) + " " + outcome.word())
                .collect(Collectors.joining(", "));
        String told = counts.isEmpty() ? "nothing asked for" : counts;
        return told
                + (passed > 0 ? ", " + passed + " asked for a short while ago and passed over" : "")
                + (unknown.isEmpty() ? "" : ", " + unknown.size() + " without a way to a text");
    }
}
