package org.armillary.tlog.sequencer;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.armillary.tlog.checkpoint.SignedCheckpoint;
import org.armillary.tlog.store.ObjectStore;
import org.armillary.tlog.store.ObjectStore.Version;

/// The object that decides what the log has signed: exchanged, by who knows what stands there, before anybody sees
/// the checkpoint. So of two sequencers one loses, and none signs anything twice.
final class CheckpointLock {

    static final String NAME = "lock";

    private final ObjectStore store;
    private Optional<Version> stands;
    private Optional<byte[]> asked = Optional.empty();

    CheckpointLock(ObjectStore store) throws IOException {
        this.store = store;
        this.stands = store.findVersion(NAME);
    }

    /// What stands there, as far as is known.
    Optional<SignedCheckpoint> holds() {
        return stands.map(version -> SignedCheckpoint.parse(version.bytes()));
    }

    /// Puts a checkpoint in the place of the one that stands there.
    ///
    /// @throws LogStopped when somebody else has put one there
    /// @throws IOException when it may have happened or not
    void exchange(SignedCheckpoint next) throws IOException {
        asked = Optional.of(next.bytes());
        settle();
    }

    /// Asks again for what was asked for, after an answer that was lost.
    ///
    /// @throws LogStopped when somebody else has put something there
    void settle() throws IOException {
        if (asked.isEmpty()) {
            return;
        }
        Optional<Version> put = store.compareAndSet(NAME, stands, asked.get());
        if (put.isEmpty()) {
            put = store.findVersion(NAME).filter(version -> Arrays.equals(version.bytes(), asked.get()));
        }
        if (put.isEmpty()) {
            throw new LogStopped(
                    "somebody else wrote this log: the object \"" + NAME + "\" in the store was exchanged."
                            + " This log signs nothing more. A log has one sequencer: find the other one before opening it again");
        }
        stands = put;
        asked = Optional.empty();
    }
}
