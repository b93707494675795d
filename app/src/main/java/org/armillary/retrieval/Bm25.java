package org.armillary.retrieval;

import java.util.HashMap;
import java.util.Map;

/// BM25 of chosen passages (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009).
final class Bm25 {

    /// What a pair of words is worth beside a word.
    static final double PAIRS = 0.5;

    private Bm25() {}

    /// What passages score on a field.
    ///
    /// @param passages numbers, rising
    static float[] score(Postings in, Field field, Bag asked, int[] passages) {
        float[] scores = new float[passages.length];
        double mean = in.mean(field);
        int[] lengths = in.lengths(field, passages);
        asked.weights().forEach((term, worth) -> {
            double full = worth * in.rarity(field, term);
            if (full > 0) {
                in.visit(
                        field,
                        term,
                        passages,
                        (at, times) -> scores[at] += (float) (full * saturated(times, lengths[at], mean)));
            }
        });
        return scores;
    }

    /// What each term adds to what a passage scores on a field; terms it doesn't have are left out.
    static Map<String, Double> terms(Postings in, Field field, Bag asked, int passage) {
        Map<String, Double> terms = new HashMap<>();
        int[] one = {passage};
        double mean = in.mean(field);
        int length = in.lengths(field, one)[0];
        asked.weights().forEach((term, worth) -> {
            double full = worth * in.rarity(field, term);
            in.visit(field, term, one, (at, times) -> terms.put(term, full * saturated(times, length, mean)));
        });
        return terms;
    }

    private static double saturated(int times, int length, double mean) {
        return times / (times + Field.SATURATION * (1 - Field.LENGTH + Field.LENGTH * length / mean));
    }

    /// What part of what is asked, by rarity and worth, each passage has at all: 0 to 1.
    ///
    /// @param all what all that is asked weighs
    /// @param passages numbers, rising
    static float[] coverage(Postings in, Field field, Bag asked, double all, int[] passages) {
        float[] covered = new float[passages.length];
        asked.weights().forEach((term, worth) -> {
            float part = (float) (worth * in.rarity(field, term) / Math.max(1e-6, all));
            if (part > 0) {
                in.visit(field, term, passages, (at, times) -> covered[at] += part);
            }
        });
        return covered;
    }

    /// The rarity of terms, each as much as it is worth.
    static double weight(Postings in, Field field, Bag asked) {
        return asked.weights().entrySet().stream()
                .mapToDouble(each -> each.getValue() * in.rarity(field, each.getKey()))
                .sum();
    }
}
