package org.armillary.law.layout;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Recognises UTF-16 that carries no byte order mark.
final class WideText {

    private static final int SAMPLE = 8_192;

    private WideText() {}

    /// The byte order of UTF-16 text, or null where the bytes are something else.
    static @Nullable Charset charsetOf(byte[] bytes) {
        int length = Math.min(bytes.length & ~1, SAMPLE);
        if (length < 4) {
            return null;
        }
        Places even = Places.count(bytes, length, 0);
        Places odd = Places.count(bytes, length, 1);
        if (even.looksHigh(odd, length / 2)) {
            return StandardCharsets.UTF_16BE;
        }
        if (odd.looksHigh(even, length / 2)) {
            return StandardCharsets.UTF_16LE;
        }
        return isEastAsian(bytes, length, StandardCharsets.UTF_16BE)
                ? StandardCharsets.UTF_16BE
                : isEastAsian(bytes, length, StandardCharsets.UTF_16LE) ? StandardCharsets.UTF_16LE : null;
    }

    /// East Asian text has few line ends and no Latin spaces: nearly all of it is ideographs, kana or Hangul, with
    /// their punctuation.
    private static boolean isEastAsian(byte[] bytes, int length, Charset charset) {
        String text = new String(bytes, 0, length, charset);
        int letters = 0;
        int marks = 0;
        int other = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x4E00 && c <= 0x9FFF || c >= 0x3041 && c <= 0x30FF || c >= 0xAC00 && c <= 0xD7A3) {
                letters++;
            } else if (c >= 0x3000 && c <= 0x3011
                    || c == 0xFF0C
                    || c == 0xFF1A
                    || c == 0xFF1B
                    || c == 0xFF08
                    || c == 0xFF09
                    || c == ' '
                    || c == '\n') {
                marks++;
            } else if (c > 0x7F || c < ' ') {
                other++;
            }
        }
        return letters > marks && marks * 60 > letters && other * 50 < letters;
    }

    /// What stands at every second byte: zeros, and the line feeds, carriage returns and spaces of the other half.
    private record Places(int zeros, int blanks) {

        static Places count(byte[] bytes, int length, int from) {
            int zeros = 0;
            int blanks = 0;
            for (int i = from; i < length; i += 2) {
                byte other = bytes[i ^ 1];
                if (bytes[i] == 0) {
                    zeros++;
                    blanks += other == '\n' || other == '\r' || other == ' ' ? 1 : 0;
                }
            }
            return new Places(zeros, blanks);
        }

        /// Whether these are high bytes: often zero (Latin letters, digits), or zero just where the low byte is a line
        /// end or space.
        boolean looksHigh(Places low, int units) {
            boolean latin = zeros * 10 > units * 6 && low.zeros * 20 < units;
            boolean other = blanks * 10 > zeros * 2 && zeros * 100 > units && low.zeros * 200 <= units;
            return latin || other;
        }
    }
}
