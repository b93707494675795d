package org.armillary.law.pattern;

/// The kinds of characters that tokens are made of.
final class Characters {

    private Characters() {}

    static boolean isSpace(char c) {
        return c <= ' ' || c >= 0x7F && c <= 0xA0 || c >= 0x2000 && (c <= 0x200B || isRareSpace(c));
    }

    private static boolean isRareSpace(char c) {
        return c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x2060 || c == 0x3000 || c == 0xFEFF;
    }

    /// Han, Hiragana, Katakana, Bopomofo and Hangul; the iteration and long-vowel marks too.
    static boolean isIdeograph(char c) {
        return c >= 0x2E80
                && (c >= 0x3400 && c <= 0x9FFF
                        || c >= 0x3041 && c <= 0x30FF && c != 0x30FB
                        || c >= 0xAC00 && c <= 0xD7A3
                        || c >= 0x3105 && c <= 0x318E
                        || c >= 0xF900 && c <= 0xFAFF
                        || c >= 0x2E80 && c <= 0x2FDF
                        || c == 0x3005
                        || c == 0x3007);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= 0xFF10 && c <= 0xFF19 || c > 0x80 && Character.isDigit(c);
    }

    /// Letters and the accents that follow them.
    static boolean isWordPart(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        }
        return Character.isLetter(c)
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.FORMAT -> true;
                    default -> false;
                };
    }

    /// Chinese and Japanese numerals.
    static boolean isHanNumeral(char c) {
        return "〇零一二三四五六七八九十百千万两兩".indexOf(c) >= 0;
    }
}
