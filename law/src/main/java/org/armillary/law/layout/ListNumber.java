package org.armillary.law.layout;

import java.util.Locale;

/// Writes the numbers of automatic lists.
final class ListNumber {

    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String KANJI = "〇一二三四五六七八九";
    private static final int LARGEST_ROMAN = 5_000;

    private ListNumber() {}

    /// How a number is written.
    enum Kind {
        DECIMAL,
        DECIMAL_ZERO,
        LOWER_LETTER,
        UPPER_LETTER,
        LOWER_ROMAN,
        UPPER_ROMAN,
        ORDINAL,
        KANJI,
        CIRCLED,
        GANADA,
        AIUEO,
        IROHA,
        NONE
    }

    static String format(int value, Kind kind) {
        return switch (kind) {
            case DECIMAL -> Integer.toString(value);
            case DECIMAL_ZERO -> value < 10 && value >= 0 ? "0" + value : Integer.toString(value);
            case LOWER_LETTER -> letters(value, 'a');
            case UPPER_LETTER -> letters(value, 'A');
            case LOWER_ROMAN -> roman(value);
            case UPPER_ROMAN -> roman(value).toUpperCase(Locale.ROOT);
            case ORDINAL -> value + ordinalEnding(value);
            case KANJI -> kanji(value);
            case CIRCLED ->
                value >= 1 && value <= 20 ? String.valueOf((char) (0x2460 + value - 1)) : Integer.toString(value);
            case GANADA -> pick("가나다라마바사아자차카타파하", value);
            case AIUEO -> pick("アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワ", value);
            case IROHA -> pick("イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス", value);
            case NONE -> "";
        };
    }

    /// a to z, then aa, bb, … as word processors do.
    private static String letters(int value, char first) {
        if (value < 1 || value > 26 * 20) {
            return Integer.toString(value);
        }
        return String.valueOf((char) (first + (value - 1) % 26)).repeat((value - 1) / 26 + 1);
    }

    private static String roman(int value) {
        if (value < 1 || value > LARGEST_ROMAN) {
            return Integer.toString(value);
        }
        StringBuilder roman = new StringBuilder();
        int left = value;
        for (int i = 0; i < VALUES.length; i++) {
            while (left >= VALUES[i]) {
                roman.append(ROMAN[i]);
                left -= VALUES[i];
            }
        }
        return roman.toString();
    }

    private static String ordinalEnding(int value) {
        int tens = value % 100;
        if (tens >= 11 && tens <= 13) {
            return "th";
        }
        return switch (value % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    private static String kanji(int value) {
        if (value < 1 || value > 9_999) {
            return Integer.toString(value);
        }
        StringBuilder kanji = new StringBuilder();
        int[] units = {1000, 100, 10, 1};
        String names = "千百十";
        int left = value;
        for (int i = 0; i < units.length; i++) {
            int digit = left / units[i];
            left %= units[i];
            if (digit > 0) {
                boolean bare = digit == 1
                        && i < 3
                        && (units[i] != 10 || value < 20)
                        && (units[i] != 100 || value < 200)
                        && (units[i] != 1000 || value < 2000);
                kanji.append(bare ? "" : KANJI.substring(digit, digit + 1))
                        .append(i < 3 ? names.substring(i, i + 1) : "");
            }
        }
        return kanji.toString();
    }

    private static String pick(String series, int value) {
        return value >= 1 && value <= series.length() ? series.substring(value - 1, value) : Integer.toString(value);
    }
}
