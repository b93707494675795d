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
        return odd.looksHigh(even, length / 2) ? StandardCharsets.UTF_16LE : null;
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
