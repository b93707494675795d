package org.armillary.law.layout;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Chooses among the encodings that documents had before Unicode: valid ones only, and of these the one whose text
/// reads best.
final class LegacyCharsets {

    private static final int SAMPLE = 48_000;

    private static final List<Charset> CANDIDATES = List.of(
                    "windows-1252",
                    "GB18030",
                    "windows-31j",
                    "EUC-JP",
                    "x-windows-949",
                    "Big5-HKSCS",
                    "windows-1250",
                    "windows-1251",
                    "KOI8-R",
                    "windows-1253",
                    "windows-1254",
                    "windows-1255",
                    "windows-1256",
                    "ISO-8859-2",
                    "windows-1257")
            .stream()
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .toList();

    private LegacyCharsets() {}

    static Charset mostReadable(byte[] bytes) {
        byte[] sample = dense(bytes);
        Charset best = StandardCharsets.ISO_8859_1;
        double highest = -1;
        for (Charset candidate : CANDIDATES) {
            String text = decodeCut(sample, candidate);
            if (text == null) {
                continue;
            }
            double score = Readability.of(text);
            if (score > highest + 1e-9) {
                highest = score;
                best = candidate;
            }
        }
        return best;
    }

    /// A stretch around the first bytes outside ASCII, which are the ones that tell.
    private static byte[] dense(byte[] bytes) {
        if (bytes.length <= SAMPLE) {
            return bytes;
        }
        int first = 0;
        while (first < bytes.length && bytes[first] >= 0) {
            first++;
        }
        while (first > 0 && bytes[first - 1] != '\n' && bytes.length - first < SAMPLE / 2) {
            first--;
        }
        int from = lineStart(bytes, Math.min(first, bytes.length - SAMPLE / 2));
        return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + SAMPLE));
    }

    private static int lineStart(byte[] bytes, int at) {
        int from = Math.max(0, at);
        int least = Math.max(0, from - 4_000);
        while (from > least && bytes[from - 1] != '\n') {
            from--;
        }
        return from;
    }

    /// Strict decoding that forgives a character cut at the end of the sample.
    private static @Nullable String decodeCut(byte[] sample, Charset charset) {
        for (int cut = 0; cut < 4 && cut < sample.length; cut++) {
            String text = TextDecoder.strict(sample, 0, sample.length - cut, charset);
            if (text != null) {
                return text;
            }
        }
        return null;
    }
}
