package org.armillary.law.markup;

import java.util.List;

/// Reads a number in one style at a place of a text; one place may have several readings (`ii` is two, or thirty-five).
final class NumeralScanner {

    /// Receives each reading: the number and where it ends.
    interface Sink {
        void accept(NumberingStyle style, Numeral numeral, int end);
    }

    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿";
    private static final String HANGUL = "가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허";
    private static final String GREEK_UNITS = "αβγδεϛζηθ";
    private static final String GREEK_TENS = "ικλμνξοπ";
    private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъьюя";
    private static final String IROHA = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス";

    /// The Spanish letter between n and o.
    private static final Numeral AFTER_N = Numeral.of('n' - 'a' + 1, 1);

    private final Inserts inserts;
    private final List<OrdinalWord> words;
    private final boolean superscripts;

    /// @param superscripts whether the last figures of a number may have been raised (§ 121 for § 12¹)
    NumeralScanner(Inserts inserts, List<OrdinalWord> words, boolean superscripts) {
        this.inserts = inserts;
        this.words = words;
        this.superscripts = superscripts;
    }

    /// Signs with which a number of a style can begin, in the case in which they are written small.
    List<String> firstSigns(NumberingStyle style) {
        return switch (style) {
            case ARABIC -> split("0123456789０１２３４５６７８９ABCDEFGHIJKLMNOPQRSTUVWXYZ");
            case DECIMAL, DOTTED -> split("0123456789０１２３４５６７８９");
            case LOWER_ALPHA -> split("0abcdefghijklmnñopqrstuvwxyz");
            case LOWER_DOUBLE, LOWER_TRIPLE -> split("abcdefghijklmnopqrstuvwxyz");
            case UPPER_ALPHA, UPPER_DOUBLE -> split("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
            case LOWER_ROMAN -> split("ivxlc");
            case UPPER_ROMAN -> split("IVXLC");
            case HAN -> split("零〇○一二两兩三四五六七八九十百千");
            case CIRCLED -> split(CIRCLED);
            case HANGUL -> split(HANGUL);
            case IROHA -> split(IROHA);
            case GREEK -> split(GREEK_UNITS + "σ" + GREEK_TENS);
            case CYRILLIC -> split(CYRILLIC);
            case ORDINAL_WORD -> words.stream().map(OrdinalWord::word).toList();
            case NONE -> List.of();
        };
    }

    private static List<String> split(String signs) {
        return List.of(signs.split(""));
    }

    void scan(NumberingStyle style, CharSequence text, int at, int end, Sink sink) {
        switch (style) {
            case ARABIC -> arabic(text, at, end, sink);
            case DECIMAL -> decimal(text, at, end, sink);
            case DOTTED -> dotted(text, at, end, sink);
            case LOWER_ALPHA -> alpha(style, text, at, end, 'a', sink);
            case UPPER_ALPHA -> alpha(style, text, at, end, 'A', sink);
            case LOWER_ROMAN -> roman(style, text, at, end, 'a', sink);
            case UPPER_ROMAN -> roman(style, text, at, end, 'A', sink);
            case LOWER_DOUBLE -> repeated(style, text, at, end, 'a', 2, sink);
            case LOWER_TRIPLE -> repeated(style, text, at, end, 'a', 3, sink);
            case UPPER_DOUBLE -> repeated(style, text, at, end, 'A', 2, sink);
            case HAN -> han(text, at, end, sink);
            case CIRCLED -> listed(style, CIRCLED, text, at, end, sink);
            case HANGUL -> listed(style, HANGUL, text, at, end, sink);
            case IROHA -> listed(style, IROHA, text, at, end, sink);
            case GREEK -> greek(text, at, end, sink);
            case CYRILLIC -> listed(style, CYRILLIC, text, at, end, sink);
            case ORDINAL_WORD -> word(text, at, end, sink);
            case NONE -> sink.accept(style, Numeral.NONE, at);
        }
    }

    private void arabic(CharSequence text, int at, int end, Sink sink) {
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
    private static void flattened(CharSequence text, int at, int digits, Sink sink) {
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
    private static void before(CharSequence text, int at, int end, Sink sink) {
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

    private void decimal(CharSequence text, int at, int end, Sink sink) {
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
    private void lettered(NumberingStyle style, Numeral numeral, CharSequence text, int at, int end, Sink sink) {
        if (at < end && Character.isLetter(text.charAt(at))) {
            inserts.scan(
                    text,
                    at,
                    end,
                    (suffix, stop) -> sink.accept(style, numeral.withSuffix(numeral.suffix() + suffix), stop));
        }
    }

    private void dotted(CharSequence text, int at, int end, Sink sink) {
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

    private void alpha(NumberingStyle style, CharSequence text, int at, int end, char first, Sink sink) {
        if (at + 1 < end && text.charAt(at) == '0') {
            beforeFirst(style, text, at + 1, end, first, sink);
            return;
        }
        if (at < end && text.charAt(at) == 'ñ') {
            sink.accept(style, AFTER_N, at + 1);
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
    private static void beforeFirst(NumberingStyle style, CharSequence text, int at, int end, char first, Sink sink) {
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

    private void roman(NumberingStyle style, CharSequence text, int at, int end, char first, Sink sink) {
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

    private static void repeated(
            NumberingStyle style, CharSequence text, int at, int end, char first, int times, Sink sink) {
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

    private void han(CharSequence text, int at, int end, Sink sink) {
        int stop = HanNumber.end(text, at, end);
        if (stop == at) {
            return;
        }
        int value = HanNumber.value(text, at, stop);
        sink.accept(NumberingStyle.HAN, Numeral.of(value), stop);
        if (stop < end && text.charAt(stop) == 'の') {
            inserts.scan(
                    text,
                    stop,
                    end,
                    (suffix, last) -> sink.accept(NumberingStyle.HAN, Numeral.of(value, suffix), last));
        }
    }

    private static void listed(NumberingStyle style, String signs, CharSequence text, int at, int end, Sink sink) {
        int index = at < end ? signs.indexOf(text.charAt(at)) : -1;
        if (index >= 0) {
            sink.accept(style, Numeral.of(index + 1), at + 1);
        }
    }

    /// Greek numerals of letters: tens, then units, six also written στ.
    private static void greek(CharSequence text, int at, int end, Sink sink) {
        int stop = at;
        int value = 0;
        int tens = stop < end ? GREEK_TENS.indexOf(text.charAt(stop)) : -1;
        if (tens >= 0) {
            value = 10 * (tens + 1);
            stop++;
        }
        int units = stop < end ? GREEK_UNITS.indexOf(text.charAt(stop)) : -1;
        if (units >= 0) {
            value += units + 1;
            stop++;
        } else if (stop + 1 < end && text.charAt(stop) == 'σ' && text.charAt(stop + 1) == 'τ') {
            value += 6;
            stop += 2;
        }
        if (value > 0) {
            sink.accept(NumberingStyle.GREEK, Numeral.of(value), stop);
        }
    }

    private void word(CharSequence text, int at, int end, Sink sink) {
        char first = at < end ? Character.toLowerCase(text.charAt(at)) : 0;
        for (OrdinalWord word : words) {
            if (word.first() == first && word.standsAt(text, at, end)) {
                sink.accept(
                        NumberingStyle.ORDINAL_WORD,
                        Numeral.of(word.value()),
                        at + word.word().length());
            }
        }
    }
}
