package org.armillary.tlog.tree;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/// A hash of the tree: 32 bytes of SHA-256 (RFC 6962, section 2.1).
public final class Hash {

    /// Bytes of a hash.
    public static final int LENGTH = 32;

    /// The root of the tree without leaves.
    public static final Hash EMPTY = new Hash(sha256().digest());

    /// Never handed out of this package, never changed.
    final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /// @throws Refused unless there are 32 bytes
    public static Hash of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new Refused("a hash has " + LENGTH + " bytes, not " + bytes.length);
        }
        return new Hash(bytes.clone());
    }

    /// The hash at a place in a row of hashes, such as a tile.
    ///
    /// @param offset of its first byte
    /// @throws Refused when the row ends before it
    public static Hash at(byte[] row, int offset) {
        if (offset < 0 || offset > row.length - LENGTH) {
            throw new Refused("no hash at byte " + offset + " of " + row.length);
        }
        return new Hash(Arrays.copyOfRange(row, offset, offset + LENGTH));
    }

    /// A hash in base64, standard alphabet with padding.
    ///
    /// @throws Refused when it is not exactly that
    public static Hash parse(String base64) {
        byte[] ascii = base64.getBytes(StandardCharsets.UTF_8);
        return parse(ascii, 0, ascii.length);
    }

    /// A hash in base64 that stands between other bytes.
    ///
    /// @throws Refused when there is not exactly that
    public static Hash parse(byte[] ascii, int from, int to) {
        byte[] hash = new byte[LENGTH];
        parse(ascii, from, to, hash, 0);
        return new Hash(hash);
    }

    /// Writes a hash in base64 into a row of hashes.
    ///
    /// @throws Refused when there is not exactly that between the other bytes
    public static void parse(byte[] ascii, int from, int to, byte[] row, int at) {
        if (to - from != Base64Hash.LENGTH || !Base64Hash.decode(ascii, from, row, at)) {
            int end = Math.min(to, from + 80);
            throw new Refused("not a hash in base64: " + new String(ascii, from, end - from, StandardCharsets.UTF_8));
        }
    }

    /// The hash of a leaf: SHA-256 of 00 and the entry.
    public static Hash leaf(byte[] entry) {
        byte[] hash = new byte[LENGTH];
        Hasher.mine().leaf(entry, 0, entry.length, hash, 0);
        return new Hash(hash);
    }

    /// The hash of a node: SHA-256 of 01, left and right.
    public static Hash node(Hash left, Hash right) {
        return Hasher.mine().node(left, right);
    }

    /// These very bytes, which nobody else holds.
    static Hash wrap(byte[] bytes) {
        return new Hash(bytes);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }

    /// A copy of the 32 bytes.
    public byte[] bytes() {
        return bytes.clone();
    }

    /// Writes the 32 bytes into a row of hashes.
    public void copyTo(byte[] row, int offset) {
        System.arraycopy(bytes, 0, row, offset, LENGTH);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /// In base64, standard alphabet with padding.
    @Override
    public String toString() {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
