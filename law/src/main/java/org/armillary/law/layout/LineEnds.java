package org.armillary.law.layout;

/// What the end of one line and the beginning of the next say about each other.
final class LineEnds {

    private static final String TERMINAL = ".;:!?。；：！？．」』”\")）]";

    private LineEnds() {}

    /// Whether a line ends in the middle of a sentence.
    static boolean isOpen(String text, Line line) {
        return TERMINAL.indexOf(text.charAt(line.end() - 1)) < 0;
    }

    /// Whether a line surely goes on in the next: it ends in mid-sentence and the next begins in small letters.
    static boolean continues(String text, Line line, Line next) {
        if (next.afterBlank() || !isOpen(text, line)) {
            return false;
        }
        char first = text.charAt(next.start());
        return Character.isLowerCase(first) && !isLabel(text, next)
                || isSpaceless(first) && isSpaceless(text.charAt(line.end() - 1)) && first != '第';
    }

    /// "a) …", "iv. …": small letters that number an item.
    private static boolean isLabel(String text, Line line) {
        int at = line.start();
        while (at < line.end() && at - line.start() < 6 && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at < line.end() && ".)）:".indexOf(text.charAt(at)) >= 0;
    }

    /// Characters of scripts that put no space between words.
    static boolean isSpaceless(char c) {
        return c >= 0x3041 && c <= 0x30FF
                || c >= 0x3400 && c <= 0x9FFF
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0x0E01 && c <= 0x0E59;
    }
}
