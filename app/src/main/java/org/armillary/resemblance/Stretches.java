package org.armillary.resemblance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// How well each stretch of a text is matched by the best one of another: the part of their words, each counted
/// once, that both have.
///
/// @param best of each stretch, 0 to 1
record Stretches(double[] best) {

    private static final int WORDS = 20;
    private static final int STEP = 10;
    private static final double MATCHED = 0.5;

    static Stretches of(List<String> text, List<String> other) {
        List<Set<String>> others = cut(other);
        return new Stretches(cut(text).stream()
                .mapToDouble(each ->
                        others.stream().mapToDouble(to -> alike(each, to)).max().orElse(0))
                .toArray());
    }

    private static List<Set<String>> cut(List<String> words) {
        List<Set<String>> stretches = new ArrayList<>();
        IntStream.iterate(0, each -> each == 0 || each < words.size() - STEP, each -> each + STEP)
                .forEach(from ->
                        stretches.add(new HashSet<>(words.subList(from, Math.min(words.size(), from + WORDS)))));
        return stretches;
    }

    private static double alike(Set<String> a, Set<String> b) {
        long both = a.stream().filter(b::contains).count();
        return both / (double) Math.max(1, a.size() + b.size() - both);
    }

    double mean() {
        return DoubleStream.of(best).average().orElse(0);
    }

    double most() {
        return DoubleStream.of(best).max().orElse(0);
    }

    double least() {
        return DoubleStream.of(best).min().orElse(0);
    }

    /// The part of the stretches that are matched at least by half.
    double matched() {
        return DoubleStream.of(best).filter(each -> each > MATCHED).count() / (double) Math.max(1, best.length);
    }
}
