package org.armillary.tlog.note;

import java.util.HexFormat;

/// What RFC 8032 asks of an Ed25519 signature beyond the equation, so that nothing has two signatures of one signing.
final class Ed25519 {

    private static final int HALF = 32;

    /// The order of the group, low byte first.
    private static final byte[] ORDER =
            HexFormat.of().parseHex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");

    /// The prime of the field, low byte first.
    private static final byte[] PRIME =
            HexFormat.of().parseHex("edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f");

    private Ed25519() {}

    /// Whether the signature has 64 bytes, S is below the order, and the points are written in the one way.
    static boolean isCanonical(byte[] key, byte[] signature) {
        return signature.length == 2 * HALF
                && below(signature, HALF, 0xff, ORDER)
                && below(signature, 0, 0x7f, PRIME)
                && below(key, 0, 0x7f, PRIME);
    }

    /// @param mask of the highest byte, whose first bit is the sign in a point
    private static boolean below(byte[] bytes, int offset, int mask, byte[] bound) {
        for (int i = HALF - 1; i >= 0; i--) {
            int byteHere = bytes[offset + i] & (i == HALF - 1 ? mask : 0xff);
            int boundHere = bound[i] & 0xff;
            if (byteHere != boundHere) {
                return byteHere < boundHere;
            }
        }
        return false;
    }
}
