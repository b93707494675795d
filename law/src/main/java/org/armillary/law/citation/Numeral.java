package org.armillary.law.citation;

import java.util.List;

/// The number of a provision as printed: "12.1(2)(a)" is 12.1, then 2, then a.
///
/// @param main what stands before the brackets; empty where it begins with one
/// @param inner what stands in brackets, outermost first
/// @param to end token, exclusive
record Numeral(String main, List<String> inner, int to) {

    /// How a number is written.
    enum Style {
        DIGITS,
        SMALL,
        CAPITAL
    }

    static Style style(String number) {
        char first = number.isEmpty() ? '0' : number.charAt(0);
        return Character.isLowerCase(first) ? Style.SMALL : Character.isUpperCase(first) ? Style.CAPITAL : Style.DIGITS;
    }

    /// How far a number stands behind another in a row of its style; large where it does not stand behind it.
    static int distance(String before, String number) {
        if (style(before) != style(number)) {
            return Integer.MAX_VALUE;
        }
        int letters = value(number) - value(before);
        int romans = roman(number) > 0 && roman(before) > 0 ? roman(number) - roman(before) : -1;
        int best = letters > 0 && romans > 0 ? Math.min(letters, romans) : Math.max(letters, romans);
        return best > 0 ? best : Integer.MAX_VALUE - 1;
    }

    private static int value(String number) {
        int value = 0;
        for (int i = 0; i < Math.min(number.length(), 6); i++) {
            char c = Character.toLowerCase(number.charAt(i));
            if (Character.isDigit(c)) {
                value = value * 10 + c - '0';
            } else if (c >= 'a' && c <= 'z' && !Character.isDigit(number.charAt(0))) {
                value = value * 26 + c - 'a' + 1;
            } else {
                break;
            }
        }
        return value;
    }

    private static int roman(String number) {
        int value = 0;
        int last = 0;
        for (int i = Math.min(number.length(), 8) - 1; i >= 0; i--) {
            int digit = digit(Character.toLowerCase(number.charAt(i)));
            if (digit == 0) {
                return 0;
            }
            value += digit < last ? -digit : digit;
            last = digit;
        }
        return value;
    }

    private static int digit(char c) {
        return switch (c) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            case 'l' -> 50;
            case 'c' -> 100;
            default -> 0;
        };
    }
}
