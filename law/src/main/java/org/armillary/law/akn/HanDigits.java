package org.armillary.law.akn;

/// Numbers in Han script as digits: `十七` is 17, `二百三` is 203, `二〇二四` is 2024.
final class HanDigits {

    private static final String DIGITS = "〇一二三四五六七八九";

    private HanDigits() {}

    /// The text with every run of numerals replaced.
    static String replace(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && isNumeral(text.charAt(end))) {
                end++;
            }
            if (end > i) {
                out.append(value(text.substring(i, end)));
                i = end;
            } else {
                out.append(text.charAt(i++));
            }
        }
        return out.toString();
    }

    private static boolean isNumeral(char c) {
        return digit(c) >= 0 || unit(c) > 0;
    }

    private static int digit(char c) {
        return c == '零' ? 0 : c == '两' ? 2 : DIGITS.indexOf(c);
    }

    private static int unit(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
        };
    }

    private static String value(String numerals) {
        if (numerals.chars().noneMatch(c -> unit((char) c) > 0)) {
            StringBuilder digits = new StringBuilder();
            numerals.chars().forEach(c -> digits.append(digit((char) c)));
            return digits.toString();
        }
        int total = 0;
        int digit = -1;
        for (char c : numerals.toCharArray()) {
            int unit = unit(c);
            if (unit > 0) {
                total += (digit < 0 ? 1 : digit) * unit;
                digit = -1;
            } else {
                digit = digit(c);
            }
        }
        return Integer.toString(total + Math.max(digit, 0));
    }
}
