package org.armillary.tlog.sequencer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.armillary.tlog.checkpoint.Checkpoint;
import org.armillary.tlog.checkpoint.SignedCheckpoint;
import org.armillary.tlog.tile.TileNodes;
import org.armillary.tlog.tree.Consistency;
import org.armillary.tlog.tree.Hash;
import org.armillary.tlog.tree.Refused;

/// That journal, lock, tiles and published checkpoint tell of one log, before anything more of it is written: a
/// disk that was put back from an old copy must not sign.
final class Agreement {

    /// Entries that stand in both journal and store are compared, the last so many of them.
    private static final long COMPARED = 1 << 16;

    private final LogSettings settings;
    private final Journal journal;
    private final Checkpoint locked;
    private final Optional<SignedCheckpoint> published;

    private Agreement(LogSettings settings, Journal journal, Checkpoint locked, Optional<SignedCheckpoint> published) {
        this.settings = settings;
        this.journal = journal;
        this.locked = locked;
        this.published = published;
    }

    /// What was signed last.
    ///
    /// @param published what stands in the store as `checkpoint`
    /// @throws LogStopped when they do not agree; says what to do
    static Checkpoint check(
            LogSettings settings, Journal journal, CheckpointLock lock, Optional<SignedCheckpoint> published)
            throws IOException {
        Checkpoint none = new Checkpoint(settings.origin(), 0, Hash.EMPTY);
        Optional<SignedCheckpoint> held = lock.holds();
        Checkpoint locked = held.map(SignedCheckpoint::checkpoint).orElse(none);
        Agreement agreement = new Agreement(settings, journal, locked, published);
        try {
            held.ifPresent(agreement::checkSigned);
            published.ifPresent(agreement::checkSigned);
            agreement.checkSizes();
            agreement.checkPublished();
            agreement.checkEntries();
        } catch (Refused e) {
            throw new LogStopped(
                    "what the store of " + settings.origin() + " holds is not of one log (" + e.getMessage()
                            + "). Nothing was signed. Put back store and journal as they were last written",
                    e);
        }
        return locked;
    }

    private void checkSigned(SignedCheckpoint checkpoint) {
        checkpoint.verify(settings.origin(), settings.signer().verifiers());
    }

    private void checkSizes() {
        long size = published.map(each -> each.checkpoint().size()).orElse(0L);
        if (locked.size() > journal.end()) {
            throw new LogStopped("the log has signed a tree of " + locked.size() + " entries, the journal ends at "
                    + journal.end() + ": it is an old copy, or another sequencer writes this log. Nothing was signed."
                    + " Put back the newest journal, or end the other sequencer");
        }
        if (size > locked.size()) {
            throw new LogStopped("a tree of " + size + " entries is published, the lock holds one of " + locked.size()
                    + ": the lock is an old copy or was taken away. Nothing was signed. Put back the newest lock");
        }
        if (journal.first() > locked.size()) {
            throw new LogStopped(
                    "the journal begins at entry " + journal.first() + ", the lock holds a tree of " + locked.size()
                            + " entries: the store is an old copy. Nothing was signed. Put back the newest store");
        }
    }

    private void checkPublished() {
        long size = published.map(each -> each.checkpoint().size()).orElse(0L);
        if (size > 0) {
            Hash root = published.orElseThrow().checkpoint().root();
            Consistency.of(size, locked.size(), nodes()).verify(root, locked.root());
        }
    }

    private void checkEntries() throws IOException {
        TileNodes nodes = nodes();
        ByteBuffer buffer = ByteBuffer.allocate(1 << 20);
        long index = Math.max(journal.first(), locked.size() - COMPARED);
        while (index < locked.size()) {
            for (byte[] entry : journal.read(index, buffer)) {
                if (index < locked.size() && !nodes.get(0, index).equals(Hash.leaf(entry))) {
                    throw new LogStopped("entry " + index + " in the journal is another than in the published tree: the"
                            + " journal is of another history of this log. Nothing was signed. Put back the journal that"
                            + " belongs to this store");
                }
                index++;
            }
        }
    }

    private TileNodes nodes() {
        return new TileNodes(locked.size(), new StoredTiles(settings.store()), 16);
    }
}
