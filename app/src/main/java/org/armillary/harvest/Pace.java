package org.armillary.harvest;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.armillary.task.Progress;

/// The pace at which each host is asked: never two requests nearer than its pause.
final class Pace {

    private final Waiting waiting;
    private final Map<String, Instant> next = new HashMap<>();

    Pace(Waiting waiting) {
        this.waiting = waiting;
    }

    /// Waits until a host may be asked, and notes that it is asked now.
    void await(String host, Duration pause, Progress progress) {
        Instant now = waiting.now();
        Instant free = next.getOrDefault(host, now);
        if (free.isAfter(now)) {
            waiting.pause(Duration.between(now, free), progress);
        }
        next.put(host, waiting.now().plus(pause));
    }

    /// Keeps a host from being asked before a time it named.
    void hold(String host, Instant until) {
        next.merge(host, until, (a, b) -> a.isAfter(b) ? a : b);
    }
}
