package org.armillary.law.markup;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Reads what is written after a number when a provision was inserted later: 2A, 3bis, 12-ter, 12¹, (b.1), 第六条の二.
final class Inserts {

    interface Sink {
        void accept(int suffix, int end);
    }

    private static final int LONGEST_HYPHENED = 4;
    private static final int MOST_HYPHENS = 4;
    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final List<OrdinalWord> words;
    private final boolean spacedLetters;

    /// @param words the Latin ordinals of insertions (bis, ter, quater, …) as the catalogue lists them
    /// @param spacedLetters whether a letter after a space belongs to the number (§ 5 a)
    Inserts(List<OrdinalWord> words, boolean spacedLetters) {
        this.words = words;
        this.spacedLetters = spacedLetters;
    }

    void scan(CharSequence text, int at, int end, Sink sink) {
        if (at >= end) {
            return;
        }
        char c = text.charAt(at);
        if (c >= 'A' && c <= 'Z') {
            letters(text, at, end, 'A', sink);
        } else if (c >= 'a' && c <= 'z') {
            if (!latin(text, at, end, sink)) {
                letters(text, at, end, 'a', sink);
            }
        } else if (c == '.' && at + 1 < end && Digits.isDigit(text.charAt(at + 1))) {
            int stop = Digits.end(text, at + 1, end);
            if (stop > at + 1 && stop - at < 6) {
                sink.accept(fraction(text, at + 1, stop), stop);
            }
        } else if (c == '-' || c == '‑' || c == '–' || c == ' ' || c == '\u00a0' || c == '/') {
            afterHyphen(text, at, end, sink);
        } else if (SUPERSCRIPTS.indexOf(c) >= 0) {
            raised(text, at, end, sink);
        } else if (isOtherLetter(c)) {
            sink.accept(27 * (c & 0xff), at + 1);
        } else if (c == 'の' || c == '의' || c == '之') {
            cjk(text, at, end, sink);
        }
    }

    /// A Greek, Cyrillic or Hebrew letter; their code points are in alphabetical order.
    private static boolean isOtherLetter(char c) {
        return c >= '\u0391' && c <= '\u03c9' || c >= '\u0410' && c <= '\u044f' || c >= '\u05d0' && c <= '\u05ea';
    }

    private void afterHyphen(CharSequence text, int at, int end, Sink sink) {
        if (at + 1 >= end || latin(text, at + 1, end, sink)) {
            return;
        }
        char separator = text.charAt(at);
        char c = text.charAt(at + 1);
        boolean hyphen = separator == '-' || separator == '‑' || separator == '/';
        if (spacedLetters && LabelPattern.isSpace(separator) && c >= 'a' && c <= 'z') {
            letter(text, at + 1, end, sink);
        } else if (hyphen && c >= 'A' && c <= 'Z') {
            letters(text, at + 1, end, 'A', sink);
        } else if (hyphen && separator != '/' && Digits.isDigit(c)) {
            hyphened(text, at, end, sink);
        }
    }

    private static void letter(CharSequence text, int at, int end, Sink sink) {
        if (at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1))) {
            sink.accept(27 * (text.charAt(at) - 'a' + 1), at + 1);
        }
    }

    /// -2, -12-1, -3-1-2: each is inserted after the one before.
    private static void hyphened(CharSequence text, int at, int end, Sink sink) {
        int suffix = 0;
        int scale = 1_000_000;
        int from = at;
        for (int hyphens = 0; hyphens < MOST_HYPHENS; hyphens++) {
            boolean more = from + 1 < end && text.charAt(from) == text.charAt(at);
            int stop = more ? Digits.end(text, from + 1, end) : from;
            if (stop <= from + 1 || stop - from > LONGEST_HYPHENED) {
                return;
            }
            int figure = Digits.value(text, from + 1, stop);
            suffix += scale * (hyphens == 0 ? figure : Math.min(99, figure));
            scale /= 100;
            sink.accept(suffix, stop);
            from = stop;
        }
    }

    private static void raised(CharSequence text, int at, int end, Sink sink) {
        int value = 0;
        int stop = at;
        while (stop < end && stop - at < 3 && SUPERSCRIPTS.indexOf(text.charAt(stop)) >= 0) {
            value = value * 10 + SUPERSCRIPTS.indexOf(text.charAt(stop));
            stop++;
        }
        sink.accept(27 * value, stop);
    }

    /// A Latin ordinal directly after a letter: abis, iter.
    void scanWord(CharSequence text, int at, int end, Sink sink) {
        latin(text, at, end, sink);
    }

    private boolean latin(CharSequence text, int at, int end, Sink sink) {
        char first = Character.toLowerCase(text.charAt(at));
        for (OrdinalWord word : words) {
            if (word.first() == first && word.standsAt(text, at, end)) {
                sink.accept(word.value() * 27, at + word.word().length());
                return true;
            }
        }
        return false;
    }

    private static void letters(CharSequence text, int at, int end, char first, Sink sink) {
        int suffix = 0;
        int stop = at;
        while (stop < end && stop - at < 3 && text.charAt(stop) >= first && text.charAt(stop) < first + 26) {
            suffix = stop == at ? 27 * (text.charAt(stop) - first + 1) : suffix + 1 + (text.charAt(stop) - first) % 26;
            stop++;
            if (isOrdinalEnding(text, at, stop)) {
                return;
            }
            boolean closed = stop >= end || !Character.isLetterOrDigit(text.charAt(stop));
            boolean glued = first == 'A' && stop < end && Character.isUpperCase(text.charAt(stop));
            if (closed || glued) {
                sink.accept(suffix, stop);
            }
        }
    }

    /// 1st, 22nd, 56TH count, they don't insert.
    private static boolean isOrdinalEnding(CharSequence text, int at, int stop) {
        if (stop - at != 2 || !Digits.isDigit(text.charAt(at - 1))) {
            return false;
        }
        String letters = text.subSequence(at, stop).toString().toLowerCase(Locale.ROOT);
        return ORDINAL_ENDINGS.contains(letters);
    }

    private static void cjk(CharSequence text, int at, int end, Sink sink) {
        int from = at + 1 < end && LabelPattern.isSpace(text.charAt(at + 1)) ? at + 2 : at + 1;
        int digits = Digits.end(text, from, end);
        if (digits > from) {
            sink.accept(27 * Digits.value(text, from, digits), digits);
            return;
        }
        int han = HanNumber.end(text, from, end);
        if (han > from) {
            sink.accept(27 * HanNumber.value(text, from, han), han);
        }
    }

    /// Decimal places as an order: .1 before .11 before .2.
    static int fraction(CharSequence text, int from, int to) {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            int digit = from + i < to ? Digits.value(text, from + i, from + i + 1) : 0;
            value = value * 10 + digit;
        }
        return 1 + value;
    }
}
