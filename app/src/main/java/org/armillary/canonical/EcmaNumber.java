package org.armillary.canonical;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Doubles as ECMAScript writes them (ECMA-262, Number::toString), which RFC 8785, section 3.2.2.3, prescribes.
///
/// Java's shortest digits are ECMAScript's but for a few doubles close to zero; their layout differs.
final class EcmaNumber {

    /// Up to this many digits before the point no exponent is written.
    private static final int MOST_DIGITS = 21;

    private static final int MOST_ZEROS = -6;

    private EcmaNumber() {}

    static void write(double value, StringBuilder out) {
        if (value == 0) {
            out.append('0');
            return;
        }
        if (value < 0) {
            out.append('-');
        }
        BigDecimal shortest = shortest(Math.abs(value));
        String digits = shortest.unscaledValue().toString();
        layOut(digits, digits.length() - shortest.scale(), out);
    }

    /// The fewest digits that are this double. Java writes two at least, and picks them closer than one would be.
    private static BigDecimal shortest(double value) {
        BigDecimal written = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        if (written.precision() == 2) {
            BigDecimal one =
                    written.round(new MathContext(1, RoundingMode.HALF_EVEN)).stripTrailingZeros();
            return one.doubleValue() == value ? one : written;
        }
        return written;
    }

    /// @param digits without zeros at either end
    /// @param point how many of them stand before the point
    private static void layOut(String digits, int point, StringBuilder out) {
        int count = digits.length();
        if (count <= point && point <= MOST_DIGITS) {
            out.append(digits).repeat("0", point - count);
        } else if (0 < point && point <= MOST_DIGITS) {
            out.append(digits, 0, point).append('.').append(digits, point, count);
        } else if (MOST_ZEROS < point && point <= 0) {
            out.append("0.").repeat("0", -point).append(digits);
        } else {
            out.append(digits, 0, 1);
            if (count > 1) {
                out.append('.').append(digits, 1, count);
            }
            out.append('e').append(point > 0 ? "+" : "-").append(Math.abs(point - 1));
        }
    }
}
