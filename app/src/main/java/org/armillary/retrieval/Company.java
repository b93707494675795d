package org.armillary.retrieval;

import java.util.Comparator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// What else is found in the text that a candidate stands in: the second answer to a question mostly stands in the
/// text that has the first.
///
/// Five marks of a candidate: the logarithm of the likelihood (softmax of the sums) that all others of its text have
/// in common, that those at most five, and at most twenty places away have; how far it is before the best other of its
/// text, at most ten; and how many of its text are better. A candidate whose text isn't known is alone.
final class Company {

    static final int COUNT = 5;

    private static final int BESIDE = 5;
    private static final int NEAR = 20;
    private static final double NOBODY = 1e-4;
    private static final double FURTHEST = 10;

    private final int[] text;
    private final int[] place;
    private final double[] sums;
    private final double[] likely;
    /// The candidates that are looked at, those of one text side by side.
    private final int[] grouped;

    /// The texts that candidates stand in.
    ///
    /// @param text of each candidate, -1 where it is not known
    /// @param place of each in its text
    record Texts(int[] text, int[] place) {

        static Texts of(Stacks stacks, int[] candidates) {
            return new Texts(
                    IntStream.of(candidates).map(stacks::text).toArray(),
                    IntStream.of(candidates).map(stacks::place).toArray());
        }
    }

    /// @param sums of all candidates
    /// @param places of those that are looked at
    Company(Texts texts, double[] sums, int[] places) {
        this.text = IntStream.of(places).map(each -> texts.text[each]).toArray();
        this.place = IntStream.of(places).map(each -> texts.place[each]).toArray();
        this.sums = IntStream.of(places).mapToDouble(each -> sums[each]).toArray();
        double best = DoubleStream.of(this.sums).max().orElse(0);
        double all =
                DoubleStream.of(this.sums).map(each -> Math.exp(each - best)).sum();
        this.likely = DoubleStream.of(this.sums)
                .map(each -> Math.exp(each - best) / all)
                .toArray();
        this.grouped = IntStream.range(0, places.length)
                .boxed()
                .sorted(Comparator.comparingInt(each -> text[each]))
                .mapToInt(each -> each)
                .toArray();
    }

    /// Writes the marks of each candidate that is looked at.
    ///
    /// @param from the first of them
    void put(float[][] marks, int from) {
        for (int first = 0; first < grouped.length; ) {
            int end = first + 1;
            while (end < grouped.length && text[grouped[end]] == text[grouped[first]]) {
                end++;
            }
            boolean known = text[grouped[first]] >= 0;
            for (int at = first; at < end; at++) {
                put(grouped[at], known ? first : at, known ? end : at, marks[grouped[at]], from);
            }
            first = end;
        }
    }

    /// @param first of those that stand in the same text, and where they end
    private void put(int at, int first, int end, float[] marks, int from) {
        double all = 0;
        double near = 0;
        double beside = 0;
        double best = Double.NEGATIVE_INFINITY;
        int better = 0;
        for (int i = first; i < end; i++) {
            int other = grouped[i];
            if (other != at) {
                int apart = Math.abs(place[at] - place[other]);
                all += likely[other];
                near += apart <= NEAR ? likely[other] : 0;
                beside += apart <= BESIDE ? likely[other] : 0;
                best = Math.max(best, sums[other]);
                better += sums[other] > sums[at] ? 1 : 0;
            }
        }
        marks[from] = (float) Math.log(NOBODY + all);
        marks[from + 1] = (float) Math.log(NOBODY + beside);
        marks[from + 2] = (float) Math.log(NOBODY + near);
        marks[from + 3] = (float) Math.clamp(sums[at] - best, -FURTHEST, FURTHEST);
        marks[from + 4] = better;
    }
}
