package org.armillary.law.pattern;

import java.util.Locale;
import java.util.Optional;

/// The classes of tokens that a pattern may name.
enum TokenClass {
    ANY,
    NUMBER,
    WORD,
    /// A word with a capital first.
    CAPITAL,
    /// A word with no small letter.
    UPPER,
    /// A word with a small letter first.
    LOWER,
    /// A word of one letter.
    LETTER,
    /// A Roman numeral, in either case.
    ROMAN,
    /// One Chinese or Japanese numeral.
    NUMERAL,
    MARK;

    static Optional<TokenClass> find(String name) {
        for (TokenClass each : values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    boolean holds(Tokens tokens, int token) {
        return switch (this) {
            case ANY -> true;
            case NUMBER -> tokens.isNumber(token);
            case WORD -> tokens.isWord(token);
            case CAPITAL -> tokens.isWord(token) && tokens.isCapital(token);
            case UPPER -> tokens.isWord(token) && tokens.isUpper(token);
            case LOWER -> tokens.isWord(token) && !tokens.isCapital(token);
            case LETTER -> tokens.isWord(token) && tokens.end(token) - tokens.start(token) == 1;
            case ROMAN -> tokens.isWord(token) && isRoman(tokens, token);
            case NUMERAL ->
                tokens.isIdeograph(token)
                        && Characters.isHanNumeral(tokens.text().charAt(tokens.start(token)));
            case MARK -> tokens.isMark(token);
        };
    }

    private static boolean isRoman(Tokens tokens, int token) {
        int start = tokens.start(token);
        int end = tokens.end(token);
        if (end - start > 10) {
            return false;
        }
        int last = Integer.MAX_VALUE;
        int run = 0;
        boolean subtracted = false;
        for (int i = start; i < end; i++) {
            int value = value(tokens.text().charAt(i));
            if (value == 0) {
                return false;
            }
            if (value == last) {
                run++;
                if (run > 4 || subtracted || isFive(value)) {
                    return false;
                }
            } else if (value > last) {
                if (run > 1 || subtracted || value > last * 10 || isFive(last)) {
                    return false;
                }
                subtracted = true;
                run = 1;
            } else {
                subtracted = false;
                run = 1;
            }
            last = value;
        }
        return true;
    }

    private static boolean isFive(int value) {
        return value == 5 || value == 50 || value == 500;
    }

    private static int value(char c) {
        return switch (c) {
            case 'i', 'I' -> 1;
            case 'v', 'V' -> 5;
            case 'x', 'X' -> 10;
            case 'l', 'L' -> 50;
            case 'c', 'C' -> 100;
            case 'd', 'D' -> 500;
            case 'm', 'M' -> 1000;
            default -> 0;
        };
    }
}
