package org.armillary.law.markup;

/// Reads numbers written in figures: 12, 12a, A1, 12.1, 2.10.1.
final class FigureNumbers {

    private final Inserts inserts;
    private final boolean superscripts;

    /// @param superscripts whether the last figures of a number may have been raised (§ 121 for § 12¹)
    FigureNumbers(Inserts inserts, boolean superscripts) {
        this.inserts = inserts;
        this.superscripts = superscripts;
    }

    void arabic(CharSequence text, int at, int end, NumeralScanner.Sink sink) {
        int digits = Digits.end(text, at, end);
        if (digits == at) {
            before(text, at, end, sink);
            return;
        }
        Numeral numeral = Numeral.of(Digits.value(text, at, digits));
        sink.accept(NumberingStyle.ARABIC, numeral, digits);
        inserts.scan(
                text,
                digits,
                end,
                (suffix, stop) -> sink.accept(NumberingStyle.ARABIC, numeral.withSuffix(suffix), stop));
        if (superscripts && digits > at + 1) {
            flattened(text, at, digits, sink);
        }
    }

    /// 121 for 12¹: a copy without styles has lost the difference, the numbers around tell.
    private static void flattened(CharSequence text, int at, int digits, NumeralScanner.Sink sink) {
        for (int raised = 1; raised <= 2 && digits - raised > at; raised++) {
            int split = digits - raised;
            if (text.charAt(split) != '0') {
                int main = Digits.value(text, at, split);
                int suffix = 27 * Digits.value(text, split, digits);
                sink.accept(NumberingStyle.ARABIC, Numeral.of(main, suffix), digits);
            }
        }
    }

    /// A1, ZA1: inserted before the first.
    private static void before(CharSequence text, int at, int end, NumeralScanner.Sink sink) {
        int letters = at;
        while (letters < end && letters - at < 3 && text.charAt(letters) >= 'A' && text.charAt(letters) <= 'Z') {
            letters++;
        }
        int digits = Digits.end(text, letters, end);
        if (letters > at && digits > letters) {
            int value = Digits.value(text, letters, digits);
            sink.accept(NumberingStyle.ARABIC, Numeral.of(Math.max(0, value - 1), 1 + letters - at), digits);
        }
    }

    void decimal(CharSequence text, int at, int end, NumeralScanner.Sink sink) {
        int digits = Digits.end(text, at, end);
        if (digits == at || digits + 1 >= end || text.charAt(digits) != '.') {
            return;
        }
        int places = Digits.end(text, digits + 1, end);
        if (places > digits + 1 && places - digits < 6) {
            int suffix = Inserts.fraction(text, digits + 1, places);
            Numeral numeral = Numeral.of(Digits.value(text, at, digits), suffix);
            sink.accept(NumberingStyle.DECIMAL, numeral, places);
            lettered(NumberingStyle.DECIMAL, numeral, text, places, end, sink);
        }
    }

    /// 2.10a: a letter after the last of several figures.
    private void lettered(
            NumberingStyle style, Numeral numeral, CharSequence text, int at, int end, NumeralScanner.Sink sink) {
        if (at < end && Character.isLetter(text.charAt(at))) {
            inserts.scan(
                    text,
                    at,
                    end,
                    (suffix, stop) -> sink.accept(style, numeral.withSuffix(numeral.suffix() + suffix), stop));
        }
    }

    void dotted(CharSequence text, int at, int end, NumeralScanner.Sink sink) {
        long prefix = 0;
        int digits = Digits.end(text, at, end);
        int value = Digits.value(text, at, digits);
        int from = at;
        int levels = 1;
        while (digits > from && digits + 1 < end && text.charAt(digits) == '.' && levels < 6) {
            int next = Digits.end(text, digits + 1, end);
            if (next == digits + 1 || next - digits > 4) {
                break;
            }
            prefix = (prefix << 10) | (value & 1023);
            from = digits + 1;
            value = Digits.value(text, from, next);
            digits = next;
            levels++;
        }
        if (levels > 1) {
            Numeral numeral = new Numeral(value, 0, prefix, value);
            sink.accept(NumberingStyle.DOTTED, numeral, digits);
            lettered(NumberingStyle.DOTTED, numeral, text, digits, end, sink);
        }
    }
}
