package org.armillary.retrieval;

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

    private final Texts texts;
    private final double[] sums;
    private final int[] places;
    private final double[] likely;

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

        int apart(int one, int other) {
            boolean same = text[one] >= 0 && text[one] == text[other];
            return same ? Math.abs(place[one] - place[other]) : Integer.MAX_VALUE;
        }
    }

    /// @param sums of all candidates
    /// @param places of those that are looked at
    Company(Texts texts, double[] sums, int[] places) {
        this.texts = texts;
        this.sums = sums;
        this.places = places;
        double best = IntStream.of(places).mapToDouble(each -> sums[each]).max().orElse(0);
        double all = IntStream.of(places)
                .mapToDouble(each -> Math.exp(sums[each] - best))
                .sum();
        this.likely = IntStream.of(places)
                .mapToDouble(each -> Math.exp(sums[each] - best) / all)
                .toArray();
    }

    /// Writes the marks of each candidate that is looked at.
    ///
    /// @param from the first of them
    void put(float[][] marks, int from) {
        for (int at = 0; at < places.length; at++) {
            put(at, marks[at], from);
        }
    }

    private void put(int at, float[] marks, int from) {
        double all = 0;
        double near = 0;
        double beside = 0;
        double best = Double.NEGATIVE_INFINITY;
        int better = 0;
        for (int other = 0; other < places.length; other++) {
            int apart = texts.apart(places[at], places[other]);
            if (other != at && apart < Integer.MAX_VALUE) {
                all += likely[other];
                near += apart <= NEAR ? likely[other] : 0;
                beside += apart <= BESIDE ? likely[other] : 0;
                best = Math.max(best, sums[places[other]]);
                better += sums[places[other]] > sums[places[at]] ? 1 : 0;
            }
        }
        marks[from] = (float) Math.log(NOBODY + all);
        marks[from + 1] = (float) Math.log(NOBODY + beside);
        marks[from + 2] = (float) Math.log(NOBODY + near);
        marks[from + 3] = (float) Math.clamp(sums[places[at]] - best, -FURTHEST, FURTHEST);
        marks[from + 4] = better;
    }
}
