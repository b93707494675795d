package org.armillary.tlog.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.armillary.tlog.tree.Hash;
import org.armillary.tlog.tree.Hasher;
import org.armillary.tlog.tree.Nodes;
import org.armillary.tlog.tree.Refused;

/// The tree under a checkpoint, read tile by tile; hands out nothing that the root doesn't vouch for.
///
/// The tiles at the right edge are verified together against the root, each other tile against its parent, and entries
/// against their leaf hashes. Keeps the tiles it read last. Not for two threads.
public final class VerifiedTree implements Nodes {

    private static final int FULL = 256;

    private final LogFiles files;
    private final Tiles tiles;
    private final long size;
    private final Hasher hasher = new Hasher();
    private final byte[][] edge;
    private final Map<String, byte[]> full = new Kept();

    /// @param root what the checkpoint signs
    /// @throws Refused when the tiles have another root
    VerifiedTree(LogFiles files, long size, Hash root) throws IOException {
        this.files = files;
        this.size = size;
        this.tiles = new Tiles(files, size);
        this.edge = readEdge();
        if (!RightEdge.root(size, edge, hasher).equals(root)) {
            throw new Refused(files.place() + ": the tiles lead to another root than the one that the checkpoint of "
                    + size + " entries signs");
        }
    }

    private byte[][] readEdge() throws IOException {
        byte[][] rows = new byte[RightEdge.LEVELS][];
        for (int level = 0; level < rows.length; level++) {
            long index = tiles.count(level) >>> 8;
            rows[level] = tiles.width(level, index) == 0 ? new byte[0] : read(level, index);
        }
        return rows;
    }

    private byte[] read(int level, long index) throws IOException {
        byte[] tile = tiles.find(level, index)
                .orElseThrow(() -> new Refused(place(level, index) + ": a tile that the tree needs isn't there"));
        int length = tiles.width(level, index) * Hash.LENGTH;
        if (tile.length != length) {
            throw new Refused(place(level, index) + ": " + tile.length + " bytes, not " + length);
        }
        return tile;
    }

    private String place(int level, long index) {
        return files.place() + ": " + tiles.path(level, index);
    }

    /// Number of entries.
    public long size() {
        return size;
    }

    /// @throws Refused when a tile is not what the root vouches for
    /// @throws UncheckedIOException when a tile can't be read
    @Override
    public Hash get(int level, long index) {
        if (level < 0 || level > 62 || index < 0 || index >= size >>> level) {
            throw new IndexOutOfBoundsException(
                    "a tree of " + size + " has no complete subtree " + index + " at level " + level);
        }
        int within = level % 8;
        long first = index << within;
        int at = (int) (first % FULL) * Hash.LENGTH;
        try {
            byte[] tile = tile(level / 8, first >>> 8);
            return within == 0
                    ? Hash.at(tile, at)
                    : hasher.root(Arrays.copyOfRange(tile, at, at + (Hash.LENGTH << within)), 1 << within);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] tile(int level, long index) throws IOException {
        if (index == tiles.count(level) >>> 8) {
            return edge[level];
        }
        String path = tiles.path(level, index).toString();
        byte[] known = full.get(path);
        if (known != null) {
            return known;
        }
        byte[] parent = tile(level + 1, index >>> 8);
        byte[] tile = read(level, index);
        if (!hasher.root(tile, FULL).equals(Hash.at(parent, (int) (index % FULL) * Hash.LENGTH))) {
            throw new Refused(place(level, index) + ": this is not the tile that the checkpoint's tree is made of");
        }
        full.put(path, tile);
        return tile;
    }

    /// An entry.
    ///
    /// @throws IndexOutOfBoundsException when the tree has no such entry
    /// @throws Refused when what the log serves is not the entry that the tree vouches for
    public byte[] entry(long index) throws IOException {
        List<byte[]> found = new ArrayList<>(1);
        entries(index, index + 1, (at, entry) -> found.add(entry));
        return found.getFirst();
    }

    /// The first place of a leaf, looking from the beginning.
    ///
    /// @param leaf its hash, as [Hash#leaf]
    public OptionalLong find(Hash leaf) throws IOException {
        byte[] sought = leaf.bytes();
        for (long tile = 0; tile << 8 < size; tile++) {
            tiles.expect(tile + 8);
            byte[] row = tile(0, tile);
            for (int at = 0; at < row.length; at += Hash.LENGTH) {
                if (Arrays.equals(row, at, at + Hash.LENGTH, sought, 0, Hash.LENGTH)) {
                    return OptionalLong.of((tile << 8) + at / Hash.LENGTH);
                }
            }
        }
        return OptionalLong.empty();
    }

    /// Reads entries in their order, in bundles, each verified before it is told.
    ///
    /// @param from first
    /// @param to the one after the last
    /// @throws IndexOutOfBoundsException when the tree has no such entries
    /// @throws Refused when what the log serves is not the entries that the tree vouches for
    public void entries(long from, long to, EntryReader reader) throws IOException {
        if (from < 0 || to > size) {
            throw new IndexOutOfBoundsException("no entries " + from + " to " + to + " in a tree of " + size);
        }
        for (long bundle = from >>> 8; bundle << 8 < to; bundle++) {
            tiles.expect(bundle + 1);
            entries(bundle, Math.max(from, bundle << 8), Math.min(to, bundle + 1 << 8), reader);
        }
    }

    private void entries(long bundle, long from, long to, EntryReader reader) throws IOException {
        byte[] tile = tile(0, bundle);
        String place = files.place() + ": " + tiles.bundlePath(bundle);
        byte[] bytes = tiles.findBundle(bundle)
                .orElseThrow(() -> new Refused(place + ": an entry bundle that the tree needs isn't there"));
        byte[] leaf = new byte[Hash.LENGTH];
        int at = 0;
        for (long index = bundle << 8; index < to; index++) {
            int length = at + 2 > bytes.length ? -1 : (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
            if (length < 0 || at + 2 + length > bytes.length) {
                throw new Refused(place + ": ends in entry " + index);
            }
            if (index >= from) {
                hasher.leaf(bytes, at + 2, length, leaf, 0);
                int leafAt = (int) (index % FULL) * Hash.LENGTH;
                if (!Arrays.equals(leaf, 0, Hash.LENGTH, tile, leafAt, leafAt + Hash.LENGTH)) {
                    throw new Refused(place + ": entry " + index + " is not the one that was logged");
                }
                reader.entry(index, Arrays.copyOfRange(bytes, at + 2, at + 2 + length));
            }
            at += 2 + length;
        }
    }

    /// Told one verified entry after the other.
    @FunctionalInterface
    public interface EntryReader {

        void entry(long index, byte[] entry) throws IOException;
    }

    /// The tiles that were read last.
    private static final class Kept extends LinkedHashMap<String, byte[]> {

        private static final long serialVersionUID = 1L;
        private static final int MOST = 512;

        Kept() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > MOST;
        }
    }
}
