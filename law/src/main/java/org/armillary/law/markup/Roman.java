package org.armillary.law.markup;

/// Roman numbers up to 399, in either case.
final class Roman {

    private Roman() {}

    /// The value, or 0 where the stretch is no well-formed roman number.
    static int parse(CharSequence text, int from, int to) {
        int at = from;
        int value = 0;
        while (at < to && lower(text, at) == 'c' && value < 300) {
            value += 100;
            at++;
        }
        int tens = digit(text, at, to, 'x', 'l', 'c');
        at += width(text, at, to, 'x', 'l', 'c');
        int ones = digit(text, at, to, 'i', 'v', 'x');
        at += width(text, at, to, 'i', 'v', 'x');
        value += tens * 10 + ones;
        return at == to && to > from ? value : 0;
    }

    /// Length of the roman letters at the start of the stretch.
    static int prefix(CharSequence text, int from, int to) {
        int at = from;
        while (at < to && "ivxlc".indexOf(lower(text, at)) >= 0) {
            at++;
        }
        return at - from;
    }

    private static char lower(CharSequence text, int at) {
        char c = text.charAt(at);
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }

    private static int digit(CharSequence text, int at, int to, char one, char five, char ten) {
        int value = 0;
        int i = at;
        if (i < to && lower(text, i) == five) {
            value = 5;
            i++;
        }
        int ones = 0;
        while (i < to && ones < 3 && lower(text, i) == one) {
            ones++;
            i++;
        }
        if (value == 0 && ones == 1 && i < to) {
            char next = lower(text, i);
            if (next == five) {
                return 4;
            }
            if (next == ten) {
                return 9;
            }
        }
        return value + ones;
    }

    private static int width(CharSequence text, int at, int to, char one, char five, char ten) {
        return switch (digit(text, at, to, one, five, ten)) {
            case 0 -> 0;
            case 1, 5 -> 1;
            case 2, 6, 4, 9 -> 2;
            case 3, 7 -> 3;
            default -> 4;
        };
    }
}
