package org.armillary.law.markup;

import java.util.List;

/// What may stand between a number and its text: an insertion after a closing sign (第六条の二), a range (`5 to 9`), points
/// and dashes.
final class Separators {

    private final List<String> rangeWords;
    private final Inserts plain = new Inserts(List.of(), false);
    private int value;
    private int through;

    Separators(List<String> rangeWords) {
        this.rangeWords = rangeWords;
    }

    int insertionValue() {
        return value;
    }

    int through() {
        return through;
    }

    /// Where an insertion written after the label's closing sign ends, or `at`.
    int insertion(CharSequence text, int at, int end) {
        if (at >= end || "の의之-".indexOf(text.charAt(at)) < 0) {
            return at;
        }
        int[] stop = {at};
        plain.scan(text, at, end, (suffix, last) -> {
            value = suffix;
            stop[0] = last;
        });
        return stop[0];
    }

    /// Where the last number of a range ends, or `at`. A range word may have a second half after the last number
    /// (`から…まで`).
    int range(CharSequence text, int at, int end, LabelPattern pattern, NumberingStyle style, NumeralScanner numerals) {
        through = 0;
        if (at + 2 >= end || style == NumberingStyle.NONE || !mayBeRange(text.charAt(at))) {
            return at;
        }
        int from = skip(text, at, end);
        for (String word : rangeWords) {
            int gap = word.indexOf('…');
            int stop = LabelPattern.match(gap < 0 ? word : word.substring(0, gap), text, from, end);
            if (stop < 0 || stop >= end || isLatin(word.charAt(0)) && !LabelPattern.isSpace(text.charAt(stop))) {
                continue;
            }
            int last = last(text, skip(text, stop, end), end, pattern, style, numerals);
            int closed = last < 0 || gap < 0 ? last : LabelPattern.match(word.substring(gap + 1), text, last, end);
            if (closed > 0) {
                return closed;
            }
        }
        through = 0;
        return at;
    }

    private static boolean isLatin(char c) {
        return c < 0x2e80 && Character.isLetter(c);
    }

    private int last(
            CharSequence text, int at, int end, LabelPattern pattern, NumberingStyle style, NumeralScanner numerals) {
        int[] best = {-1};
        int repeated = LabelPattern.match(pattern.before(), text, at, end);
        boolean bare = pattern.isWorded() && repeated < 0;
        if (!bare && repeated < 0) {
            return -1;
        }
        numerals.scan(style, text, bare ? at : repeated, end, (read, numeral, stop) -> {
            int after = LabelPattern.match(bare ? "" : pattern.after(), text, stop, end);
            if (after > best[0] && (after >= end || !isLatinOrDigit(text.charAt(after)))) {
                best[0] = after;
                through = numeral.main();
            }
        });
        return best[0];
    }

    private static boolean isLatinOrDigit(char c) {
        return c < 0x2e80 && Character.isLetterOrDigit(c);
    }

    private static boolean mayBeRange(char c) {
        return LabelPattern.isSpace(c) || c == '–' || c == '-' || c >= 0x2e80;
    }

    /// Where points, colons and dashes that close a worded label end.
    int closing(CharSequence text, int at, int end) {
        int stop = at;
        while (stop < end && stop - at < 3 && ".:)]".indexOf(text.charAt(stop)) >= 0) {
            stop++;
        }
        int dash = skip(text, stop, end);
        if (dash < end && text.charAt(dash) == ':') {
            return dash + 1;
        }
        if (dash < end && isDash(text.charAt(dash)) && !isHyphen(text, dash, end)) {
            int after = dash;
            while (after < end && isDash(text.charAt(after))) {
                after++;
            }
            return after;
        }
        return stop;
    }

    /// Whether a hyphen binds the digits on both its sides (L121-2), rather than closing a label.
    static boolean isHyphen(CharSequence text, int at, int end) {
        return text.charAt(at) == '-'
                && at + 1 < end
                && Digits.isDigit(text.charAt(at - 1))
                && Digits.isDigit(text.charAt(at + 1));
    }

    static boolean isDash(char c) {
        return c == '—' || c == '–' || c == '-' || c == '―' || c == '−';
    }

    private static int skip(CharSequence text, int at, int end) {
        int stop = at;
        while (stop < end && LabelPattern.isSpace(text.charAt(stop))) {
            stop++;
        }
        return stop;
    }

    /// Whether text may follow the label without a space: always after a bracket, only capitals and brackets after a
    /// bare number.
    boolean mayBeGlued(CharSequence text, int at, int end, LabelPattern pattern, NumberingStyle style) {
        char next = text.charAt(at);
        char last = text.charAt(at - 1);
        if (pattern.isWorded()) {
            boolean bracket = next == '(' || next == '（' || next == ',' || next == '[';
            return pattern.spaced() ? bracket || isDash(last) : !Character.isLetterOrDigit(next) || isDash(last);
        }
        if (pattern.spaced()) {
            boolean bare = Character.isLetterOrDigit(last);
            return next == '('
                    || next == '（'
                    || next == '['
                    || Character.isUpperCase(next) && (bare || last == '.')
                    || next == '“'
                    || next == '‘'
                    || next >= 0x2e80 && !bare;
        }
        return style != NumberingStyle.NONE
                        && (next != '.' || at + 1 < end && LabelPattern.isSpace(text.charAt(at + 1)))
                || next > 0x2e00;
    }
}
