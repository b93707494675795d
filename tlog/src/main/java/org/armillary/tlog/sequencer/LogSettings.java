package org.armillary.tlog.sequencer;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.armillary.tlog.store.ObjectStore;

/// What a log is and how it is kept.
///
/// @param origin name of the log, never changed
/// @param journal directory of the journal, on a local disk
/// @param store where tiles, entry bundles and checkpoints go
/// @param interval between two checkpoints
/// @param queue entries that may wait for the journal
/// @param clock for the times in signatures
public record LogSettings(String origin, Path journal, ObjectStore store, Duration interval, int queue, Clock clock) {

    /// Settings for most: a checkpoint each second, at most 65,536 entries waiting.
    public static LogSettings of(String origin, Path journal, ObjectStore store) {
        return new LogSettings(origin, journal, store, Duration.ofSeconds(1), 65_536, Clock.systemUTC());
    }

    public LogSettings withInterval(Duration interval) {
        return new LogSettings(origin, journal, store, interval, queue, clock);
    }

    public LogSettings withQueue(int queue) {
        return new LogSettings(origin, journal, store, interval, queue, clock);
    }

    public LogSettings withClock(Clock clock) {
        return new LogSettings(origin, journal, store, interval, queue, clock);
    }
}
