package org.armillary.law.markup;

import java.util.List;

/// What may stand between a number and its text: an insertion after a closing sign (第六条の二), a range (`5 to 9`), points
/// and dashes.
final class Separators {

    private final List<String> rangeWords;
    private final Inserts plain = new Inserts(List.of());
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

    /// Where the last number of a range ends, or `at`.
    int range(CharSequence text, int at, int end, LabelPattern pattern, NumberingStyle style, NumeralScanner numerals) {
        through = 0;
        if (at + 2 >= end || style == NumberingStyle.NONE || !mayBeRange(text, at)) {
            return at;
        }
        int from = skip(text, at, end);
        for (String word : rangeWords) {
            int stop = LabelPattern.match(word, text, from, end);
            if (stop < 0
                    || stop >= end
                    || Character.isLetter(word.charAt(0)) && !LabelPattern.isSpace(text.charAt(stop))) {
                continue;
            }
            int number =
                    LabelPattern.match(pattern.isWorded() ? "" : pattern.before(), text, skip(text, stop, end), end);
            int last = number < 0 ? -1 : last(text, number, end, pattern, style, numerals);
            if (last > 0) {
                return last;
            }
        }
        through = 0;
        return at;
    }

    private int last(
            CharSequence text, int at, int end, LabelPattern pattern, NumberingStyle style, NumeralScanner numerals) {
        int[] best = {-1};
        numerals.scan(style, text, at, end, (read, numeral, stop) -> {
            int after = LabelPattern.match(pattern.isWorded() ? "" : pattern.after(), text, stop, end);
            if (after > best[0] && (after >= end || !Character.isLetterOrDigit(text.charAt(after)))) {
                best[0] = after;
                through = numeral.main();
            }
        });
        return best[0];
    }

    private static boolean mayBeRange(CharSequence text, int at) {
        char c = text.charAt(at);
        return LabelPattern.isSpace(c) || c == '–' || c == '-';
    }

    /// Where points, colons and dashes that close a worded label end.
    int closing(CharSequence text, int at, int end) {
        int stop = at;
        while (stop < end && stop - at < 3 && ".:)]".indexOf(text.charAt(stop)) >= 0) {
            stop++;
        }
        int dash = skip(text, stop, end);
        if (dash < end && isDash(text.charAt(dash))) {
            int after = dash;
            while (after < end && isDash(text.charAt(after))) {
                after++;
            }
            return after;
        }
        return stop;
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
                    || next == '‘';
        }
        return style != NumberingStyle.NONE && next != '.' || next > 0x2e00;
    }
}
