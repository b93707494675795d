package org.armillary.tlog.sequencer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.armillary.tlog.checkpoint.SignedCheckpoint;
import org.armillary.tlog.note.VerifierKey;
import org.armillary.tlog.store.ObjectStore;
import org.armillary.tlog.tile.EntryBundle;
import org.armillary.tlog.tile.TileLayout;
import org.armillary.tlog.tile.TilePath;
import org.armillary.tlog.tree.Hash;

/// Somebody who believes nothing: reads a whole log from its store and makes everything again, slowly and plainly,
/// by the definition of RFC 6962.
final class Stranger {

    private final ObjectStore store;
    private final String origin;
    private final List<VerifierKey> keys;

    Stranger(ObjectStore store, String origin, List<VerifierKey> keys) {
        this.store = store;
        this.origin = origin;
        this.keys = keys;
    }

    /// The entries of the published log, after everything was verified.
    List<byte[]> entries() throws IOException {
        SignedCheckpoint checkpoint = SignedCheckpoint.parse(get("checkpoint"));
        if (checkpoint.verify(origin, keys).size() != keys.size()) {
            throw new IllegalStateException("not signed by all keys");
        }
        TileLayout layout = TileLayout.of(checkpoint.checkpoint().size());
        List<byte[]> entries = new ArrayList<>();
        for (TilePath path : layout.bundles().toList()) {
            entries.addAll(EntryBundle.parse(get(path.toString()), path.width()).entries());
        }
        List<Hash> row = new ArrayList<>(entries.stream().map(Hash::leaf).toList());
        if (!root(row).equals(checkpoint.checkpoint().root())) {
            throw new IllegalStateException("the entries are not those of the checkpoint");
        }
        for (TilePath path : layout.tiles().toList()) {
            checkTile(path, row);
        }
        return entries;
    }

    private void checkTile(TilePath path, List<Hash> leaves) throws IOException {
        byte[] tile = get(path.toString());
        int span = 1 << 8 * path.level();
        for (int i = 0; i < path.width(); i++) {
            int start = Math.toIntExact((path.index() * TilePath.FULL + i) * span);
            if (!root(leaves.subList(start, start + span)).equals(Hash.at(tile, i * Hash.LENGTH))) {
                throw new IllegalStateException(path + " holds another hash at " + i);
            }
        }
    }

    /// The root of the tree of leaves; also what a tree of the first `size` of them has.
    static Hash root(List<Hash> leaves) {
        return switch (leaves.size()) {
            case 0 -> Hash.EMPTY;
            case 1 -> leaves.getFirst();
            default -> {
                int split = Integer.highestOneBit(leaves.size() - 1);
                yield Hash.node(root(leaves.subList(0, split)), root(leaves.subList(split, leaves.size())));
            }
        };
    }

    private byte[] get(String name) throws IOException {
        return store.find(name).orElseThrow(() -> new IllegalStateException("missing: " + name));
    }
}
