package org.armillary.law.rulebook;

import java.util.BitSet;
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
        for (int node : nodes) {
            Remainder now = Remainder.of(node, diagrams, known);
            BitSet levels = now.levels();
            double unsure = entropy(now.share());
            levels.stream().filter(level -> !fixed.test(level)).forEach(level -> {
                String fact = known.axis(level).fact().id();
                bits.merge(fact, unsure - expected(node, level), Double::sum);
            });
        }
        return bits.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private double expected(int node, int level) {
        return known.admitted(level).stream()
                .mapToDouble(cell -> entropy(
                        Remainder.of(node, diagrams, known.with(level, cell)).share()))
                .average()
                .orElseThrow();
    }

    private static double entropy(double share) {
        return share <= 0 || share >= 1 ? 0 : -(share * Math.log(share) + (1 - share) * Math.log(1 - share)) / LN2;
    }
}
