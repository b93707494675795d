package org.armillary.law.markup;

/// Reads numbers written in Latin letters: b, ba, bb, iv, aaa; one word may have several readings.
final class LetterNumbers {

    /// Letters of their own between the 26 others: Spanish, Vietnamese, Turkish.
    static final String OTHER_LETTERS = "ñđçğıöşü";
    /// What each of them stands after.
    private static final String STAND_AFTER = "ndcghosu";

    private final Inserts inserts;

    LetterNumbers(Inserts inserts) {
        this.inserts = inserts;
    }

    void alpha(NumberingStyle style, CharSequence text, int at, int end, char first, NumeralScanner.Sink sink) {
        if (at + 1 < end && text.charAt(at) == '0') {
            beforeFirst(style, text, at + 1, end, first, sink);
            return;
        }
        int other = at < end ? OTHER_LETTERS.indexOf(text.charAt(at)) : -1;
        if (other >= 0) {
            sink.accept(style, Numeral.of(STAND_AFTER.charAt(other) - 'a' + 1, 1), at + 1);
            return;
        }
        int stop = letters(text, at, end, first);
        int length = stop - at;
        if (length == 0) {
            return;
        }
        int one = text.charAt(at) - first + 1;
        if (length > 2) {
            inserts.scanWord(text, at + 1, end, (suffix, last) -> sink.accept(style, Numeral.of(one, suffix), last));
        }
        if (length > 3 || length == 3 && !isInserted(text, at)) {
            return;
        }
        if (length == 1) {
            sink.accept(style, Numeral.of(one), stop);
            inserts.scan(text, stop, end, (suffix, last) -> sink.accept(style, Numeral.of(one, suffix), last));
            return;
        }
        int two = text.charAt(at + 1) - first + 1;
        int inserted = length == 2 ? two * 27 : two * 27 + (text.charAt(at + 2) - first + 1);
        sink.accept(style, Numeral.of(one, inserted), stop);
        if (one == 26) {
            sink.accept(style, Numeral.of(0, inserted), stop);
        }
        if (length == 2) {
            sink.accept(style, Numeral.of(one * 26 + two), stop);
        }
        if (length == 2 && one == two) {
            sink.accept(style, Numeral.of(26 + one), stop);
        }
    }

    /// 0a: inserted before a.
    private static void beforeFirst(
            NumberingStyle style, CharSequence text, int at, int end, char first, NumeralScanner.Sink sink) {
        int stop = letters(text, at, end, first);
        if (stop == at + 1) {
            sink.accept(style, Numeral.of(0, text.charAt(at) - first + 1), stop);
        }
    }

    /// Three letters are a number where the first or second is doubled (aab, aaa) or a z moves it before another (aza,
    /// zab).
    private static boolean isInserted(CharSequence text, int at) {
        char one = Character.toLowerCase(text.charAt(at));
        char two = Character.toLowerCase(text.charAt(at + 1));
        return one == two || one == 'z' || two == 'z';
    }

    void roman(NumberingStyle style, CharSequence text, int at, int end, char first, NumeralScanner.Sink sink) {
        int stop = letters(text, at, end, first);
        int value = Roman.parse(text, at, stop);
        if (value > 0) {
            sink.accept(style, Numeral.of(value), stop);
            inserts.scan(text, stop, end, (suffix, last) -> sink.accept(style, Numeral.of(value, suffix), last));
            return;
        }
        int shorter = Math.max(Roman.prefix(text, at, stop), 0);
        int base = shorter == 0 || stop - at - shorter > 2 ? 0 : Roman.parse(text, at, at + shorter);
        if (base > 0) {
            sink.accept(style, Numeral.of(base, 27 * (text.charAt(at + shorter) - first + 1)), stop);
        }
    }

    void repeated(
            NumberingStyle style, CharSequence text, int at, int end, char first, int times, NumeralScanner.Sink sink) {
        int stop = letters(text, at, end, first);
        if (stop - at != times) {
            return;
        }
        for (int i = at + 1; i < stop; i++) {
            if (text.charAt(i) != text.charAt(at)) {
                return;
            }
        }
        sink.accept(style, Numeral.of(text.charAt(at) - first + 1), stop);
    }

    private static int letters(CharSequence text, int at, int end, char first) {
        int stop = at;
        while (stop < end && stop - at < 10 && text.charAt(stop) >= first && text.charAt(stop) < first + 26) {
            stop++;
        }
        return stop;
    }
}
