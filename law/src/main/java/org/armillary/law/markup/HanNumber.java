package org.armillary.law.markup;

/// Numbers in Han characters: 七, 十七, 百二十, and digit by digit 一〇三.
final class HanNumber {

    private static final String DIGITS = "〇一二三四五六七八九";

    private HanNumber() {}

    static int end(CharSequence text, int at, int end) {
        int stop = at;
        while (stop < end && stop - at < 9 && isHan(text.charAt(stop))) {
            stop++;
        }
        return stop;
    }

    static int value(CharSequence text, int from, int to) {
        boolean digitwise = to - from > 1;
        for (int i = from; i < to; i++) {
            digitwise &= digit(text.charAt(i)) >= 0;
        }
        int total = 0;
        int current = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            int digit = digit(c);
            if (digit >= 0) {
                current = digitwise ? current * 10 + digit : digit;
            } else {
                total += Math.max(current, 1) * unit(c);
                current = 0;
            }
        }
        return total + current;
    }

    private static boolean isHan(char c) {
        return digit(c) >= 0 || unit(c) > 0;
    }

    private static int digit(char c) {
        return switch (c) {
            case '零', '○' -> 0;
            case '两', '兩' -> 2;
            default -> DIGITS.indexOf(c);
        };
    }

    private static int unit(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
        };
    }
}
