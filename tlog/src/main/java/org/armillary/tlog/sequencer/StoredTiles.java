package org.armillary.tlog.sequencer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.armillary.tlog.store.ObjectStore;
import org.armillary.tlog.tile.EntryBundle;
import org.armillary.tlog.tile.TilePath;
import org.armillary.tlog.tile.TileSource;
import org.armillary.tlog.tree.Hash;
import org.armillary.tlog.tree.Refused;

/// The tiles and bundles as they stand in the store. One that isn't full and is gone by now is the beginning of
/// the full one.
final class StoredTiles implements TileSource {

    private final ObjectStore store;

    StoredTiles(ObjectStore store) {
        this.store = store;
    }

    @Override
    public byte[] get(TilePath path) {
        try {
            Optional<byte[]> tile = store.find(path.toString());
            if (tile.isEmpty()) {
                tile = find(full(path)).map(full -> Arrays.copyOf(full, path.width() * Hash.LENGTH));
            }
            return tile.orElseThrow(() -> missing(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The entries of a bundle.
    ///
    /// @throws Refused when it is missing or is none
    List<byte[]> entries(TilePath path) throws IOException {
        Optional<byte[]> bundle = store.find(path.toString());
        if (bundle.isPresent()) {
            return EntryBundle.parse(bundle.get(), path.width()).entries();
        }
        byte[] full = find(full(path)).orElseThrow(() -> missing(path));
        return EntryBundle.parse(full, TilePath.FULL).entries().subList(0, path.width());
    }

    private Optional<byte[]> find(TilePath path) throws IOException {
        return store.find(path.toString());
    }

    private static TilePath full(TilePath path) {
        return new TilePath(path.level(), path.index(), TilePath.FULL);
    }

    private static Refused missing(TilePath path) {
        return new Refused("the store has no " + path);
    }
}
