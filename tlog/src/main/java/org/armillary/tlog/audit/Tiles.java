package org.armillary.tlog.audit;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.armillary.tlog.tile.TilePath;
import org.armillary.tlog.tree.Hash;

/// Reads the tiles and bundles that a tree of some size needs; what they hold is not verified here.
final class Tiles {

    /// Bytes of a full bundle of the longest entries.
    static final int LONGEST_BUNDLE = 256 * (2 + 65_535);

    private static final int LONGEST_TILE = 256 * Hash.LENGTH;

    private final LogFiles files;
    private final long size;

    Tiles(LogFiles files, long size) {
        this.files = files;
        this.size = size;
    }

    /// Hashes that the tree has at a level.
    long count(int level) {
        return size >>> 8 * level;
    }

    /// Hashes of a tile in this tree: 256, or fewer at the right edge, or 0 when the tree has no such tile.
    int width(int level, long index) {
        return Math.clamp(count(level) - (index << 8), 0, 256);
    }

    /// Where a tile stands, as wide as this tree needs it.
    TilePath path(int level, long index) {
        return new TilePath(level, index, width(level, index));
    }

    /// Where a bundle stands, as wide as this tree needs it.
    TilePath bundlePath(long index) {
        return TilePath.entries(index, width(0, index));
    }

    /// The hashes of a tile that this tree needs, without those that came later.
    ///
    /// A partial tile that is gone is the beginning of the full one (C2SP tlog-tiles).
    ///
    /// @return of another length than hashes should have when the file has
    Optional<byte[]> find(int level, long index) throws IOException {
        int width = width(level, index);
        Optional<byte[]> tile = files.find(path(level, index).toString(), LONGEST_TILE);
        if (tile.isEmpty() && width < 256) {
            return files.find(new TilePath(level, index, 256).toString(), LONGEST_TILE)
                    .filter(full -> full.length == LONGEST_TILE)
                    .map(full -> Arrays.copyOf(full, width * Hash.LENGTH));
        }
        return tile;
    }

    /// The bytes of a bundle that this tree needs, without entries that came later.
    Optional<byte[]> findBundle(long index) throws IOException {
        int width = width(0, index);
        Optional<byte[]> bundle = files.find(bundlePath(index).toString(), LONGEST_BUNDLE);
        return bundle.isEmpty() && width < 256
                ? files.find(TilePath.entries(index, TilePath.FULL).toString(), LONGEST_BUNDLE)
                        .map(full -> beginning(full, width))
                : bundle;
    }

    private static byte[] beginning(byte[] bundle, int entries) {
        int at = 0;
        for (int i = 0; i < entries && at + 2 <= bundle.length; i++) {
            at += 2 + ((bundle[at] & 0xff) << 8 | bundle[at + 1] & 0xff);
        }
        return Arrays.copyOf(bundle, Math.min(at, bundle.length));
    }

    /// Tells the files that a bundle and its tile will be asked for.
    void expect(long index) {
        if (width(0, index) > 0) {
            files.expect(bundlePath(index).toString(), LONGEST_BUNDLE);
            files.expect(path(0, index).toString(), LONGEST_TILE);
        }
    }
}
