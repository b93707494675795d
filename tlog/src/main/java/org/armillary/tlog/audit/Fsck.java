package org.armillary.tlog.audit;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.armillary.tlog.note.VerifierKey;
import org.armillary.tlog.proof.Accepted;
import org.armillary.tlog.proof.Policy;
import org.armillary.tlog.tree.Hash;
import org.armillary.tlog.tree.Hasher;
import org.armillary.tlog.tree.Refused;
import org.jspecify.annotations.Nullable;

/// Verifies everything that a log publishes: every entry against its leaf hash, every tile of every level, and the
/// root against the checkpoint.
///
/// One pass in the order of the entries, in memory that does not grow with the log; reads each file once. With a
/// [Bookmark] it can be stopped and taken up again, also when the log has grown meanwhile.
public final class Fsck {

    private static final int FULL = 256;
    /// Files in a row that can't be read, after which it is the connection's or the disk's fault.
    private static final int PATIENCE = 16;

    private final LogReader reader;
    private final Accepted accepted;
    private final Tiles tiles;
    private final Findings findings = new Findings();
    private final Hasher hasher = new Hasher();
    private final byte[] row = new byte[FULL * Hash.LENGTH];
    private final long size;
    private int unreadable;

    private Fsck(LogReader reader, Accepted accepted) {
        this.reader = reader;
        this.accepted = accepted;
        this.size = accepted.checkpoint().size();
        this.tiles = new Tiles(reader.files(), size);
    }

    /// Verifies a log.
    ///
    /// @param bookmark where to start, and where to note how far it is
    /// @param progress told the number of entries that are verified, now and then
    /// @throws IOException when the files can't be reached at all, or the bookmark can't be written
    public static Report run(LogReader reader, Bookmark bookmark, LongConsumer progress) throws IOException {
        try {
            return run(reader, reader.checkpoint(), bookmark, progress);
        } catch (Refused e) {
            Finding refused = new Finding(Finding.Kind.WRONG, LogReader.CHECKPOINT, String.valueOf(e.getMessage()));
            return new Report(Optional.empty(), 0, 1, 0, List.of(refused));
        }
    }

    /// The same under a checkpoint that was read before.
    static Report run(LogReader reader, Accepted accepted, Bookmark bookmark, LongConsumer progress)
            throws IOException {
        return new Fsck(reader, accepted).run(bookmark, progress);
    }

    private Report run(Bookmark bookmark, LongConsumer progress) throws IOException {
        remarkSignatures();
        Levels levels = new Levels(tiles, findings);
        long first = bookmark.restore(accepted.checkpoint(), levels);
        long bundles = size + FULL - 1 >>> 8;
        for (long bundle = first; bundle < bundles; bundle++) {
            if (bundle % 64 == 0) {
                progress.accept(bundle << 8);
                bookmark.note(bundle, levels, findings);
            }
            tiles.expect(bundle + 8);
            levels.leaves(bundle, leaves(bundle));
        }
        progress.accept(size);
        verifyRoot(levels);
        new Leftovers(reader.files(), tiles, findings).verify();
        bookmark.remove();
        return new Report(Optional.of(accepted), first << 8, findings.faults(), findings.remarks(), findings.list());
    }

    /// Says which keys of the log did not sign, and which lines in its name nobody here can check.
    private void remarkSignatures() {
        String origin = reader.origin();
        List<VerifierKey> keys = reader.policy().logs().stream()
                .filter(log -> log.origin().equals(origin))
                .map(Policy.Log::key)
                .toList();
        keys.stream()
                .filter(key -> !accepted.logs().contains(key))
                .forEach(key -> findings.add(
                        Finding.Kind.SIGNATURE,
                        LogReader.CHECKPOINT,
                        "the log's key " + key.hexId() + " did not sign, and another one did"));
        accepted.signed().note().lines().stream()
                .filter(line -> line.name().equals(origin) && keys.stream().noneMatch(key -> key.claims(line)))
                .forEach(line -> findings.add(
                        Finding.Kind.SIGNATURE,
                        LogReader.CHECKPOINT,
                        "a line in the log's own name is of a key that is not in the policy"));
    }

    private void verifyRoot(Levels levels) throws IOException {
        if (!levels.finish(accepted.checkpoint().root())) {
            findings.add(
                    Finding.Kind.WRONG,
                    LogReader.CHECKPOINT,
                    "the entries do not lead to the root that the checkpoint signs");
        }
    }

    /// The leaf hashes of a bundle; none when it can't tell them.
    private byte @Nullable [] leaves(long index) throws IOException {
        String path = tiles.bundlePath(index).toString();
        try {
            Optional<byte[]> bundle = tiles.findBundle(index);
            unreadable = 0;
            if (bundle.isEmpty()) {
                findings.add(Finding.Kind.MISSING, path, "an entry bundle that the tree needs isn't there");
                return null;
            }
            return hashed(bundle.get(), index, path) ? row : null;
        } catch (IOException e) {
            if (++unreadable == PATIENCE) {
                throw e;
            }
            findings.add(Finding.Kind.UNREADABLE, path, String.valueOf(e.getMessage()));
            return null;
        }
    }

    private boolean hashed(byte[] bundle, long index, String path) {
        int width = tiles.width(0, index);
        int at = 0;
        for (int i = 0; i < width; i++) {
            int length = at + 2 > bundle.length ? -1 : (bundle[at] & 0xff) << 8 | bundle[at + 1] & 0xff;
            if (length < 0 || at + 2 + length > bundle.length) {
                findings.add(
                        Finding.Kind.LENGTH,
                        path,
                        "ends in entry " + ((index << 8) + i) + ", or an entry before it says a wrong length");
                return false;
            }
            hasher.leaf(bundle, at + 2, length, row, i * Hash.LENGTH);
            at += 2 + length;
        }
        if (at < bundle.length) {
            findings.add(Finding.Kind.LENGTH, path, (bundle.length - at) + " bytes after its last entry");
        }
        return true;
    }

    /// What came of it.
    ///
    /// @param accepted the checkpoint that all was held against; none when it was not accepted
    /// @param from first entry that this run looked at; others were verified before, by the bookmark
    /// @param faults for which the log fails
    /// @param remarks that a person should know of
    /// @param findings both, the first thousand
    public record Report(Optional<Accepted> accepted, long from, long faults, long remarks, List<Finding> findings) {

        /// Whether the whole log is what the checkpoint signs.
        public boolean isValid() {
            return faults == 0;
        }
    }
}
