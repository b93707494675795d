package org.armillary.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An estimate of the floating-point operations that trained a model, exact in what it was given.
///
/// Two ways: `6·N·D` for a dense transformer of N parameters trained on D tokens (Kaplan et al., "Scaling Laws for
/// Neural Language Models", 2020, section 2.1: about 2N operations a token forward and twice that backward; of a
/// mixture of experts the parameters active for a token count), and what hardware can do: number × peak operations a
/// second × seconds × utilisation.
///
/// @param operations the estimate, in operations
/// @param formula how it was reached
public record TrainingCompute(BigDecimal operations, Formula formula) {

    private static final BigDecimal SIX = BigDecimal.valueOf(6);
    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);
    private static final Pattern NUMBER =
            Pattern.compile("([0-9]+(?:[.][0-9]+)?(?:[eE][+]?[0-9]{1,3})?)\\s*([kKmMbBgGtTpP]?)");
    private static final int LONGEST = 40;
    private static final int MOST_DIGITS = 60;

    /// How an estimate was reached.
    public enum Formula {
        PARAMETERS_AND_TOKENS,
        HARDWARE
    }

    /// Powers of ten that people write as a letter; B and G are both a thousand million.
    private enum Letter {
        K(3),
        M(6),
        B(9),
        G(9),
        T(12),
        P(15);

        private final int power;

        Letter(int power) {
            this.power = power;
        }

        static int power(String letter) {
            return Arrays.stream(values())
                    .filter(each -> each.name().equals(letter.toUpperCase(Locale.ROOT)))
                    .findFirst()
                    .map(each -> each.power)
                    .orElse(0);
        }
    }

    /// An estimate by size.
    ///
    /// @param parameters active for each token
    /// @param tokens seen in training, each as often as it was seen
    public static TrainingCompute ofModel(BigDecimal parameters, BigDecimal tokens) {
        return new TrainingCompute(
                SIX.multiply(positive(parameters)).multiply(positive(tokens)), Formula.PARAMETERS_AND_TOKENS);
    }

    /// An estimate by hardware.
    ///
    /// @param chips how many
    /// @param peak operations a second of each, in the precision of training
    /// @param days of training
    /// @param utilisation share of the peak that was reached, above 0 and at most 1
    public static TrainingCompute ofHardware(
            BigDecimal chips, BigDecimal peak, BigDecimal days, BigDecimal utilisation) {
        if (utilisation.signum() <= 0 || utilisation.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("utilisation is a share above 0 and at most 1, such as 0.4");
        }
        return new TrainingCompute(
                positive(chips)
                        .multiply(positive(peak))
                        .multiply(positive(days).multiply(SECONDS_A_DAY))
                        .multiply(utilisation),
                Formula.HARDWARE);
    }

    private static BigDecimal positive(BigDecimal number) {
        if (number.signum() <= 0) {
            throw new IllegalArgumentException("a number above 0 is wanted, not " + number.toPlainString());
        }
        return number;
    }

    /// A number as people write it: `70e9`, `70B`, `15 T`, `15000000000000`.
    ///
    /// @throws IllegalArgumentException when it is none
    public static BigDecimal parse(String text) {
        String plain = text.strip().replace("\u00a0", "").replace("_", "").replace(",", "");
        Matcher matcher = NUMBER.matcher(plain);
        if (plain.length() > LONGEST || !matcher.matches()) {
            throw new IllegalArgumentException(
                    "not a number: '" + text + "' (wanted such as 70000000000, 70e9 or 70B)");
        }
        BigDecimal number = new BigDecimal(matcher.group(1)).scaleByPowerOfTen(Letter.power(matcher.group(2)));
        if ((long) number.precision() - number.scale() > MOST_DIGITS) {
            throw new IllegalArgumentException("too large: '" + text + "'");
        }
        return number;
    }

    /// Whether it is on the side of a number on which the rule turns; a record that doesn't say which is taken as
    /// "at least".
    public boolean crosses(Numbers.Row row) {
        int order = operations.compareTo(row.size());
        return switch (row.threshold().comparator()) {
            case MORE_THAN -> order > 0;
            case AT_LEAST, UNSTATED, EQUALS, BETWEEN -> order >= 0;
            case LESS_THAN -> order < 0;
            case AT_MOST -> order <= 0;
        };
    }

    /// How many times the number it is, to three digits.
    public BigDecimal ratio(Numbers.Row row) {
        return operations.divide(row.size(), new MathContext(3));
    }
}
