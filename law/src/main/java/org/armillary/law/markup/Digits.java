package org.armillary.law.markup;

/// Runs of decimal digits, ASCII or full-width.
final class Digits {

    private Digits() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    /// Where the run that begins at `at` ends; runs are at most 7 digits long, a longer one is no number.
    static int end(CharSequence text, int at, int end) {
        int stop = at;
        while (stop < end && isDigit(text.charAt(stop))) {
            stop++;
        }
        return stop - at > 7 ? at : stop;
    }

    static int value(CharSequence text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            value = value * 10 + (c >= '０' ? c - '０' : c - '0');
        }
        return value;
    }
}
