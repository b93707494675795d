package org.armillary.harvest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.armillary.task.Progress;

/// The time, and letting it pass.
interface Waiting {

    Instant now();

    /// Lets time pass.
    ///
    /// @param progress asked meanwhile whether a person wants to stop
    void pause(Duration time, Progress progress);

    /// Real time.
    static Waiting on(Clock clock) {
        return new Waiting() {
            private static final Duration SLICE = Duration.ofMillis(100);

            @Override
            public Instant now() {
                return clock.instant();
            }

            @Override
            public void pause(Duration time, Progress progress) {
                long end = System.nanoTime() + time.toNanos();
                for (long left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
                    progress.check();
                    sleep(Math.min(left, SLICE.toNanos()));
                }
            }

            private static void sleep(long nanos) {
                try {
                    Thread.sleep(Duration.ofNanos(nanos));
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new org.armillary.task.Cancelled();
                }
            }
        };
    }
}
