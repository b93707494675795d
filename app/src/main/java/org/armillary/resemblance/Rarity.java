package org.armillary.resemblance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// How rare each word is among pairs of texts: the logarithm of how many pairs there are for one that has it.
public final class Rarity {

    private final Map<String, Integer> pairs = new HashMap<>();
    private int all;

    private Rarity() {}

    /// Counts the words of pairs of texts.
    public static Rarity of(List<TextPair> pairs) {
        Rarity rarity = new Rarity();
        for (TextPair pair : pairs) {
            HashSet<String> words = new HashSet<>(Words.of(pair.first()));
            words.addAll(Words.of(pair.second()));
            words.forEach(each -> rarity.pairs.merge(each, 1, Integer::sum));
            rarity.all++;
        }
        return rarity;
    }

    double of(String word) {
        return Math.log((all + 1) / (pairs.getOrDefault(word, 0) + 0.5));
    }
}
