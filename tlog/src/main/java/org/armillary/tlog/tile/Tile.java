package org.armillary.tlog.tile;

import org.armillary.tlog.tree.Hash;
import org.armillary.tlog.tree.Hasher;
import org.armillary.tlog.tree.Refused;

/// A tile of hashes opened: its row, and the rows of nodes above it that no file holds.
///
/// ```text
/// height 2            c0              c1
/// height 1        b0      b1      b2      b3      b4
/// height 0      a0  a1  a2  a3  a4  a5  a6  a7  a8  a9      the file
/// ```
final class Tile {

    /// Levels of the tree that a tile spans.
    static final int HEIGHT = 8;

    private final TilePath path;
    /// For each height the hashes of complete nodes, in a row.
    private final byte[][] rows = new byte[HEIGHT + 1][];

    /// @throws Refused when the file hasn't the length that its path says
    Tile(TilePath path, byte[] file) {
        if (file.length != path.width() * Hash.LENGTH) {
            throw new Refused(path + " has " + file.length + " bytes, not " + path.width() * Hash.LENGTH);
        }
        this.path = path;
        this.rows[0] = file;
        Hasher hasher = new Hasher();
        for (int height = 1; height <= HEIGHT; height++) {
            rows[height] = above(rows[height - 1], hasher);
        }
    }

    private static byte[] above(byte[] row, Hasher hasher) {
        byte[] above = new byte[row.length / (2 * Hash.LENGTH) * Hash.LENGTH];
        for (int at = 0; at < above.length; at += Hash.LENGTH) {
            hasher.node(row, 2 * at, row, 2 * at + Hash.LENGTH, above, at);
        }
        return above;
    }

    /// Writes the hashes of the file to the beginning of a row.
    void copyTo(byte[] row) {
        System.arraycopy(rows[0], 0, row, 0, rows[0].length);
    }

    /// A node of the tile.
    ///
    /// @param height 0 for the hashes of the file, 8 for the one over all 256
    /// @throws IndexOutOfBoundsException when the tile isn't wide enough
    Hash node(int height, int index) {
        byte[] row = rows[height];
        int at = index * Hash.LENGTH;
        if (at >= row.length) {
            throw new IndexOutOfBoundsException("no node " + index + " at height " + height + " of " + path);
        }
        return Hash.at(row, at);
    }
}
