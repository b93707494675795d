package org.armillary.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.armillary.tlog.checkpoint.SignedCheckpoint;
import org.armillary.tlog.tile.EntryBundle;
import org.armillary.tlog.tile.TileLayout;
import org.armillary.tlog.tile.TilePath;
import org.armillary.tlog.tree.Hash;

/// The public files of a home's log as its newest signature needs them: what was signed at a moment, and the
/// tiles of that tree, which never change.
///
/// Entries behind it stand in the tables, each with its place; they are appended again.
final class CarriedLog {

    /// What the log has signed last, whether or not everybody can see it yet.
    private static final String LOCK = "lock";
    private static final String CHECKPOINT = "checkpoint";

    private final Path folder;
    private final byte[] lock;
    private final Optional<byte[]> checkpoint;
    private final TileLayout layout;

    private CarriedLog(Path folder, byte[] lock, Optional<byte[]> checkpoint) {
        this.folder = folder;
        this.lock = lock;
        this.checkpoint = checkpoint;
        this.layout = TileLayout.of(size(lock));
    }

    /// The log as it is now; empty where none was ever signed.
    static Optional<CarriedLog> find(Path folder) throws IOException {
        // Whoever publishes exchanges the lock first: read before it, the checkpoint is never newer.
        Optional<byte[]> checkpoint = read(folder.resolve(CHECKPOINT));
        return read(folder.resolve(LOCK)).map(lock -> new CarriedLog(folder, lock, checkpoint));
    }

    /// What was signed, as a note.
    String signed() {
        return new String(lock, java.nio.charset.StandardCharsets.UTF_8);
    }

    long size() {
        return layout.size();
    }

    /// Adds the files below a path.
    void addTo(ArchiveWriter archive, String below, Runnable check) throws IOException {
        try (Stream<TilePath> tiles = tiles()) {
            for (Iterator<TilePath> all = tiles.iterator(); all.hasNext(); ) {
                TilePath tile = all.next();
                check.run();
                if (archive.add(below + tile, folder.resolve(tile.toString())) < 0) {
                    byte[] bytes = shortened(tile);
                    archive.add(below + tile, out -> out.write(bytes));
                }
            }
        }
        if (checkpoint.isPresent()) {
            archive.add(below + CHECKPOINT, out -> out.write(checkpoint.get()));
        }
        archive.add(below + LOCK, out -> out.write(lock));
    }

    /// What the newest signature needs, and what readers of the published checkpoint do, which may be a
    /// little older.
    private Stream<TilePath> tiles() {
        TileLayout published = TileLayout.of(checkpoint.map(CarriedLog::size).orElse(0L));
        return Stream.concat(
                Stream.concat(layout.bundles(), layout.tiles()),
                Stream.concat(published.bundles(), published.tiles())
                        .filter(tile -> !layout.tile(tile.level(), tile.index()).equals(tile)));
    }

    private static long size(byte[] note) {
        return SignedCheckpoint.parse(note).checkpoint().size();
    }

    /// A tile that was taken away because the full one stands, which begins with the same hashes.
    private byte[] shortened(TilePath tile) throws IOException {
        byte[] full = read(folder.resolve(tile.full().toString()))
                .orElseThrow(() -> new BackupFailure("the log lacks " + folder.resolve(tile.toString())
                        + ", which its newest checkpoint needs; 'armillary ledger verify " + folder
                        + "' says what else is wrong"));
        return tile.level() == TilePath.ENTRIES
                ? new EntryBundle(
                                EntryBundle.parse(full, TilePath.FULL).entries().subList(0, tile.width()))
                        .bytes()
                : Arrays.copyOf(full, tile.width() * Hash.LENGTH);
    }

    private static Optional<byte[]> read(Path file) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }
}
