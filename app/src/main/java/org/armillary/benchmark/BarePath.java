package org.armillary.benchmark;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.armillary.tlog.tree.Hash;
import org.armillary.tlog.tree.Inclusion;

/// The bare check of an inclusion proof that proof checks are held against: nothing but SHA-256 over buffers made
/// beforehand.
final class BarePath {

    private static final int HASH = Hash.LENGTH;

    private final MessageDigest digest;
    private final byte[] node = new byte[1 + 2 * HASH];
    private final byte[] leaf;
    private final byte[] root;
    private final byte[] hash = new byte[HASH];

    BarePath(Hash leaf, Hash root) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
        this.leaf = leaf.bytes();
        this.root = root.bytes();
        node[0] = 1;
    }

    static byte[][] hashes(Inclusion proof) {
        return proof.path().stream().map(Hash::bytes).toArray(byte[][]::new);
    }

    boolean leadsToRoot(long index, long size, byte[][] path) {
        System.arraycopy(leaf, 0, hash, 0, HASH);
        long at = index;
        long last = size - 1;
        for (byte[] beside : path) {
            boolean right = (at & 1) == 1 || at == last;
            System.arraycopy(right ? beside : hash, 0, node, 1, HASH);
            System.arraycopy(right ? hash : beside, 0, node, 1 + HASH, HASH);
            digest();
            while (right && (at & 1) == 0 && at != 0) {
                at >>= 1;
                last >>= 1;
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(hash, root);
    }

    private void digest() {
        try {
            digest.update(node);
            digest.digest(hash, 0, HASH);
        } catch (DigestException e) {
            throw new IllegalStateException("32 bytes have room in 32 bytes", e);
        }
    }
}
