package org.armillary.tlog.sequencer;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.armillary.tlog.checkpoint.LogSigner;
import org.armillary.tlog.proof.Policy;
import org.armillary.tlog.store.ObjectStore;

/// What a log is and how it is kept.
///
/// @param journal directory of the journal, on a local disk
/// @param store where tiles, entry bundles, checkpoints and the lock go
/// @param signer keys of the log, whose origin is the log's name
/// @param cosigners are asked to cosign each checkpoint
/// @param policy by which a checkpoint may be published: whose cosignatures it needs
/// @param interval between two checkpoints while entries come
/// @param refresh age at which a checkpoint is signed anew although no entry came
/// @param queue entries that may wait for the journal
/// @param journalBytes of entries not published yet that the journal takes, about; at least 16 MiB
/// @param clock for the times in signatures
public record LogSettings(
        Path journal,
        ObjectStore store,
        LogSigner signer,
        Cosigners cosigners,
        Policy policy,
        Duration interval,
        Duration refresh,
        int queue,
        long journalBytes,
        Clock clock) {

    private static final int SEGMENTS = 16;
    private static final int LEAST_SEGMENT = 4 << 20;
    private static final int LARGEST_SEGMENT = 64 << 20;

    /// Settings for most: a checkpoint each second while entries come and every ten minutes else, no witness, at
    /// most 65,536 entries waiting and 128 MiB unpublished.
    public static LogSettings of(Path journal, ObjectStore store, LogSigner signer) {
        return new LogSettings(
                journal,
                store,
                signer,
                Cosigners.NONE,
                Policy.of(signer.origin(), signer.verifiers(), List.of(), 0),
                Duration.ofSeconds(1),
                Duration.ofMinutes(10),
                1 << 16,
                128L << 20,
                Clock.systemUTC());
    }

    /// Name of the log.
    public String origin() {
        return signer.origin();
    }

    /// With witnesses, and how many of them must agree.
    public LogSettings withWitnesses(Cosigners cosigners, Policy policy) {
        return new LogSettings(
                journal, store, signer, cosigners, policy, interval, refresh, queue, journalBytes, clock);
    }

    public LogSettings withInterval(Duration interval) {
        return new LogSettings(
                journal, store, signer, cosigners, policy, interval, refresh, queue, journalBytes, clock);
    }

    public LogSettings withRefresh(Duration refresh) {
        return new LogSettings(
                journal, store, signer, cosigners, policy, interval, refresh, queue, journalBytes, clock);
    }

    public LogSettings withQueue(int queue) {
        return new LogSettings(
                journal, store, signer, cosigners, policy, interval, refresh, queue, journalBytes, clock);
    }

    public LogSettings withJournalBytes(long journalBytes) {
        return new LogSettings(
                journal, store, signer, cosigners, policy, interval, refresh, queue, journalBytes, clock);
    }

    public LogSettings withClock(Clock clock) {
        return new LogSettings(
                journal, store, signer, cosigners, policy, interval, refresh, queue, journalBytes, clock);
    }

    JournalPlace place(Disk disk) {
        long bytes = Math.clamp(journalBytes / SEGMENTS, LEAST_SEGMENT, LARGEST_SEGMENT);
        int segments = (int) Math.clamp(journalBytes / bytes, 4, 1 << 16);
        return new JournalPlace(disk, journal, origin(), (int) bytes, segments);
    }
}
