package org.armillary.law.layout;

import java.text.Bidi;
import java.util.Arrays;
import java.util.List;

/// The characters of a printed row in reading order, words parted by the gaps between them.
final class RowText {

    private RowText() {}

    static String of(PdfRow row) {
        StringBuilder text = new StringBuilder(row.glyphs().size() + 16);
        float end = Float.NaN;
        float tracking = tracking(row);
        for (Glyph glyph : row.glyphs()) {
            if (glyph.isBlank()) {
                space(text, glyph.text().charAt(0) == 0x3000 ? '\u3000' : ' ');
                continue;
            }
            if (!Float.isNaN(end) && glyph.x() - end > Math.max(gapOf(glyph), tracking)) {
                space(text, ' ');
            }
            append(text, glyph.text());
            end = Float.isNaN(end) ? glyph.right() : Math.max(end, glyph.right());
        }
        return logical(text.toString().strip());
    }

    /// Where letters are set apart for emphasis, the usual gap between them is no space: half as much again is one.
    private static float tracking(PdfRow row) {
        float[] gaps = new float[row.glyphs().size()];
        int n = 0;
        Glyph before = null;
        for (Glyph glyph : row.glyphs()) {
            if (before != null && !glyph.isBlank() && !before.isBlank()) {
                gaps[n++] = glyph.x() - before.right();
            }
            before = glyph;
        }
        if (n < 4) {
            return 0;
        }
        Arrays.sort(gaps, 0, n);
        float median = gaps[n / 2];
        return median > row.size() * 0.08f ? median * 1.5f : 0;
    }

    private static float gapOf(Glyph glyph) {
        float word = glyph.space() > 0 ? Math.min(glyph.space() * 0.5f, glyph.size() * 0.3f) : glyph.size() * 0.2f;
        boolean wide = glyph.text().charAt(0) >= 0x2E80;
        return wide ? Math.max(word, glyph.size() * 0.45f) : Math.max(word, glyph.size() * 0.1f);
    }

    private static void space(StringBuilder text, char space) {
        if (text.length() > 0 && !Blanks.isSpace(text.charAt(text.length() - 1))) {
            text.append(space);
        }
    }

    private static void append(StringBuilder text, String more) {
        for (int i = 0; i < more.length(); i++) {
            char c = more.charAt(i);
            switch (c) {
                case 0xFB00 -> text.append("ff");
                case 0xFB01 -> text.append("fi");
                case 0xFB02 -> text.append("fl");
                case 0xFB03 -> text.append("ffi");
                case 0xFB04 -> text.append("ffl");
                case 0xFB05, 0xFB06 -> text.append("st");
                case 0xAD -> text.append('-');
                // Bullets of symbol fonts, at their places in the private use area.
                case 0xF0B7, 0xF0A7, 0xF076, 0xF0FC, 0xF0D8, 0xF06E, 0xF071 -> text.append('•');
                default -> {
                    if (c >= ' ' && (c < 0x7F || c >= 0xA0) && c < 0xFFFE) {
                        text.append(RadicalForms.plain(c));
                    }
                }
            }
        }
    }

    /// Letters of right-to-left scripts stand on the page in the order they are seen; here they are put in the order
    /// they are read.
    private static String logical(String seen) {
        char[] chars = seen.toCharArray();
        if (!Bidi.requiresBidi(chars, 0, chars.length)) {
            return seen;
        }
        Bidi bidi = new Bidi(seen, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        Integer[] order = new Integer[runs];
        for (int i = 0; i < runs; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, runs);
        StringBuilder read = new StringBuilder(seen.length());
        for (int run : List.of(order)) {
            String part = seen.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            read.append((bidi.getRunLevel(run) & 1) == 0 ? part : new StringBuilder(part).reverse());
        }
        return read.toString();
    }
}
