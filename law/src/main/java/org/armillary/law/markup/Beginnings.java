package org.armillary.law.markup;

/// How well a label begins a sequence, as a score: well with the first number, the worse the further it is from it.
final class Beginnings {

    /// Of what hardly ever begins a sequence.
    static final double FAR = -9;

    private static final double FIRST = 1;

    private Beginnings() {}

    /// Of chapters, parts and the like.
    static double ofContainers(Label label) {
        return label.numeral().isFirst()
                ? FIRST
                : Math.max(-2.5, -1 - 0.5 * Math.log(Math.max(1, label.numeral().main())));
    }

    /// Of articles, or whatever else counts through a document: an excerpt may begin with any.
    static double ofBasicUnits(Label label) {
        int main = label.numeral().main();
        double first = label.numeral().isFirst() ? 2 : -0.5 - 0.6 * Math.log(Math.max(1, main)) / Math.log(2);
        return label.form().worded() == null ? first : Math.max(first, -3);
    }

    /// Whether a dotted number goes one level below its parent's: 2.1.1 in 2.1.
    static boolean isDeeper(Chain parent, Label label) {
        long prefix = label.numeral().prefix();
        return prefix != 0 && !parent.isDocument() && parent.label().numeral().asPrefix() == prefix;
    }

    /// In a unit or in running text.
    static double inside(Chain parent, Label label) {
        Numeral numeral = label.numeral();
        if (label.isBullet()) {
            return 0;
        }
        if (numeral.prefix() != 0) {
            boolean child = !parent.isDocument() && parent.label().numeral().asPrefix() == numeral.prefix();
            return (child ? FIRST + 1 : -2) + (numeral.main() == 1 ? 0 : -2);
        }
        if (numeral.isFirst() || label.form().beginsWith(numeral)) {
            return FIRST;
        }
        return Math.max(FAR, -3 - Math.log(Math.max(1, numeral.main())));
    }
}
