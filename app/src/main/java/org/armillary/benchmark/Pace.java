package org.armillary.benchmark;

import java.util.function.LongConsumer;

/// How often a step is done in a second: many short rounds, the fastest counts, as everything else only slows down.
final class Pace {

    private static final int ROUNDS = 60;
    private static final long ROUND = 50_000_000L;
    private static final long WARM = 2_000_000_000L;

    private Pace() {}

    /// Alternates two steps round by round, so that both meet the same weather on the machine.
    ///
    /// @param step takes the number of the repetition
    /// @return steps a second, of each
    static double[] of(LongConsumer step, LongConsumer limit) {
        double[] best = new double[2];
        round(step, WARM);
        round(limit, WARM);
        for (int i = 0; i < ROUNDS; i++) {
            best[0] = Math.max(best[0], round(step, ROUND));
            best[1] = Math.max(best[1], round(limit, ROUND));
        }
        return best;
    }

    private static double round(LongConsumer step, long lasting) {
        long start = System.nanoTime();
        long count = 0;
        long took = 0;
        while (took < lasting) {
            for (int i = 0; i < 16; i++) {
                step.accept(count++);
            }
            took = System.nanoTime() - start;
        }
        return count * 1e9 / took;
    }
}
