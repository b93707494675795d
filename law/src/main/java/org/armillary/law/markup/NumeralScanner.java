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

    private final Inserts inserts;
    private final List<OrdinalWord> words;
    private final FigureNumbers figures;
    private final LetterNumbers letters;

    /// @param superscripts whether the last figures of a number may have been raised (§ 121 for § 12¹)
    NumeralScanner(Inserts inserts, List<OrdinalWord> words, boolean superscripts) {
        this.inserts = inserts;
        this.words = words;
        this.figures = new FigureNumbers(inserts, superscripts);
        this.letters = new LetterNumbers(inserts);
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
            case ARABIC -> figures.arabic(text, at, end, sink);
            case DECIMAL -> figures.decimal(text, at, end, sink);
            case DOTTED -> figures.dotted(text, at, end, sink);
            case LOWER_ALPHA -> letters.alpha(style, text, at, end, 'a', sink);
            case UPPER_ALPHA -> letters.alpha(style, text, at, end, 'A', sink);
            case LOWER_ROMAN -> letters.roman(style, text, at, end, 'a', sink);
            case UPPER_ROMAN -> letters.roman(style, text, at, end, 'A', sink);
            case LOWER_DOUBLE -> letters.repeated(style, text, at, end, 'a', 2, sink);
            case LOWER_TRIPLE -> letters.repeated(style, text, at, end, 'a', 3, sink);
            case UPPER_DOUBLE -> letters.repeated(style, text, at, end, 'A', 2, sink);
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
