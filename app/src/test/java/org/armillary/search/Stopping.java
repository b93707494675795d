package org.armillary.search;

import org.armillary.task.Cancelled;
import org.armillary.task.Progress;

/// Stops the work the so-manieth time it asks.
final class Stopping implements Progress {
    private int left;

    Stopping(int left) {
        this.left = left;
    }

    @Override
    public void expect(long documents, long bytes) {}

    @Override
    public void done(long documents, long bytes) {}

    @Override
    public void report(Event event) {}

    @Override
    public void check() {
        if (left-- == 0) {
            throw new Cancelled();
        }
    }
}
