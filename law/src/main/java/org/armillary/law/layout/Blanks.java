package org.armillary.law.layout;

/// Which characters are empty space on a page.
final class Blanks {

    private Blanks() {}

    /// Space of any width, tabs and line ends.
    static boolean isSpace(char c) {
        return c <= ' '
                || c == 0xA0
                || c >= 0x2000 && c <= 0x200A
                || c == 0x3000
                || c == 0x85
                || c == 0x1680
                || c == 0x202F
                || c == 0x205F
                || c == 0x2028
                || c == 0x2029;
    }

    /// Characters without width and without ink: zero-width spaces and joiners, byte order marks, soft hyphens,
    /// direction marks.
    static boolean isInvisible(char c) {
        return c >= 0x200B && c <= 0x200F
                || c == 0xFEFF
                || c == 0xAD
                || c >= 0x2060 && c <= 0x2064
                || c >= 0x202A && c <= 0x202E;
    }

    /// Whether nothing of a stretch would show on paper.
    static boolean isBlank(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!isSpace(c) && !isInvisible(c)) {
                return false;
            }
        }
        return true;
    }
}
