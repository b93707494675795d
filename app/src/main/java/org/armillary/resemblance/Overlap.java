package org.armillary.resemblance;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How many rows of words two texts share.
///
/// @param jaccard different rows of both, of those of either: 0 to 1
/// @param least rows of both, of those of the longer text
/// @param most rows of both, of those of the shorter text: 1 where it stands in the other whole
record Overlap(double jaccard, double least, double most) {

    static Overlap of(List<String> a, List<String> b, int length) {
        Map<List<String>, Integer> first = Words.rows(a, length);
        Map<List<String>, Integer> second = Words.rows(b, length);
        int both = first.entrySet().stream()
                .mapToInt(each -> Math.min(each.getValue(), second.getOrDefault(each.getKey(), 0)))
                .sum();
        double ofFirst = both / (double) Math.max(1, a.size() - length + 1);
        double ofSecond = both / (double) Math.max(1, b.size() - length + 1);
        Set<List<String>> either = new HashSet<>(first.keySet());
        either.addAll(second.keySet());
        long shared = first.keySet().stream().filter(second::containsKey).count();
        return new Overlap(
                shared / (double) Math.max(1, either.size()), Math.min(ofFirst, ofSecond), Math.max(ofFirst, ofSecond));
    }
}
