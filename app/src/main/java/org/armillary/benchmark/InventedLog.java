package org.armillary.benchmark;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armillary.tlog.note.Spelling;
import org.armillary.tlog.tile.EntryBundle;
import org.armillary.tlog.tile.TileGrowth;
import org.armillary.tlog.tile.TileNodes;
import org.armillary.tlog.tile.TilePath;
import org.armillary.tlog.tree.Hash;
import org.armillary.tlog.tree.Refused;
import org.armillary.tlog.tree.Tree;
import org.jspecify.annotations.Nullable;

/// A log whose entry i is a prefix with i in decimal behind it, held in memory: its tiles, and the digests of all
/// files.
final class InventedLog {

    /// Entries of the largest one that is made; its tiles take some 320 MB.
    private static final long LARGEST = 10_000_000;

    private final Map<TilePath, byte[]> tiles = new HashMap<>();
    private final Map<TilePath, byte[]> digests = new HashMap<>();
    private final MessageDigest sha256 = sha256();
    private final Tree tree;

    private InventedLog(byte[] prefix, long size) {
        TileGrowth growth = new TileGrowth(this::keep);
        List<byte[]> bundle = new ArrayList<>();
        for (long i = 0; i < size; i++) {
            byte[] entry = entry(prefix, i);
            growth.append(Hash.leaf(entry));
            bundle.add(entry);
            if (bundle.size() == TilePath.FULL || i == size - 1) {
                TilePath path = TilePath.entries(i / TilePath.FULL, bundle.size());
                digests.put(path, sha256.digest(new EntryBundle(bundle).bytes()));
                bundle.clear();
            }
        }
        growth.partials(this::keep);
        this.tree = Tree.of(size, new TileNodes(size, this::tile));
    }

    /// @throws Refused when the size is negative or too large to be held
    static InventedLog of(String prefix, long size) {
        if (size < 0 || size > LARGEST) {
            throw new Refused("logs of up to " + LARGEST + " entries are made here, not of " + size);
        }
        return new InventedLog(Spelling.utf8(prefix), size);
    }

    private static byte[] entry(byte[] prefix, long number) {
        byte[] digits = Long.toString(number).getBytes(StandardCharsets.US_ASCII);
        byte[] entry = new byte[prefix.length + digits.length];
        System.arraycopy(prefix, 0, entry, 0, prefix.length);
        System.arraycopy(digits, 0, entry, prefix.length, digits.length);
        return entry;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }

    private void keep(TilePath path, byte[] file) {
        tiles.put(path, file);
        digests.put(path, sha256.digest(file));
    }

    private byte[] tile(TilePath path) {
        byte @Nullable [] file = tiles.get(path);
        if (file == null) {
            throw new Refused("no tile " + path);
        }
        return file;
    }

    Tree tree() {
        return tree;
    }

    /// SHA-256 of each tile and bundle.
    Map<TilePath, byte[]> files() {
        return digests;
    }
}
