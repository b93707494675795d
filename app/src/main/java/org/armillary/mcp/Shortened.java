package org.armillary.mcp;

/// Words cut to a length, so that answers stay within bounds.
final class Shortened {

    private Shortened() {}

    /// @param longest in UTF-16 units; a pair is never cut
    static String of(String words, int longest) {
        return words.length() <= longest ? words : words.substring(0, end(words, longest)) + "…";
    }

    /// An index at which a text may be cut, no later than another.
    static int end(String words, int longest) {
        int end = Math.min(words.length(), longest);
        return end > 0 && end < words.length() && Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end;
    }
}
