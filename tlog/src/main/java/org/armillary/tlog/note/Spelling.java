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

    /// What a decoder writes in the place of bytes that are no UTF-8.
    private static final char REPLACEMENT = '\ufffd';

    private Spelling() {}

    /// A number from 0 up to 2^63 - 1: decimal digits without sign and leading zero.
    ///
    /// @throws Refused when it is written otherwise
    public static long decimal(String digits) {
        boolean zeroes = digits.length() > 1 && digits.charAt(0) == '0';
        if (digits.isEmpty() || digits.length() > DIGITS || zeroes || !isDigits(digits)) {
            throw new Refused("not a decimal number below 2^63: " + shortened(digits));
        }
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException e) {
            throw new Refused("not a decimal number below 2^63: " + digits, e);
        }
    }

    private static boolean isDigits(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /// Bytes in base64: standard alphabet, with padding, no stray bits.
    ///
    /// @throws Refused when they are written otherwise
    public static byte[] base64(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return ofBase64(bytes, 0, bytes.length);
    }

    /// The same, of a text that stands between other bytes.
    static byte[] ofBase64(byte[] all, int from, int to) {
        try {
            ByteBuffer bytes = Base64.getDecoder().decode(ByteBuffer.wrap(all, from, to - from));
            byte[] exact =
                    bytes.limit() == bytes.array().length ? bytes.array() : Arrays.copyOf(bytes.array(), bytes.limit());
            if ((to - from) % 4 == 0 && endsAlike(exact, all, to)) {
                return exact;
            }
        } catch (IllegalArgumentException e) {
            throw new Refused("not base64: " + shortened(all, from, to), e);
        }
        throw new Refused("not base64 with padding and without stray bits: " + shortened(all, from, to));
    }

    /// Whether the last group is written as it would be here: only there may stray bits stand.
    private static boolean endsAlike(byte[] bytes, byte[] text, int to) {
        int last = Math.max(0, (bytes.length + 2) / 3 * 3 - 3);
        byte[] written = Base64.getEncoder().encode(Arrays.copyOfRange(bytes, last, bytes.length));
        return Arrays.equals(written, 0, written.length, text, to - written.length, to);
    }

    public static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /// Text in UTF-8.
    ///
    /// @throws Refused when the bytes are no UTF-8
    public static String utf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) < 0) {
            return text;
        }
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
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return carefully(text);
            }
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] carefully(String text) {
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
        boolean bad = name.isEmpty();
        for (int i = 0; i < name.length() && !bad; i++) {
            char c = name.charAt(i);
            bad = c == '+' || isSpace(c);
        }
        if (bad) {
            throw new Refused("not a name of a key, which has neither plus nor space: '" + shortened(name) + "'");
        }
        return name;
    }

    /// White_Space of Unicode.
    private static boolean isSpace(int c) {
        return Character.isSpaceChar(c) || Character.isWhitespace(c) || c == 0x85;
    }

    private static String shortened(byte[] text, int from, int to) {
        return shortened(new String(text, from, to - from, StandardCharsets.UTF_8));
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
