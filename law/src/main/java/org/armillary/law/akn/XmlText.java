package org.armillary.law.akn;

/// What text XML 1.0 can hold.
public final class XmlText {

    /// Stands for a character that XML can't hold.
    public static final char REPLACEMENT = '\uFFFD';

    private XmlText() {}

    /// The same text with every character that XML can't hold replaced by U+FFFD, or by a space where it is one, such
    /// as a form feed; lengths and offsets stay the same.
    public static String clean(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (!isHeld(text, i)) {
                return replaced(text, i);
            }
        }
        return text;
    }

    private static String replaced(String text, int from) {
        char[] chars = text.toCharArray();
        for (int i = from; i < chars.length; i++) {
            if (!isHeld(text, i)) {
                chars[i] = replacement(chars[i]);
            }
        }
        return new String(chars);
    }

    static char replacement(char c) {
        return Character.isWhitespace(c) ? ' ' : REPLACEMENT;
    }

    private static boolean isHeld(String text, int i) {
        char c = text.charAt(i);
        if (c < 0xD800) {
            return c >= ' ' || c == '\n' || c == '\t' || c == '\r';
        }
        if (c >= 0xE000) {
            return c < 0xFFFE;
        }
        return Character.isHighSurrogate(c)
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
