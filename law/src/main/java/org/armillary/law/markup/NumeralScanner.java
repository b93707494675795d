package org.armillary.law.markup;

import java.util.List;

/// Reads a number in one style at a place of a text; one place may have several readings (`ii` is two, or thirty-five).
final class NumeralScanner {

    /// Receives each reading: the number and where it ends.
    interface Sink {
        void accept(NumberingStyle style, Numeral numeral, int end);
    }

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
            case ARABIC -> split(Digits.ALL + "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
            case DECIMAL, DOTTED -> split(Digits.ALL);
            case LOWER_ALPHA -> split("0abcdefghijklmnopqrstuvwxyz" + LetterNumbers.OTHER_LETTERS);
            case LOWER_DOUBLE, LOWER_TRIPLE -> split("abcdefghijklmnopqrstuvwxyz");
            case UPPER_ALPHA, UPPER_DOUBLE -> split("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
            case LOWER_ROMAN -> split("ivxlc");
            case UPPER_ROMAN -> split("IVXLC");
            case HAN -> split("零〇○一二两兩三四五六七八九十百千");
            case CIRCLED, HANGUL, IROHA, GREEK, CYRILLIC, ABJAD, HEBREW, DEVANAGARI -> ScriptNumbers.firstSigns(style);
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
            case CIRCLED, HANGUL, IROHA, GREEK, CYRILLIC, ABJAD, HEBREW, DEVANAGARI ->
                ScriptNumbers.scan(style, text, at, end, sink);
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

    /// The longest word that stands here: `Décimo primero`, not `Décimo`.
    private void word(CharSequence text, int at, int end, Sink sink) {
        char first = at < end ? Character.toLowerCase(text.charAt(at)) : 0;
        int longest = 0;
        for (OrdinalWord word : words) {
            int length = word.word().length();
            if (length >= longest && word.first() == first && word.standsAt(text, at, end)) {
                longest = length;
                sink.accept(NumberingStyle.ORDINAL_WORD, Numeral.of(word.value()), at + length);
            }
        }
    }
}
