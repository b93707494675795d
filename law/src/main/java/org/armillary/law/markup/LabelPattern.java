package org.armillary.law.markup;

import java.util.ArrayList;
import java.util.List;

/// How a label is printed: literal text around one number, as a catalogue writes it (`Article {1}`, `({a})`, `第{一}条`).
///
/// A space of the pattern stands for any run of spaces, or none; a space at its end asks for a space or the end of
/// the line after the label; `#` of its literal text stands for a digit. Letters match in either case, but a label
/// never begins with a small letter where the pattern has a capital.
///
/// @param source the pattern as written
/// @param before literal text before the number
/// @param styles the ways the number may be written
/// @param after literal text after the number, without the asked-for space
/// @param spaced whether a space or the line's end must follow
/// @param worded whether letters belong to the label (`Article {1}`, `제{1}조`), so that it can't be mistaken for an
/// item of a list
record LabelPattern(
        String source, String before, List<NumberingStyle> styles, String after, boolean spaced, boolean worded) {

    LabelPattern {
        styles = List.copyOf(styles);
    }

    boolean isWorded() {
        return worded;
    }

    /// @throws IllegalArgumentException when braces don't match or a style is unknown
    static LabelPattern parse(String source) {
        int open = source.indexOf('{');
        int close = source.indexOf('}');
        if (open < 0 != close < 0 || close < open || source.indexOf('{', open + 1) >= 0) {
            throw new IllegalArgumentException("a label holds one number in braces: '" + source + "'");
        }
        boolean spaced = source.endsWith(" ");
        if (open < 0) {
            return new LabelPattern(
                    source, source.strip(), List.of(NumberingStyle.NONE), "", spaced, hasLetter(source));
        }
        List<NumberingStyle> styles = new ArrayList<>();
        for (String token : source.substring(open + 1, close).split("\\|")) {
            styles.add(NumberingStyle.parse(token));
        }
        String after = source.substring(close + 1).stripTrailing();
        String before = source.substring(0, open);
        return new LabelPattern(source, before, styles, after, spaced, isWorded(before, after));
    }

    private static boolean isWorded(String before, String after) {
        return hasLetter(before) || hasLetter(after) || before.indexOf('§') >= 0;
    }

    private static boolean hasLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c) && c != 'º' && c != 'ª') {
                return true;
            }
        }
        return false;
    }

    /// Where the literal text `literal` ends when it stands at `at`, or -1.
    static int match(String literal, CharSequence text, int at, int end) {
        int i = at;
        for (int p = 0; p < literal.length(); p++) {
            char wanted = literal.charAt(p);
            if (wanted == ' ') {
                while (i < end && isSpace(text.charAt(i))) {
                    i++;
                }
                continue;
            }
            if (i >= end || !same(wanted, text.charAt(i), i == at)) {
                return -1;
            }
            i++;
        }
        return i;
    }

    private static boolean same(char wanted, char found, boolean initial) {
        if (wanted == found) {
            return true;
        }
        if (wanted == '#') {
            return Digits.isDigit(found);
        }
        if (wanted == '(') {
            return found == '（';
        }
        if (wanted == ')') {
            return found == '）';
        }
        if (wanted == '.') {
            return found == '．';
        }
        if (wanted == 'º') {
            return found == '°' || found == 'o';
        }
        boolean small = initial && Character.isUpperCase(wanted) && Character.isLowerCase(found);
        return !small && Accents.fold(wanted) == Accents.fold(found);
    }

    /// Marks without width that tell the direction of writing.
    static boolean isDirectionMark(char c) {
        return c >= '\u200e' && c <= '\u200f'
                || c >= '\u202a' && c <= '\u202e'
                || c >= '\u2066' && c <= '\u2069'
                || c == '\u061c';
    }

    static boolean isSpace(char c) {
        return c == ' '
                || c == '\t'
                || c == '\u00a0'
                || c == '\u3000'
                || c == '\u202f'
                || c >= '\u2000' && c <= '\u200b'
                || isDirectionMark(c);
    }
}
