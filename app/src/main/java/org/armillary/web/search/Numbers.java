package org.armillary.web.search;

import java.util.regex.Pattern;

/// Numbers of provisions inside provisions, as people cite them: `(1)`, `(b)`, `③`.
final class Numbers {

    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}§]+|[^\\p{L}\\p{N}]+$");
    private static final Pattern ROMAN = Pattern.compile("(?i)[ivxlcdm]+");
    private static final Pattern DIGIT = Pattern.compile(".*\\p{N}.*");
    private static final Pattern CIRCLED = Pattern.compile("[\\u2460-\\u24FF\\u3251-\\u32BF]+");

    private Numbers() {}

    /// Whether a unit of a path is a number alone, without heading.
    static boolean isBare(String unit) {
        String number = of(unit);
        return unit.strip().indexOf(' ') < 0
                && (number.codePointCount(0, number.length()) <= 2
                        || DIGIT.matcher(number).matches()
                        || ROMAN.matcher(number).matches());
    }

    /// A number without the marks around it: `1` for `1.`, `a` for `(a)`; empty for a bullet.
    static String of(String unit) {
        return AROUND.matcher(unit).replaceAll("");
    }

    /// In brackets, where it has no circle of its own; empty for a bullet.
    static String bracketed(String unit) {
        String number = of(unit);
        return number.isEmpty() || CIRCLED.matcher(number).matches() ? number : "(" + number + ")";
    }
}
