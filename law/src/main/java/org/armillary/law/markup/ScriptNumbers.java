package org.armillary.law.markup;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Numbers written with the letters or signs of one script, in the order in which its law counts with them.
final class ScriptNumbers {

    private static final Map<NumberingStyle, String> LISTED = Map.of(
            NumberingStyle.CIRCLED, "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿",
            NumberingStyle.HANGUL, "가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허",
            NumberingStyle.IROHA, "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス",
            NumberingStyle.CYRILLIC, "абвгдежзийклмнопрстуфхцчшщъьюя",
            NumberingStyle.DEVANAGARI, "कखगघङचछजझञटठडढणतथदधनपफबभमयरलव");

    /// The old Semitic order, which Arabic lists keep: أ, ب, ج, د, ه, و, ز, ح, ط, ي.
    private static final String ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";

    private static final String GREEK_UNITS = "αβγδεϛζηθ";
    private static final String GREEK_TENS = "ικλμνξοπ";
    private static final String HEBREW_UNITS = "אבגדהוזחט";
    private static final String HEBREW_TENS = "יכלמנסעפצ";
    /// Signs that mark letters as a number, between or after them.
    private static final String NUMBER_SIGNS = "΄ʹ'’׳״\"";

    private static final char ALEF = 'ا';
    private static final char TATWEEL = 'ـ';

    private ScriptNumbers() {}

    /// The signs with which a number of a style can begin.
    static List<String> firstSigns(NumberingStyle style) {
        String signs = switch (style) {
            case GREEK -> GREEK_UNITS + "σ" + GREEK_TENS;
            case HEBREW -> HEBREW_UNITS + HEBREW_TENS;
            case ABJAD -> ABJAD + ALEF;
            default -> listed(style);
        };
        return List.of(signs.split(""));
    }

    static void scan(NumberingStyle style, CharSequence text, int at, int end, NumeralScanner.Sink sink) {
        switch (style) {
            case GREEK -> added(style, GREEK_TENS, GREEK_UNITS, text, at, end, sink);
            case HEBREW -> added(style, HEBREW_TENS, HEBREW_UNITS, text, at, end, sink);
            case ABJAD -> abjad(text, at, end, sink);
            default -> {
                int index = at < end ? listed(style).indexOf(text.charAt(at)) : -1;
                if (index >= 0) {
                    sink.accept(style, Numeral.of(index + 1), at + 1);
                }
            }
        }
    }

    private static String listed(NumberingStyle style) {
        return Objects.requireNonNull(LISTED.get(style), () -> style + " is not written with listed letters");
    }

    /// One letter, lengthened or not (هـ); a bare alef counts as the first.
    private static void abjad(CharSequence text, int at, int end, NumeralScanner.Sink sink) {
        int index = at >= end ? -1 : text.charAt(at) == ALEF ? 0 : ABJAD.indexOf(text.charAt(at));
        if (index >= 0) {
            int stop = at + 1 < end && text.charAt(at + 1) == TATWEEL ? at + 2 : at + 1;
            sink.accept(NumberingStyle.ABJAD, Numeral.of(index + 1), stop);
        }
    }

    /// Tens and units beside each other; six in Greek also στ; 15 and 16 in Hebrew are 9 and 6 or 7.
    private static void added(
            NumberingStyle style,
            String tens,
            String units,
            CharSequence text,
            int at,
            int end,
            NumeralScanner.Sink sink) {
        int stop = at;
        int value = 0;
        int letters = 0;
        while (stop < end && letters < 3) {
            char c = Character.toLowerCase(text.charAt(stop));
            if (letters > 0 && NUMBER_SIGNS.indexOf(c) >= 0) {
                stop++;
                continue;
            }
            boolean six = c == 'σ' && stop + 1 < end && Character.toLowerCase(text.charAt(stop + 1)) == 'τ';
            int ten = tens.indexOf(c);
            int unit = units.indexOf(c);
            if (ten < 0 && unit < 0 && !six || ten >= 0 && letters > 0) {
                break;
            }
            value += six ? 6 : ten >= 0 ? 10 * (ten + 1) : unit + 1;
            stop += six ? 2 : 1;
            letters++;
        }
        if (value > 0) {
            sink.accept(style, Numeral.of(value), stop);
        }
    }
}
