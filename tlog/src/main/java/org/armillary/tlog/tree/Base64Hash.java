package org.armillary.tlog.tree;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/// Base64 of exactly one hash, decoded in one pass that also refuses every other spelling.
///
/// Each of four tables has the bits of a digit where they belong among the 24 of a group, so that a group is four
/// look-ups; what is no digit sets the lowest bit, which no digit reaches.
final class Base64Hash {

    /// Characters of a hash: 43 digits and one for padding.
    static final int LENGTH = 44;

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final int[] FIRST = digits(26);
    private static final int[] SECOND = digits(20);
    private static final int[] THIRD = digits(14);
    private static final int[] FOURTH = digits(8);

    /// Bits of the last digit of a hash that no byte takes.
    private static final int STRAY = 3 << 14;

    private Base64Hash() {}

    /// The digits moved up; the lowest byte of a group stays free, so that it is written as an int.
    private static int[] digits(int shift) {
        int[] digits = new int[256];
        Arrays.fill(digits, 1);
        for (int i = 0; i < ALPHABET.length(); i++) {
            digits[ALPHABET.charAt(i)] = i << shift;
        }
        return digits;
    }

    /// @param ascii holds 44 bytes from `from` on
    /// @param row takes 32 bytes from `start` on
    /// @return whether they are a hash in base64; if not, what was written means nothing
    static boolean decode(byte[] ascii, int from, byte[] row, int start) {
        int wrong = 0;
        int at = start;
        int last = from + LENGTH - 4;
        for (int i = from; i < last; i += 4, at += 3) {
            int bits = FIRST[ascii[i] & 0xff]
                    | SECOND[ascii[i + 1] & 0xff]
                    | THIRD[ascii[i + 2] & 0xff]
                    | FOURTH[ascii[i + 3] & 0xff];
            wrong |= bits;
            // One byte too many, which the next group overwrites; there always is a next one.
            INT.set(row, at, bits);
        }
        int bits = FIRST[ascii[last] & 0xff] | SECOND[ascii[last + 1] & 0xff] | THIRD[ascii[last + 2] & 0xff];
        row[at] = (byte) (bits >>> 24);
        row[at + 1] = (byte) (bits >>> 16);
        return ((wrong | bits) & 1) == 0 && (bits & STRAY) == 0 && ascii[last + 3] == '=';
    }
}
