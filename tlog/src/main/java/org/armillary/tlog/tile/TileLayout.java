package org.armillary.tlog.tile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Which tiles a tree of some size has: on each level as many full ones as fit, and one that isn't full for the rest.
///
/// @param size of the tree, in leaves
/// @param levels from the leaves upwards; none for the empty tree
public record TileLayout(long size, List<Level> levels) {

    public TileLayout {
        levels = List.copyOf(levels);
    }

    /// @throws IllegalArgumentException when the size is negative
    public static TileLayout of(long size) {
        if (size < 0) {
            throw new IllegalArgumentException("a tree of " + size + " leaves");
        }
        List<Level> levels = new ArrayList<>();
        for (long hashes = size; hashes > 0; hashes /= TilePath.FULL) {
            levels.add(new Level(levels.size(), hashes / TilePath.FULL, (int) (hashes % TilePath.FULL)));
        }
        return new TileLayout(size, levels);
    }

    /// All tiles of hashes, leaves first.
    public Stream<TilePath> tiles() {
        return levels.stream().flatMap(level -> level.files(level.level()));
    }

    /// All bundles of entries.
    public Stream<TilePath> bundles() {
        return levels.stream().limit(1).flatMap(level -> level.files(TilePath.ENTRIES));
    }

    /// The width of the tile at a place of this tree.
    ///
    /// @param level also [TilePath#ENTRIES]
    /// @throws IndexOutOfBoundsException when the tree has no tile there
    public TilePath tile(int level, long index) {
        int row = Math.max(level, 0);
        if (row < levels.size()) {
            Level here = levels.get(row);
            if (index >= 0 && index < here.full()) {
                return TilePath.of(level, index);
            }
            if (index == here.full() && here.partial() > 0) {
                return new TilePath(level, index, here.partial());
            }
        }
        throw new IndexOutOfBoundsException("a tree of " + size + " has no tile " + index + " at level " + level);
    }

    /// A level of tiles.
    ///
    /// @param level 0 for hashes of leaves
    /// @param full number of full tiles
    /// @param partial hashes in the last tile, which is not full; 0 when there is none
    public record Level(int level, long full, int partial) {

        private Stream<TilePath> files(int named) {
            Stream<TilePath> all = LongStream.range(0, full).mapToObj(index -> TilePath.of(named, index));
            return partial == 0 ? all : Stream.concat(all, Stream.of(new TilePath(named, full, partial)));
        }
    }
}
