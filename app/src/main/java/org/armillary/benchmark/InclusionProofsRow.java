package org.armillary.benchmark;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.armillary.tlog.tile.TileGrowth;
import org.armillary.tlog.tile.TileLayout;
import org.armillary.tlog.tile.TileNodes;
import org.armillary.tlog.tile.TilePath;
import org.armillary.tlog.tree.Hash;
import org.armillary.tlog.tree.Inclusion;
import org.armillary.tlog.tree.Refused;
import org.armillary.tlog.tree.Tree;
import org.jspecify.annotations.Nullable;

/// Inclusion proofs of any leaf among ten million, from opened tiles, beside proofs for which the tiles on the way are
/// hashed each time.
final class InclusionProofsRow implements LogRow {

    private static final int SIZE = 10_000_000;
    private static final int ASKED = 1 << 16;

    @Override
    public String name() {
        return "inclusion-proofs";
    }

    @Override
    public List<LogFigure> measure() {
        Map<TilePath, byte[]> tiles = tiles();
        int all = (int) TileLayout.of(SIZE).tiles().count();
        Tree cached = Tree.of(SIZE, new TileNodes(SIZE, path -> tile(tiles, path), all));
        long[] indexes = new SplittableRandom(1).longs(ASKED, 0, SIZE).toArray();
        for (long index = 0; index < SIZE; index += TilePath.FULL) {
            prove(index, cached);
        }
        double[] pace = Pace.of(
                i -> prove(indexes[(int) (i % ASKED)], cached),
                i -> prove(indexes[(int) (i % ASKED)], Tree.of(SIZE, new TileNodes(SIZE, path -> tile(tiles, path)))));
        return List.of(new LogFigure(
                "inclusion proofs, cached, 10 M entries", pace[0], "recomputed from tiles", pace[1], 5, 50_000));
    }

    private static void prove(long index, Tree tree) {
        if (Inclusion.of(index, tree).path().isEmpty()) {
            throw new Refused("no proof of leaf " + index);
        }
    }

    private static Map<TilePath, byte[]> tiles() {
        Map<TilePath, byte[]> tiles = new HashMap<>();
        TileGrowth growth = new TileGrowth(tiles::put);
        byte[] entry = new byte[Long.BYTES];
        for (long i = 0; i < SIZE; i++) {
            growth.append(Hash.leaf(ByteBuffer.wrap(entry).putLong(i).array()));
        }
        growth.partials(tiles::put);
        return tiles;
    }

    private static byte[] tile(Map<TilePath, byte[]> tiles, TilePath path) {
        byte @Nullable [] file = tiles.get(path);
        if (file == null) {
            throw new Refused("no tile " + path);
        }
        return file;
    }
}
