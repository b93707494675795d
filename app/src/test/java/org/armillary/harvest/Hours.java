package org.armillary.harvest;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.armillary.task.Progress;

/// Time that passes only where someone waits for it, and remembers for how long.
final class Hours implements Waiting {

    private Instant now = Instant.parse("2031-05-06T09:00:00Z");
    private final List<Duration> pauses = new ArrayList<>();

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public synchronized void pause(Duration time, Progress progress) {
        progress.check();
        pauses.add(time);
        now = now.plus(time);
    }

    synchronized void pass(Duration time) {
        now = now.plus(time);
    }

    synchronized List<Duration> pauses() {
        return List.copyOf(pauses);
    }
}
