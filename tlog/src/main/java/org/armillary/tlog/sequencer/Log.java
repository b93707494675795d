package org.armillary.tlog.sequencer;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// A transparency log that is being written, by this process alone.
public final class Log implements AutoCloseable {

    /// Longest entry, in bytes.
    public static final int LONGEST = 65_535;

    private final LogSettings settings;
    private final List<byte[]> entries = new ArrayList<>();

    private Log(LogSettings settings) {
        this.settings = settings;
    }

    /// @throws LogStopped when another process writes this log, or journal and store do not agree
    public static Log open(LogSettings settings) {
        return new Log(settings);
    }

    /// Name of the log.
    public String origin() {
        return settings.origin();
    }

    /// Adds an entry.
    ///
    /// @return its index, once the entry is durable; fails with [LogFull] or [LogStopped]
    /// @throws IllegalArgumentException when the entry is longer than [#LONGEST]
    public synchronized CompletableFuture<Long> append(byte[] entry) {
        if (entry.length > LONGEST) {
            throw new IllegalArgumentException("an entry has at most " + LONGEST + " bytes, not " + entry.length);
        }
        entries.add(entry.clone());
        return CompletableFuture.completedFuture(entries.size() - 1L);
    }

    /// Entries that were acknowledged; those with lower indices are in the log for good.
    public synchronized long size() {
        return entries.size();
    }

    /// An acknowledged entry.
    ///
    /// @throws IndexOutOfBoundsException when there is none yet
    public synchronized byte[] entry(long index) {
        return entries.get(Math.toIntExact(index)).clone();
    }

    /// Publishes what was acknowledged and lets go of the journal.
    @Override
    public void close() {}
}
