package org.armillary.tlog.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.armillary.tlog.tree.Hash;
import org.armillary.tlog.tree.Hasher;
import org.jspecify.annotations.Nullable;

/// The rows of hashes of a tree that is being rebuilt from its leaves; each is held against its tile when it is full.
///
/// Where a row and its tile differ, the tile above says who is right, so that the right file is named and one fault
/// doesn't make a hundred. In the end all hangs on the root that the checkpoint signs. Takes 8 KiB a level.
final class Levels {

    private static final int FULL = 256;

    private final Tiles tiles;
    private final Findings findings;
    private final Hasher hasher = new Hasher();
    private final byte[][] rows = new byte[RightEdge.LEVELS][FULL * Hash.LENGTH];
    private final long[] counts = new long[RightEdge.LEVELS];

    Levels(Tiles tiles, Findings findings) {
        this.tiles = tiles;
        this.findings = findings;
    }

    /// Takes up where somebody stopped after so many full rows of leaves.
    ///
    /// @param rowsDone rows of leaves that have risen
    /// @param hashes those of the rows that are not full, lowest level first
    void restore(long rowsDone, byte[] hashes) {
        int from = 0;
        for (int level = 1; level < RightEdge.LEVELS; level++) {
            counts[level] = rowsDone >>> 8 * (level - 1);
            int length = (int) (counts[level] % FULL) * Hash.LENGTH;
            System.arraycopy(hashes, from, rows[level], 0, length);
            from += length;
        }
    }

    /// What [#restore] takes.
    byte[] save() {
        byte[] hashes = new byte[RightEdge.LEVELS * FULL * Hash.LENGTH];
        int length = 0;
        for (int level = 1; level < RightEdge.LEVELS; level++) {
            int more = (int) (counts[level] % FULL) * Hash.LENGTH;
            System.arraycopy(rows[level], 0, hashes, length, more);
            length += more;
        }
        return Arrays.copyOf(hashes, length);
    }

    /// Takes the leaf hashes of a bundle.
    ///
    /// @param row 256 hashes, or fewer in the last; null when the bundle couldn't be read
    void leaves(long index, byte @Nullable [] row) throws IOException {
        int width = tiles.width(0, index);
        if (width < FULL) {
            if (row == null) {
                tiles.find(0, index)
                        .ifPresent(tile ->
                                System.arraycopy(tile, 0, rows[0], 0, Math.min(tile.length, width * Hash.LENGTH)));
            } else {
                System.arraycopy(row, 0, rows[0], 0, width * Hash.LENGTH);
            }
            counts[0] = (index << 8) + width;
            return;
        }
        counts[0] = index + 1 << 8;
        rise(1, index, settled(0, index, Optional.ofNullable(row)));
    }

    private void rise(int level, long index, Hash hash) throws IOException {
        hash.copyTo(rows[level], (int) (index % FULL) * Hash.LENGTH);
        counts[level] = index + 1;
        if (counts[level] % FULL == 0) {
            long tile = index / FULL;
            rise(level + 1, tile, settled(level, tile, Optional.of(rows[level])));
        }
    }

    /// The root of the full row that stands, of the one computed and the one stored.
    private Hash settled(int level, long index, Optional<byte[]> computed) throws IOException {
        Optional<byte[]> stored = stored(level, index);
        if (stored.isEmpty() || computed.isEmpty()) {
            Optional<byte[]> only = computed.or(() -> stored);
            return only.isPresent()
                    ? hasher.root(only.get(), FULL)
                    : above(level, index).orElse(Hash.EMPTY);
        }
        int at = Arrays.mismatch(stored.get(), computed.get());
        Hash root = hasher.root(computed.get(), FULL);
        return at < 0 ? root : judged(level, index, root, hasher.root(stored.get(), FULL), at / Hash.LENGTH);
    }

    private Hash judged(int level, long index, Hash computed, Hash stored, int at) throws IOException {
        if (above(level, index).filter(stored::equals).isPresent()) {
            blameBelow(level, index, at);
            return stored;
        }
        blameTile(level, index, at);
        return computed;
    }

    /// What the tile above says the root of a tile is.
    private Optional<Hash> above(int level, long index) throws IOException {
        int at = (int) (index % FULL) * Hash.LENGTH;
        return tiles.find(level + 1, index / FULL)
                .filter(tile -> tile.length >= at + Hash.LENGTH)
                .map(tile -> Hash.at(tile, at));
    }

    private void blameTile(int level, long index, int at) {
        findings.add(
                Finding.Kind.WRONG,
                tiles.path(level, index).toString(),
                "hash " + at + " is not that of " + below(level, index, at));
    }

    private void blameBelow(int level, long index, int at) {
        long number = (index << 8) + at;
        findings.add(
                Finding.Kind.WRONG,
                level == 0
                        ? tiles.bundlePath(index).toString()
                        : tiles.path(level - 1, number).toString(),
                level == 0
                        ? "entry " + number + " is not the one that was logged"
                        : "this is not the tile that the tree was built from");
    }

    private String below(int level, long index, int at) {
        long number = (index << 8) + at;
        return level == 0 ? "entry " + number : tiles.path(level - 1, number).toString();
    }

    private Optional<byte[]> stored(int level, long index) throws IOException {
        String path = tiles.path(level, index).toString();
        int length = tiles.width(level, index) * Hash.LENGTH;
        Optional<byte[]> tile;
        try {
            tile = tiles.find(level, index);
        } catch (IOException e) {
            findings.add(Finding.Kind.UNREADABLE, path, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
        if (tile.isEmpty()) {
            findings.add(Finding.Kind.MISSING, path, "a tile that the tree needs isn't there");
        } else if (tile.get().length != length) {
            findings.add(Finding.Kind.LENGTH, path, tile.get().length + " bytes, not " + length);
            return Optional.empty();
        }
        return tile;
    }

    /// Settles the rows at the right edge, which no tile above vouches for, by the root.
    ///
    /// @return whether the leaves lead to the root
    boolean finish(Hash root) throws IOException {
        List<Edge> doubtful = new ArrayList<>();
        for (int level = 0; level < RightEdge.LEVELS; level++) {
            long index = counts[level] / FULL;
            int width = (int) (counts[level] % FULL);
            if (width > 0) {
                byte[] computed = Arrays.copyOf(rows[level], width * Hash.LENGTH);
                Optional<byte[]> stored = stored(level, index);
                int at = stored.map(tile -> Arrays.mismatch(tile, computed)).orElse(-1);
                if (at >= 0) {
                    doubtful.add(new Edge(level, index, stored.orElseThrow(), at / Hash.LENGTH));
                }
            }
        }
        boolean computedRight = root().equals(root);
        doubtful.forEach(edge -> System.arraycopy(edge.stored, 0, rows[edge.level], 0, edge.stored.length));
        boolean storedRight = root().equals(root);
        for (Edge edge : doubtful) {
            if (!computedRight && storedRight) {
                blameBelow(edge.level, edge.index, edge.at);
            } else {
                blameTile(edge.level, edge.index, edge.at);
            }
        }
        return computedRight || storedRight;
    }

    /// A row at the right edge that differs from its tile.
    private record Edge(int level, long index, byte[] stored, int at) {}

    private Hash root() {
        return RightEdge.root(counts[0], rows, hasher);
    }
}
