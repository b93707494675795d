package org.armillary.search;

import java.time.Duration;
import org.apache.lucene.index.QueryTimeout;

/// When a question's time is over. Says afterwards whether anything was cut off for it.
final class Deadline implements QueryTimeout {

    private final long end;
    private volatile boolean isPast;

    Deadline(Duration patience) {
        this.end = System.nanoTime() + patience.toNanos();
    }

    @Override
    public boolean shouldExit() {
        isPast = isPast || System.nanoTime() - end > 0;
        return isPast;
    }

    /// Whether anyone asked after the time was over, and so stopped.
    boolean isPast() {
        return isPast;
    }
}
