package org.armillary.law.markup;

/// Runs of decimal digits of any script.
final class Digits {

    /// The digits with which a number can begin: ASCII, full-width, Arabic, Persian, Devanagari, Bengali, Thai.
    static final String ALL = "0123456789０１２３４５６７８９٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९০১২৩৪৫৬৭৮৯๐๑๒๓๔๕๖๗๘๙";

    private static final char ASCII = 128;

    private Digits() {}

    static boolean isDigit(char c) {
        return c < ASCII ? c >= '0' && c <= '9' : Character.isDigit(c);
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
            value = value * 10 + (c < ASCII ? c - '0' : Character.digit(c, 10));
        }
        return value;
    }
}
