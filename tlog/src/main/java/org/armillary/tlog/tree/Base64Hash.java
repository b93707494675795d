package org.armillary.tlog.tree;

import java.util.Arrays;

/// Base64 of exactly one hash, decoded in one pass that also refuses every other spelling.
final class Base64Hash {

    /// Characters of a hash: 43 digits and one for padding.
    static final int LENGTH = 44;

    private static final int WHOLE = 40;
    private static final byte[] DIGITS = digits();

    private Base64Hash() {}

    private static byte[] digits() {
        byte[] digits = new byte[256];
        Arrays.fill(digits, (byte) -1);
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        for (int i = 0; i < alphabet.length(); i++) {
            digits[alphabet.charAt(i)] = (byte) i;
        }
        return digits;
    }

    /// @param ascii holds 44 bytes from `from` on
    /// @return whether they are a hash in base64; if not, what was written means nothing
    static boolean decode(byte[] ascii, int from, byte[] hash) {
        int wrong = 0;
        int at = 0;
        for (int i = from; i < from + WHOLE; i += 4) {
            int bits = DIGITS[ascii[i] & 0xff] << 18
                    | DIGITS[ascii[i + 1] & 0xff] << 12
                    | DIGITS[ascii[i + 2] & 0xff] << 6
                    | DIGITS[ascii[i + 3] & 0xff];
            wrong |= bits;
            hash[at++] = (byte) (bits >> 16);
            hash[at++] = (byte) (bits >> 8);
            hash[at++] = (byte) bits;
        }
        int last = from + WHOLE;
        int bits = DIGITS[ascii[last] & 0xff] << 10
                | DIGITS[ascii[last + 1] & 0xff] << 4
                | DIGITS[ascii[last + 2] & 0xff] >> 2;
        hash[at++] = (byte) (bits >> 8);
        hash[at] = (byte) bits;
        boolean stray = (DIGITS[ascii[last + 2] & 0xff] & 3) != 0;
        return (wrong | bits) >= 0 && !stray && ascii[last + 3] == '=';
    }
}
