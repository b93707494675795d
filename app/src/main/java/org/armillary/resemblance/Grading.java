package org.armillary.resemblance;

import java.util.Arrays;
import java.util.List;

/// How grades follow from measures: multinomial logistic regression, fitted on pairs that people graded.
///
/// Measures are brought to mean 0 and deviation 1, and their squares are measures too, so that a grade may lie
/// between two others. Large weights are dear (ridge), and a grade that few pairs have counts a little more, so
/// that it is not forgotten. No chance is used: the same pairs give the same model. Source: Hastie, Tibshirani,
/// Friedman, "The Elements of Statistical Learning", 4.4.
public final class Grading {

    private static final double RIDGE = 15;
    /// 0 counts every pair alike, 1 every grade alike.
    private static final double BALANCE = 0.3;

    private static final int STEPS = 1500;

    private final Scale measures;
    private final Scale squares;
    /// By grade: one weight for each measure and each square, then the constant.
    private final double[][] weights;

    private Grading(Scale measures, Scale squares, int grades) {
        this.measures = measures;
        this.squares = squares;
        this.weights = new double[grades][2 * measures.mean().length + 1];
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
        double[][] values = pairs.stream().map(Measures::values).toArray(double[][]::new);
        Scale measures = Scale.of(values);
        Scale squares = Scale.of(
                Arrays.stream(values).map(each -> squares(measures, each)).toArray(double[][]::new));
        int grades = given.stream().mapToInt(each -> each).max().orElse(0) + 1;
        Grading grading = new Grading(measures, squares, grades);
        grading.descend(Arrays.stream(values).map(grading::standard).toArray(double[][]::new), given);
        return grading;
    }

    private static double[] squares(Scale measures, double[] values) {
        return Arrays.stream(measures.apply(values)).map(each -> each * each).toArray();
    }

    /// Measures and their squares, each of mean 0 and deviation 1, and a one for the constant.
    private double[] standard(double[] values) {
        double[] all = Arrays.copyOf(measures.apply(values), weights[0].length);
        double[] squared = squares.apply(squares(measures, values));
        System.arraycopy(squared, 0, all, squared.length, squared.length);
        all[all.length - 1] = 1;
        return all;
    }

    /// Gradient descent with Nesterov's momentum, which a convex loss like this one can't mislead.
    private void descend(double[][] pairs, List<Integer> grades) {
        double[] counts = counts(grades);
        double step = 1
                / (0.5
                                * Arrays.stream(pairs)
                                        .mapToDouble(Grading::square)
                                        .average()
                                        .orElse(1)
                                * Arrays.stream(counts)
                                        .map(each -> worth(each, pairs.length))
                                        .max()
                                        .orElse(1)
                        + 2 * RIDGE / pairs.length);
        double[][] before = copy(weights);
        for (int round = 1; round <= STEPS; round++) {
            double momentum = (round - 1) / (round + 2.0);
            double[][] ahead = copy(weights);
            for (int grade = 0; grade < ahead.length; grade++) {
                for (int i = 0; i < ahead[grade].length; i++) {
                    ahead[grade][i] += momentum * (weights[grade][i] - before[grade][i]);
                }
            }
            double[][] slope = slope(ahead, pairs, grades, counts);
            for (int grade = 0; grade < ahead.length; grade++) {
                before[grade] = weights[grade];
                weights[grade] = ahead[grade];
                for (int i = 0; i < ahead[grade].length; i++) {
                    weights[grade][i] -= step * slope[grade][i];
                }
            }
        }
    }

    private double[] counts(List<Integer> grades) {
        double[] counts = new double[weights.length];
        grades.forEach(each -> counts[each]++);
        return counts;
    }

    private double worth(double count, int all) {
        return Math.pow(all / (weights.length * Math.max(1, count)), BALANCE);
    }

    private double[][] slope(double[][] at, double[][] pairs, List<Integer> grades, double[] counts) {
        double[][] slope = new double[at.length][at[0].length];
        for (int pair = 0; pair < pairs.length; pair++) {
            double[] likely = likely(at, pairs[pair]);
            double worth = worth(counts[grades.get(pair)], pairs.length) / pairs.length;
            for (int grade = 0; grade < at.length; grade++) {
                double wrong = worth * (likely[grade] - (grade == grades.get(pair) ? 1 : 0));
                for (int i = 0; i < slope[grade].length; i++) {
                    slope[grade][i] += wrong * pairs[pair][i];
                }
            }
        }
        for (int grade = 0; grade < at.length; grade++) {
            for (int i = 0; i < at[grade].length - 1; i++) {
                slope[grade][i] += 2 * RIDGE * at[grade][i] / pairs.length;
            }
        }
        return slope;
    }

    private static double[] likely(double[][] weights, double[] pair) {
        double[] sums =
                Arrays.stream(weights).mapToDouble(each -> product(each, pair)).toArray();
        double most = Arrays.stream(sums).max().orElse(0);
        double[] raised = Arrays.stream(sums).map(each -> Math.exp(each - most)).toArray();
        double all = Arrays.stream(raised).sum();
        return Arrays.stream(raised).map(each -> each / all).toArray();
    }

    private static double product(double[] a, double[] b) {
        double product = 0;
        for (int i = 0; i < a.length; i++) {
            product += a[i] * b[i];
        }
        return product;
    }

    private static double square(double[] vector) {
        return product(vector, vector);
    }

    private static double[][] copy(double[][] rows) {
        return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    }

    /// How likely each grade is.
    double[] likely(Measures pair) {
        return likely(weights, standard(pair.values()));
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
