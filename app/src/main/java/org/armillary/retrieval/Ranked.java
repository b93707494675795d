package org.armillary.retrieval;

import java.util.EnumMap;
import java.util.Map;

/// Candidates of a question in order, with the signs that put them there.
///
/// @param passages numbers, the best first
/// @param scores of each, falling
/// @param parts what each [Sign] added to each score, in the same order
/// @param asked what the question asks of each field, by section
public record Ranked(int[] passages, double[] scores, Map<Sign, float[]> parts, Map<Section, Map<Field, Bag>> asked) {

    /// What each sign added to the score of the passage at a place in the order.
    public Map<Sign, Double> parts(int place) {
        Map<Sign, Double> of = new EnumMap<>(Sign.class);
        parts.forEach((sign, values) -> of.put(sign, (double) values[place]));
        return of;
    }

    /// What each word of the question, as the analysis cut it, added to what a passage has of the words.
    public Map<String, Double> words(int passage) {
        for (Map.Entry<Section, Map<Field, Bag>> each : asked.entrySet()) {
            Bag words = each.getValue().getOrDefault(Field.WORDS, Bag.NONE);
            Map<String, Double> found = Bm25.terms(each.getKey(), Field.WORDS, words, passage);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Map.of();
    }
}
