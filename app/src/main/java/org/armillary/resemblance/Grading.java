package org.armillary.resemblance;

import java.util.Arrays;
import java.util.List;

/// How grades follow from measures, told from pairs that people graded, in two ways whose likelihoods are averaged.
///
/// Measures are brought to mean 0 and deviation 1. One [Regression] reads them and their squares, so that a grade may
/// lie between two others, and counts rare grades a little more; it concludes something of any pair. The other reads
/// how near a pair lies to each graded one (a radial kernel), and counts rare grades more than that: it knows grades
/// that only a few pairs have, where they have them. docs/search.md says what each brings.
public final class Grading {

    private static final double RIDGE = 15;
    private static final double BALANCE = 0.3;
    private static final double NEAR_RIDGE = 0.03;
    private static final double NEAR_BALANCE = 0.6;
    /// How fast nearness falls with the mean square of how far measures are apart.
    private static final double FADING = 0.5;

    private final Scale measures;
    private final Scale squares;
    private final double[][] known;
    private final Regression shape;
    private final Regression near;

    private Grading(double[][] values, List<Integer> given) {
        this.measures = Scale.of(values);
        this.squares = Scale.of(Arrays.stream(values).map(this::squares).toArray(double[][]::new));
        this.known = Arrays.stream(values).map(measures::apply).toArray(double[][]::new);
        this.shape =
                Regression.fit(Arrays.stream(values).map(this::shape).toArray(double[][]::new), given, RIDGE, BALANCE);
        this.near = Regression.fit(
                Arrays.stream(values).map(this::near).toArray(double[][]::new), given, NEAR_RIDGE, NEAR_BALANCE);
    }

    /// A grade given to a pair.
    ///
    /// @param label the likeliest grade
    /// @param score the mean of all grades by their likelihood: rises with resemblance
    public record Grade(int label, double score) {}

    /// Fits the model.
    ///
    /// @param given grades of the pairs, from 0 on
    public static Grading fit(List<Measures> pairs, List<Integer> given) {
        if (pairs.isEmpty() || pairs.size() != given.size()) {
            throw new IllegalArgumentException("as many grades as pairs are needed, at least one: " + pairs.size()
                    + " pairs, " + given.size() + " grades");
        }
        return new Grading(pairs.stream().map(Measures::values).toArray(double[][]::new), given);
    }

    private double[] squares(double[] values) {
        return Arrays.stream(measures.apply(values)).map(each -> each * each).toArray();
    }

    /// Measures and their squares, each of mean 0 and deviation 1.
    private double[] shape(double[] values) {
        double[] all = Arrays.copyOf(measures.apply(values), 2 * values.length);
        System.arraycopy(squares.apply(squares(values)), 0, all, values.length, values.length);
        return all;
    }

    /// Nearness to each graded pair: 1 is the same.
    private double[] near(double[] values) {
        double[] here = measures.apply(values);
        return Arrays.stream(known)
                .mapToDouble(each -> Math.exp(-FADING * apart(here, each)))
                .toArray();
    }

    private static double apart(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return sum / a.length;
    }

    /// How likely each grade is.
    double[] likely(Measures pair) {
        double[] likely = shape.likely(shape(pair.values()));
        double[] other = near.likely(near(pair.values()));
        Arrays.setAll(likely, each -> (likely[each] + other[each]) / 2);
        return likely;
    }

    /// Grades a pair.
    public Grade grade(Measures pair) {
        double[] likely = likely(pair);
        int label = 0;
        double score = 0;
        for (int grade = 0; grade < likely.length; grade++) {
            label = likely[grade] > likely[label] ? grade : label;
            score += grade * likely[grade];
        }
        return new Grade(label, score);
    }
}
