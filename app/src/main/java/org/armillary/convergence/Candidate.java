package org.armillary.convergence;

import java.util.Comparator;
import java.util.List;

/// A topic as a candidate for hard law, with what its score is made of.
///
/// The score is the weighted mean of five shares, `(b·breadth + l·likeness + a·age + r·risk + g·open gap) /
/// (b+l+a+r+g)`, where the open gap is the gap of soft law times the part of jurisdictions without law on it.
///
/// @param openGap gap × (1 − hardness): soft law without checks, where law hasn't taken over
/// @param score 0 to 1
public record Candidate(TopicState state, double openGap, double score) {

    /// All topics with a rule of at least two jurisdictions, the strongest candidates first.
    public static List<Candidate> rank(List<TopicState> states, Weights weights) {
        return states.stream()
                .filter(each -> each.states() > 1)
                .map(each -> of(each, weights))
                .sorted(Comparator.comparingDouble(Candidate::score)
                        .reversed()
                        .thenComparing(each -> each.state().topic().id()))
                .toList();
    }

    private static Candidate of(TopicState state, Weights weights) {
        double openGap = state.gap() * (1 - state.hardness());
        double sum = weights.breadth() * state.breadth()
                + weights.likeness() * state.likeness()
                + weights.age() * state.age()
                + weights.risk() * state.risk()
                + weights.gap() * openGap;
        return new Candidate(state, openGap, weights.sum() == 0 ? 0 : sum / weights.sum());
    }
}
