package org.armillary.tlog.sequencer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.armillary.tlog.checkpoint.Checkpoint;
import org.armillary.tlog.store.ObjectStore;
import org.armillary.tlog.tile.EntryBundle;
import org.armillary.tlog.tile.TileGrowth;
import org.armillary.tlog.tile.TileLayout;
import org.armillary.tlog.tile.TilePath;
import org.armillary.tlog.tree.Hash;
import org.armillary.tlog.tree.Hasher;

/// The way from the journal into the store: entries become bundles, their hashes tiles.
///
/// Keeps the right edge of the tree, some kilobytes for each level, and the entries of one bundle; nothing for
/// each leaf. What it puts never changes, so that doing a step again after a failure or a crash puts the same
/// bytes.
final class Integration {

    /// What is put at once.
    private static final int OBJECTS_AT_ONCE = 1024;
    private static final int BYTES_AT_ONCE = 32 << 20;

    /// Tiles that aren't full and are to be taken away; while nothing is published there come more and more of
    /// them, and the oldest may stay for ever, as they hurt nobody.
    private static final int REMEMBERED = 10_000;

    private final ObjectStore store;
    private final TileGrowth growth;
    private final List<byte[]> bundle = new ArrayList<>(TilePath.FULL);
    private final Map<String, byte[]> waiting = new LinkedHashMap<>();
    private final SequencedSet<TilePath> partials = new LinkedHashSet<>();
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 20);
    private final Hasher hasher = new Hasher();
    private final byte[] leaf = new byte[Hash.LENGTH];
    private long waitingBytes;
    private volatile long stored;

    /// From a tree on whose tiles and bundles stand in the store.
    ///
    /// @throws LogStopped when they are not those of the tree
    Integration(ObjectStore store, Checkpoint tree) throws IOException {
        this.store = store;
        StoredTiles tiles = new StoredTiles(store);
        this.growth = TileGrowth.of(tree.size(), tiles, (path, tile) -> put(path, tile));
        if (!growth.root().equals(tree.root())) {
            throw new LogStopped("the tiles in the store are not those of the checkpoint in the lock, size "
                    + tree.size() + ": some were changed or put back. Restore the store as it was last written");
        }
        int width = (int) (tree.size() % TilePath.FULL);
        if (width > 0) {
            bundle.addAll(tiles.entries(TilePath.entries(tree.size() / TilePath.FULL, width)));
            partials.add(TilePath.entries(tree.size() / TilePath.FULL, width));
        }
        growth.partials((path, _) -> partials.add(path));
        stored = tree.size();
    }

    /// Entries in the tree.
    long size() {
        return growth.size();
    }

    /// The root of the tree.
    Hash root() {
        return growth.root();
    }

    /// Brings the tree to what the journal holds, and all its tiles and bundles into the store.
    ///
    /// @throws IOException when the store did not take everything; asked again, it goes on from there
    void advance(Journal journal) throws IOException {
        take(journal);
        settle();
    }

    /// Takes what the journal holds into the tree, and puts bundles and tiles that are full.
    void take(Journal journal) throws IOException {
        put();
        while (growth.size() < journal.end()) {
            for (byte[] entry : journal.read(growth.size(), buffer)) {
                add(entry);
            }
            if (waiting.size() >= OBJECTS_AT_ONCE || waitingBytes >= BYTES_AT_ONCE) {
                put();
            }
        }
        put();
    }

    /// Puts what waits, and what a checkpoint of this size needs of tiles that aren't full.
    void settle() throws IOException {
        edge();
        put();
        stored = growth.size();
    }

    /// Entries that stand in the store, in bundles of a tree of this size. For all threads.
    long stored() {
        return stored;
    }

    /// Appends one entry to the tree.
    void add(byte[] entry) {
        hasher.leaf(entry, 0, entry.length, leaf, 0);
        bundle.add(entry);
        if (bundle.size() == TilePath.FULL) {
            put(TilePath.of(TilePath.ENTRIES, growth.size() / TilePath.FULL), new EntryBundle(bundle).bytes());
            bundle.clear();
        }
        growth.append(leaf, 0);
    }

    private void edge() {
        if (!bundle.isEmpty()) {
            partial(TilePath.entries(growth.size() / TilePath.FULL, bundle.size()), new EntryBundle(bundle).bytes());
        }
        growth.partials(this::partial);
    }

    private void partial(TilePath path, byte[] bytes) {
        put(path, bytes);
        partials.add(path);
        if (partials.size() > REMEMBERED) {
            partials.removeFirst();
        }
    }

    private void put(TilePath path, byte[] bytes) {
        waiting.put(path.toString(), bytes);
        waitingBytes += bytes.length;
    }

    private void put() throws IOException {
        if (waiting.isEmpty()) {
            return;
        }
        for (String name : store.putAllIfAbsent(waiting)) {
            if (!Arrays.equals(store.find(name).orElse(null), waiting.get(name))) {
                throw new LogStopped("the store holds another " + name + " than this log would put there: it is another"
                        + " log's, or the journal is an old one. Bring store and journal of the same log together");
            }
        }
        waiting.clear();
        waitingBytes = 0;
    }

    /// Takes away tiles that aren't full where the full one stands and no checkpoint of this size or above
    /// needs them.
    ///
    /// @param published size of the tree that everybody can see
    void tidy(long published) throws IOException {
        for (TilePath partial : List.copyOf(partials)) {
            if (partial.index()
                    < TileLayout.of(published)
                            .levels()
                            .get(Math.max(0, partial.level()))
                            .full()) {
                store.delete(partial.toString());
                partials.remove(partial);
            }
        }
    }
}
