package org.armillary.law.markup;

/// How well one number follows another in a chain.
final class Sequence {

    /// The next number, nothing between.
    static final double NEXT = 3;
    /// It can't follow.
    static final double NEVER = Double.NEGATIVE_INFINITY;

    private static final double INSERTED = 2.2;
    private static final double PREFIX_TURN = 1.2;
    private static final double REPEATED = -4;

    private Sequence() {}

    static double step(Label from, Label to) {
        if (from.style() != to.style() && !mixes(from.style(), to.style())) {
            return NEVER;
        }
        Numeral a = from.numeral();
        Numeral b = to.numeral();
        if (to.style() == NumberingStyle.NONE) {
            return to.isBullet() ? NEXT - 1 : 1;
        }
        if (a.prefix() != b.prefix()) {
            return b.main() == 1 && b.prefix() == a.prefix() + 1 ? PREFIX_TURN : NEVER;
        }
        int distance = b.main() - a.through();
        if (distance == 1) {
            return b.suffix() == 0 ? NEXT : NEXT - 1.5;
        }
        if (distance == 0) {
            return insertion(a, b);
        }
        if (distance < 0) {
            return b.main() == a.main() && a.through() > a.main() ? insertion(a, b) : NEVER;
        }
        return gap(distance, b.suffix() > 0);
    }

    private static double insertion(Numeral a, Numeral b) {
        if (b.suffix() > a.suffix()) {
            return INSERTED;
        }
        return b.suffix() == a.suffix() ? REPEATED : b.suffix() == 0 ? REPEATED - 1 : 0.5;
    }

    /// Repealed numbers leave gaps; the wider, the less likely.
    static double gap(int distance, boolean inserted) {
        return 0.5 - 1.1 * Math.log(distance) / Math.log(2) - (inserted ? 0.5 : 0);
    }

    private static boolean mixes(NumberingStyle a, NumberingStyle b) {
        return isArabic(a) && isArabic(b)
                || a == NumberingStyle.ORDINAL_WORD && isCounted(b)
                || b == NumberingStyle.ORDINAL_WORD && isCounted(a);
    }

    private static boolean isCounted(NumberingStyle style) {
        return isArabic(style) || style == NumberingStyle.UPPER_ROMAN;
    }

    private static boolean isArabic(NumberingStyle style) {
        return style == NumberingStyle.ARABIC || style == NumberingStyle.DECIMAL;
    }
}
