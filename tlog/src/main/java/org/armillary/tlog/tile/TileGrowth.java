package org.armillary.tlog.tile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.armillary.tlog.tree.Hash;
import org.armillary.tlog.tree.Hasher;
import org.jspecify.annotations.Nullable;

/// The tiles at the right edge of a tree that grows: takes hashes of leaves, hands out tiles. Needs at most 8 KiB for
/// each level, however large the tree. Belongs to one thread.
///
/// A full tile is handed out as soon as it is; those that aren't full when asked for ([#partials]).
public final class TileGrowth {

    private final BiConsumer<TilePath, byte[]> full;
    private final Hasher hasher = new Hasher();
    /// For each level the hashes of the tile that isn't full yet.
    private final List<byte[]> rows = new ArrayList<>();
    private long size;

    /// From the empty tree on.
    ///
    /// @param full takes each full tile, those of leaves before those above them
    public TileGrowth(BiConsumer<TilePath, byte[]> full) {
        this.full = full;
    }

    /// From a tree on that has its tiles already.
    ///
    /// @throws org.armillary.tlog.tree.Refused when a tile at the edge is missing or cut off
    public static TileGrowth of(long size, TileSource source, BiConsumer<TilePath, byte[]> full) {
        TileGrowth growth = new TileGrowth(full);
        growth.size = size;
        for (TileLayout.Level level : TileLayout.of(size).levels()) {
            byte[] row = new byte[TilePath.FULL * Hash.LENGTH];
            if (level.partial() > 0) {
                TilePath path = new TilePath(level.level(), level.full(), level.partial());
                new Tile(path, source.get(path)).copyTo(row);
            }
            growth.rows.add(row);
        }
        return growth;
    }

    /// In leaves.
    public long size() {
        return size;
    }

    /// Appends a leaf.
    public void append(Hash leaf) {
        append(leaf.bytes(), 0);
    }

    /// Appends a leaf whose hash stands in a row.
    public void append(byte[] hashes, int offset) {
        append(0, size, hashes, offset);
        size++;
    }

    private void append(int level, long index, byte[] hashes, int offset) {
        if (rows.size() == level) {
            rows.add(new byte[TilePath.FULL * Hash.LENGTH]);
        }
        byte[] row = rows.get(level);
        int at = (int) (index % TilePath.FULL);
        System.arraycopy(hashes, offset, row, at * Hash.LENGTH, Hash.LENGTH);
        if (at == TilePath.FULL - 1) {
            long tile = index / TilePath.FULL;
            full.accept(TilePath.of(level, tile), row.clone());
            append(level + 1, tile, hasher.root(row, TilePath.FULL).bytes(), 0);
        }
    }

    /// The root of the tree: what isn't full on a level rises as the last hash of the level above.
    public Hash root() {
        @Nullable Hash rest = null;
        for (TileLayout.Level level : TileLayout.of(size).levels()) {
            int count = level.partial();
            byte[] row = Arrays.copyOf(rows.get(level.level()), (count + 1) * Hash.LENGTH);
            if (rest != null) {
                rest.copyTo(row, count * Hash.LENGTH);
                count++;
            }
            rest = count == 0 ? null : hasher.root(row, count);
        }
        return rest == null ? Hash.EMPTY : rest;
    }

    /// Hands out the tiles that aren't full at this size, at most one for each level.
    public void partials(BiConsumer<TilePath, byte[]> tiles) {
        for (TileLayout.Level level : TileLayout.of(size).levels()) {
            if (level.partial() > 0) {
                TilePath path = new TilePath(level.level(), level.full(), level.partial());
                tiles.accept(path, Arrays.copyOf(rows.get(level.level()), level.partial() * Hash.LENGTH));
            }
        }
    }
}
