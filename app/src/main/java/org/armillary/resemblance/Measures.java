package org.armillary.resemblance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A pair of texts, measured: overlap, alignment, order, rare words, names, letters, lengths, beginnings, numbers.
///
/// Every measure is the same whichever text comes first.
public record Measures(double[] values) {

    private static final int[] ROWS = {1, 2, 3, 5, 8};
    private static final int HEAD = 12;
    private static final int BEGINNING = 40;
    /// A shared run of fewer words is chance.
    private static final int RUN = 3;

    /// Characters in a row.
    private static final int GRAM = 5;

    /// Measures a pair.
    ///
    /// @param rarity of words, counted on the pairs that people graded
    public static Measures of(TextPair pair, Rarity rarity) {
        List<String> a = Words.of(pair.first());
        List<String> b = Words.of(pair.second());
        List<Double> values = new ArrayList<>();
        for (int row : ROWS) {
            Overlap overlap = Overlap.of(a, b, row);
            values.addAll(List.of(overlap.jaccard(), overlap.least(), overlap.most()));
        }
        rare(a, b, rarity, values);
        aligned(a, b, values);
        double shorter = Math.min(a.size(), b.size());
        double longer = Math.max(a.size(), b.size());
        values.add(shorter / Math.max(1, longer));
        values.add(Math.log1p(shorter));
        values.add(Math.log1p(longer));
        values.add(Overlap.of(head(a, HEAD), head(b, HEAD), 1).jaccard());
        values.add(Overlap.of(head(a, BEGINNING), head(b, BEGINNING), 2).jaccard());
        values.add(a.equals(b) ? 1.0 : 0.0);
        values.add(numbers(a, b));
        ordered(a, b, values);
        named(Words.names(pair.first()), Words.names(pair.second()), values);
        letters(String.join(" ", a), String.join(" ", b), values);
        shared(a, b, rarity, values);
        return new Measures(values.stream().mapToDouble(each -> each).toArray());
    }

    private static void rare(List<String> a, List<String> b, Rarity rarity, List<Double> values) {
        Map<String, Integer> first = counts(a);
        Map<String, Integer> second = counts(b);
        double both = first.entrySet().stream()
                .mapToDouble(each ->
                        rarity.of(each.getKey()) * Math.min(each.getValue(), second.getOrDefault(each.getKey(), 0)))
                .sum();
        double ofFirst = weight(first, rarity);
        double ofSecond = weight(second, rarity);
        values.add(both / Math.max(1e-9, Math.min(ofFirst, ofSecond)));
        values.add(both / Math.max(1e-9, Math.max(ofFirst, ofSecond)));
        double product = first.entrySet().stream()
                .filter(each -> second.containsKey(each.getKey()))
                .mapToDouble(each -> damped(each, rarity)
                        * damped(Map.entry(each.getKey(), second.getOrDefault(each.getKey(), 0)), rarity))
                .sum();
        values.add(product / Math.max(1e-9, length(first, rarity) * length(second, rarity)));
    }

    private static Map<String, Integer> counts(List<String> words) {
        Map<String, Integer> counts = new HashMap<>();
        words.forEach(each -> counts.merge(each, 1, Integer::sum));
        return counts;
    }

    private static double weight(Map<String, Integer> counts, Rarity rarity) {
        return counts.entrySet().stream()
                .mapToDouble(each -> rarity.of(each.getKey()) * each.getValue())
                .sum();
    }

    private static double damped(Map.Entry<String, Integer> word, Rarity rarity) {
        return rarity.of(word.getKey()) * Math.log1p(word.getValue());
    }

    private static double length(Map<String, Integer> counts, Rarity rarity) {
        return Math.sqrt(counts.entrySet().stream()
                .mapToDouble(each -> Math.pow(damped(each, rarity), 2))
                .sum());
    }

    private static void aligned(List<String> a, List<String> b, List<Double> values) {
        Alignment alignment = Alignment.of(a, b);
        double shorter = Math.max(1, Math.min(a.size(), b.size()));
        double longer = Math.max(1, Math.max(a.size(), b.size()));
        values.add(alignment.longest() / shorter);
        values.add(Math.log1p(alignment.longest()));
        values.add(alignment.words(RUN) / shorter);
        values.add(alignment.words(RUN) / longer);
        values.add(Math.log1p(alignment.count(RUN + 1)));
    }

    private static void ordered(List<String> a, List<String> b, List<Double> values) {
        List<String> shorter = a.size() <= b.size() ? a : b;
        List<String> longer = a.size() <= b.size() ? b : a;
        Sequence sequence = Sequence.of(shorter, longer);
        double few = Math.max(1, shorter.size());
        values.add(sequence.common() / few);
        values.add(sequence.common() / (double) Math.max(1, longer.size()));
        values.add(2 * sequence.common() / (double) Math.max(1, a.size() + b.size()));
        values.add(sequence.local() / few);
        values.add(Math.log1p(sequence.local()));
        Stretches ofShorter = Stretches.of(shorter, longer);
        Stretches ofLonger = Stretches.of(longer, shorter);
        values.addAll(List.of(
                ofShorter.mean(),
                ofShorter.most(),
                ofShorter.least(),
                ofLonger.mean(),
                ofShorter.matched(),
                ofLonger.matched()));
    }

    /// Words in capitals: who and what the texts are about.
    private static void named(Set<String> a, Set<String> b, List<Double> values) {
        double both = a.stream().filter(b::contains).count();
        values.add(both / Math.max(1, a.size() + b.size() - both));
        values.add(both / Math.max(1, Math.min(a.size(), b.size())));
    }

    private static void letters(String a, String b, List<Double> values) {
        Map<String, Integer> first = grams(a);
        Map<String, Integer> second = grams(b);
        double both = first.entrySet().stream()
                .mapToInt(each -> Math.min(each.getValue(), second.getOrDefault(each.getKey(), 0)))
                .sum();
        int ofFirst = Math.max(1, a.length() - GRAM + 1);
        int ofSecond = Math.max(1, b.length() - GRAM + 1);
        values.add(both / Math.min(ofFirst, ofSecond));
        values.add(both / Math.max(ofFirst, ofSecond));
    }

    private static Map<String, Integer> grams(String text) {
        Map<String, Integer> grams = new HashMap<>();
        for (int from = 0; from + GRAM <= text.length(); from++) {
            grams.merge(text.substring(from, from + GRAM), 1, Integer::sum);
        }
        return grams;
    }

    /// How rare the words are that both have.
    private static void shared(List<String> a, List<String> b, Rarity rarity, List<Double> values) {
        Set<String> both = new HashSet<>(a);
        both.retainAll(new HashSet<>(b));
        double sum = both.stream().sorted().mapToDouble(rarity::of).sum();
        values.add(sum / Math.max(1, both.size()));
        values.add(Math.sqrt(sum));
    }

    private static List<String> head(List<String> words, int most) {
        return words.subList(0, Math.min(most, words.size()));
    }

    private static double numbers(List<String> a, List<String> b) {
        Set<String> first = numbers(a);
        Set<String> second = numbers(b);
        Set<String> both = new HashSet<>(first);
        both.retainAll(second);
        first.addAll(second);
        return both.size() / (double) Math.max(1, first.size());
    }

    private static Set<String> numbers(List<String> words) {
        Set<String> numbers = new HashSet<>();
        words.stream().filter(each -> each.chars().allMatch(Character::isDigit)).forEach(numbers::add);
        return numbers;
    }
}
