package org.armillary.bibliography;

/// Text that every format can hold: no control characters, no halves of characters, one line.
final class Clean {

    private Clean() {}

    /// White space of every kind becomes single blanks; what XML 1.0 has no place for is left out.
    static String line(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else if (isKept(c)) {
                out.appendCodePoint(c);
            }
        });
        return out.toString().strip();
    }

    private static boolean isKept(int c) {
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !half && !Character.isISOControl(c) && (c & 0xFFFE) != 0xFFFE && c != 0xFEFF;
    }
}
