package org.armillary.convergence;

/// How much each part of a candidate's score counts; none negative.
///
/// @param breadth how many jurisdictions have a rule
/// @param likeness how alike the rules are
/// @param age since when
/// @param risk how law marks the topic
/// @param gap how much of the soft law lacks verification and enforcement
public record Weights(double breadth, double likeness, double age, double risk, double gap) {

    /// What is used where nobody moved them: consensus and gap count most.
    public static final Weights USUAL = new Weights(4, 2, 1, 2, 3);

    public static final double MOST = 10;

    public Weights {
        for (double each : new double[] {breadth, likeness, age, risk, gap}) {
            if (!(each >= 0 && each <= MOST)) {
                throw new IllegalArgumentException("a weight is from 0 to 10, not " + each);
            }
        }
    }

    double sum() {
        return breadth + likeness + age + risk + gap;
    }
}
