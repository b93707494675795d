package org.armillary.tlog.tree;

import java.security.DigestException;
import java.security.MessageDigest;
import java.util.Objects;

/// Hashes leaves and nodes in place, for loops over very many of them. Belongs to one thread.
///
/// Works on rows of hashes: byte arrays in which each hash takes [Hash#LENGTH] bytes.
public final class Hasher {

    private static final ThreadLocal<Hasher> MINE = ThreadLocal.withInitial(Hasher::new);

    private final MessageDigest digest = Hash.sha256();
    private final byte[] node = new byte[1 + 2 * Hash.LENGTH];

    public Hasher() {
        node[0] = 1;
    }

    /// This thread's own. A method that threw leaves it as it was, as all look at their bounds before they begin.
    static Hasher mine() {
        return MINE.get();
    }

    /// Writes the hash of a leaf.
    ///
    /// @param from holds the entry, `length` bytes from `offset` on
    /// @param into takes the hash, from byte `at` on
    public void leaf(byte[] from, int offset, int length, byte[] into, int at) {
        Objects.checkFromIndexSize(offset, length, from.length);
        Objects.checkFromIndexSize(at, Hash.LENGTH, into.length);
        digest.update((byte) 0);
        digest.update(from, offset, length);
        finish(into, at);
    }

    /// Writes the hash of a node of two hashes; any of the three arrays may be the same.
    public void node(byte[] left, int leftAt, byte[] right, int rightAt, byte[] into, int at) {
        Objects.checkFromIndexSize(at, Hash.LENGTH, into.length);
        System.arraycopy(left, leftAt, node, 1, Hash.LENGTH);
        System.arraycopy(right, rightAt, node, 1 + Hash.LENGTH, Hash.LENGTH);
        digest.update(node, 0, node.length);
        finish(into, at);
    }

    /// The hash of a node.
    public Hash node(Hash left, Hash right) {
        byte[] into = new byte[Hash.LENGTH];
        node(left.bytes, 0, right.bytes, 0, into, 0);
        return Hash.wrap(into);
    }

    /// The root over hashes in a row; what a row of leaf hashes is the tree of.
    ///
    /// @param row not changed
    /// @param count of hashes, from the first on; 0 gives [Hash#EMPTY]
    public Hash root(byte[] row, int count) {
        if (count == 0) {
            return Hash.EMPTY;
        }
        byte[] work = new byte[count * Hash.LENGTH];
        System.arraycopy(row, 0, work, 0, work.length);
        for (int width = count; width > 1; width = width + 1 >> 1) {
            halve(work, width);
        }
        return Hash.at(work, 0);
    }

    /// Turns a row into the row above it; an odd last one rises as it is, which is the same tree as the rule of RFC
    /// 6962.
    private void halve(byte[] work, int width) {
        for (int i = 0; i + 1 < width; i += 2) {
            node(work, i * Hash.LENGTH, work, (i + 1) * Hash.LENGTH, work, i / 2 * Hash.LENGTH);
        }
        if (width % 2 == 1) {
            System.arraycopy(work, (width - 1) * Hash.LENGTH, work, width / 2 * Hash.LENGTH, Hash.LENGTH);
        }
    }

    private void finish(byte[] into, int at) {
        try {
            digest.digest(into, at, Hash.LENGTH);
        } catch (DigestException e) {
            throw new IndexOutOfBoundsException("no room for a hash at byte " + at + " of " + into.length);
        }
    }
}
