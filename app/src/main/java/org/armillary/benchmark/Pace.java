package org.armillary.benchmark;

import java.util.function.LongConsumer;

/// How often a step is done in a second: several rounds, the fastest counts, as everything else only slows down.
final class Pace {

    private static final int ROUNDS = 5;
    private static final long ROUND = 1_000_000_000L;

    private Pace() {}

    /// Alternates two steps round by round, so that both meet the same weather on the machine.
    ///
    /// @param step takes the number of the repetition
    /// @return steps a second, of each
    static double[] of(LongConsumer step, LongConsumer limit) {
        double[] best = new double[2];
        // A round each to get warm.
        round(step);
        round(limit);
        for (int i = 0; i < ROUNDS; i++) {
            best[0] = Math.max(best[0], round(step));
            best[1] = Math.max(best[1], round(limit));
        }
        return best;
    }

    private static double round(LongConsumer step) {
        long start = System.nanoTime();
        long count = 0;
        long took = 0;
        while (took < ROUND) {
            for (int i = 0; i < 64; i++) {
                step.accept(count++);
            }
            took = System.nanoTime() - start;
        }
        return count * 1e9 / took;
    }
}
