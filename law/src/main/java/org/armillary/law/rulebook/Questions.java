package org.armillary.law.rulebook;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/// Ranks unknown facts by how much knowing them would settle.
final class Questions {

    private static final double LN2 = Math.log(2);

    private final Diagrams diagrams;
    private final Case known;
    private final IntPredicate fixed;

    Questions(Diagrams diagrams, Case known, IntPredicate fixed) {
        this.diagrams = diagrams;
        this.known = known;
        this.fixed = fixed;
    }

    /// Ids of the facts on which some node still turns, by bits of expected information, most first.
    List<String> rank(List<Integer> nodes) {
        Map<String, Double> bits = new LinkedHashMap<>();
        nodes.forEach(node -> bits(node).forEach((fact, more) -> bits.merge(fact, more, Double::sum)));
        return bits.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Of each fact on which a node still turns, the bits of information expected of knowing it.
    Map<String, Double> bits(int node) {
        Remainder now = Remainder.of(node, diagrams, known);
        double unsure = entropy(now.share());
        Map<String, Double> bits = new LinkedHashMap<>();
        now.shares().forEach((level, shares) -> {
            if (!fixed.test(level)) {
                double left =
                        Arrays.stream(shares).map(Questions::entropy).average().orElseThrow();
                bits.merge(known.axis(level).fact().id(), unsure - left, Double::sum);
            }
        });
        return bits;
    }

    private static double entropy(double share) {
        return share <= 0 || share >= 1 ? 0 : -(share * Math.log(share) + (1 - share) * Math.log(1 - share)) / LN2;
    }
}
