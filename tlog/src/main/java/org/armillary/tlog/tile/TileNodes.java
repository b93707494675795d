package org.armillary.tlog.tile;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.armillary.tlog.tree.Hash;
import org.armillary.tlog.tree.Nodes;
import org.jspecify.annotations.Nullable;

/// The nodes of a tree as its tiles give them. Opened tiles are kept, up to a limit; safe for many threads if the
/// source is.
///
/// Verifies nothing: hold a proof made of these nodes, or the root over them, against a checkpoint.
public final class TileNodes implements Nodes {

    /// An opened tile takes 16 KiB; so many take 64 MiB.
    private static final int KEPT = 4096;

    private final TileLayout layout;
    private final TileSource source;
    private final int kept;
    private final ConcurrentMap<Long, Tile> tiles = new ConcurrentHashMap<>();

    /// @param size of the tree, in leaves
    public TileNodes(long size, TileSource source) {
        this(size, source, KEPT);
    }

    /// @param kept how many opened tiles to keep at most
    public TileNodes(long size, TileSource source, int kept) {
        this.layout = TileLayout.of(size);
        this.source = source;
        this.kept = kept;
    }

    /// @throws org.armillary.tlog.tree.Refused when a tile is missing or cut off
    @Override
    public Hash get(int level, long index) {
        int row = level / Tile.HEIGHT;
        int height = level % Tile.HEIGHT;
        int span = Tile.HEIGHT - height;
        return tile(row, index >>> span).node(height, (int) (index & (1L << span) - 1));
    }

    /// Looks each tile on the way up once.
    @Override
    public void beside(long leaf, int height, Hash[] into) {
        for (int level = 0; level < height; level += Tile.HEIGHT) {
            long place = leaf >>> level;
            Tile tile = tile(level / Tile.HEIGHT, place >>> Tile.HEIGHT);
            int within = (int) (place & TilePath.FULL - 1);
            for (int up = 0; up < Math.min(Tile.HEIGHT, height - level); up++) {
                into[level + up] = tile.node(up, within >>> up ^ 1);
            }
        }
    }

    private Tile tile(int level, long index) {
        long key = index << 3 | level;
        @Nullable Tile known = tiles.get(key);
        if (known == null) {
            TilePath path = layout.tile(level, index);
            known = new Tile(path, source.get(path));
            makeRoom();
            tiles.put(key, known);
        }
        return known;
    }

    /// Drops any tile; those near the root, which every proof needs, come back at once.
    private void makeRoom() {
        if (tiles.size() >= kept) {
            for (Map.Entry<Long, Tile> any : tiles.entrySet()) {
                tiles.remove(any.getKey());
                return;
            }
        }
    }
}
