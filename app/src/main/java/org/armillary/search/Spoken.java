package org.armillary.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a text speaks of, whatever its language, each with what it tells: bits of information, the more the fewer
/// passages speak of it.
///
/// @param concepts by id in the term base; bits times 1 + ln of how often the text has a term of it
/// @param topics by id, as its norms are about them
public record Spoken(Map<String, Double> concepts, Map<String, Double> topics) {

    /// Texts that speak of less count as if they spoke of so much, which the other doesn't: about three rare things.
    private static final double LITTLE = 100;

    /// Nothing known.
    public static final Spoken NOTHING = new Spoken(Map.of(), Map.of());

    public Spoken {
        concepts = Map.copyOf(concepts);
        topics = Map.copyOf(topics);
    }

    /// How much two texts speak of the same, 0 to 1: the cosine of what their concepts and topics tell.
    public double likeness(Spoken other) {
        double product = product(concepts, other.concepts) + product(topics, other.topics);
        return product / Math.sqrt(Math.max(LITTLE, square()) * Math.max(LITTLE, other.square()));
    }

    private static double product(Map<String, Double> one, Map<String, Double> other) {
        return one.entrySet().stream()
                .mapToDouble(each -> each.getValue() * other.getOrDefault(each.getKey(), 0.0))
                .sum();
    }

    private double square() {
        return product(concepts, concepts) + product(topics, topics);
    }

    /// The ids of concepts that both speak of, those first that add most to their likeness.
    public List<String> shared(Spoken other) {
        Map<String, Double> both = new HashMap<>(concepts);
        both.keySet().retainAll(other.concepts.keySet());
        both.replaceAll((concept, weight) -> weight * other.concepts.getOrDefault(concept, 0.0));
        return both.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
