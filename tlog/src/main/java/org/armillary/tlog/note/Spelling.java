package org.armillary.tlog.note;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.armillary.tlog.tree.Refused;

/// The one way in which the formats write numbers and bytes. What is written in another way is refused, so that
/// nothing has two spellings.
public final class Spelling {

    /// Digits of the largest number, 2^63 - 1.
    private static final int DIGITS = 19;

    private Spelling() {}

    /// A number from 0 up to 2^63 - 1: decimal digits without sign and leading zero.
    ///
    /// @throws Refused when it is written otherwise
    public static long decimal(String digits) {
        boolean zeroes = digits.length() > 1 && digits.charAt(0) == '0';
        if (digits.isEmpty()
                || digits.length() > DIGITS
                || zeroes
                || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new Refused("not a decimal number below 2^63: " + shortened(digits));
        }
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException e) {
            throw new Refused("not a decimal number below 2^63: " + digits, e);
        }
    }

    /// Bytes in base64: standard alphabet, with padding, no stray bits.
    ///
    /// @throws Refused when they are written otherwise
    public static byte[] base64(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (base64(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw new Refused("not base64: " + shortened(text), e);
        }
        throw new Refused("not base64 with padding and without stray bits: " + shortened(text));
    }

    public static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /// Text in UTF-8.
    ///
    /// @throws Refused when the bytes are no UTF-8
    public static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refused("not UTF-8", e);
        }
    }

    /// The bytes of a text in UTF-8.
    ///
    /// @throws Refused when the text holds half of a character
    public static byte[] utf8(String text) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            return Arrays.copyOf(bytes.array(), bytes.limit());
        } catch (CharacterCodingException e) {
            throw new Refused("not text that UTF-8 can hold", e);
        }
    }

    /// A name of a key: not empty, no plus and no space of any kind.
    ///
    /// @return the name
    /// @throws Refused when it is none
    public static String name(String name) {
        if (name.isEmpty() || name.chars().anyMatch(c -> c == '+' || isSpace(c))) {
            throw new Refused("not a name of a key, which has neither plus nor space: '" + shortened(name) + "'");
        }
        return name;
    }

    /// White_Space of Unicode.
    private static boolean isSpace(int c) {
        return Character.isSpaceChar(c) || Character.isWhitespace(c) || c == 0x85;
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
