package org.armillary.resemblance;

import java.util.Arrays;
import java.util.List;

/// Multinomial logistic regression: how likely each grade is, by the exponential of weighted sums of what is known of
/// a pair.
///
/// Large weights are dear (ridge), and a grade that few pairs have counts more (balance), so that it is not forgotten.
/// No chance is used: the same pairs give the same model. Source: Hastie, Tibshirani, Friedman, "The Elements of
/// Statistical Learning", 4.4.
final class Regression {

    private static final int STEPS = 1500;

    private final double ridge;
    private final double balance;
    /// By grade: one weight for each number of a row, then the constant.
    private final double[][] weights;

    private Regression(double ridge, double balance, double[][] weights) {
        this.ridge = ridge;
        this.balance = balance;
        this.weights = weights;
    }

    /// Fits the model.
    ///
    /// @param rows what is known of each pair
    /// @param given grades of the pairs, from 0 on
    /// @param ridge how dear large weights are
    /// @param balance 0 counts every pair alike, 1 every grade alike
    static Regression fit(double[][] rows, List<Integer> given, double ridge, double balance) {
        int grades = given.stream().mapToInt(each -> each).max().orElse(0) + 1;
        Regression fitted = new Regression(ridge, balance, new double[grades][rows[0].length + 1]);
        fitted.descend(Arrays.stream(rows).map(Regression::withOne).toArray(double[][]::new), given);
        return fitted;
    }

    private static double[] withOne(double[] row) {
        double[] all = Arrays.copyOf(row, row.length + 1);
        all[row.length] = 1;
        return all;
    }

    /// Gradient descent with Nesterov's momentum, which a convex loss like this one can't mislead.
    private void descend(double[][] pairs, List<Integer> grades) {
        double[] worth = worth(grades);
        double step = 1
                / (0.5
                                * Arrays.stream(pairs)
                                        .mapToDouble(each -> product(each, each))
                                        .average()
                                        .orElse(1)
                                * Arrays.stream(worth).max().orElse(1)
                        + 2 * ridge / pairs.length);
        double[][] before = copy(weights);
        for (int round = 1; round <= STEPS; round++) {
            double momentum = (round - 1) / (round + 2.0);
            double[][] ahead = copy(weights);
            for (int grade = 0; grade < ahead.length; grade++) {
                for (int i = 0; i < ahead[grade].length; i++) {
                    ahead[grade][i] += momentum * (weights[grade][i] - before[grade][i]);
                }
            }
            double[][] slope = slope(ahead, pairs, grades, worth);
            for (int grade = 0; grade < ahead.length; grade++) {
                before[grade] = weights[grade];
                weights[grade] = ahead[grade];
                for (int i = 0; i < ahead[grade].length; i++) {
                    weights[grade][i] -= step * slope[grade][i];
                }
            }
        }
    }

    /// What a pair of each grade counts.
    private double[] worth(List<Integer> grades) {
        double[] counts = new double[weights.length];
        grades.forEach(each -> counts[each]++);
        return Arrays.stream(counts)
                .map(each -> Math.pow(grades.size() / (counts.length * Math.max(1, each)), balance))
                .toArray();
    }

    private double[][] slope(double[][] at, double[][] pairs, List<Integer> grades, double[] worths) {
        double[][] slope = new double[at.length][at[0].length];
        for (int pair = 0; pair < pairs.length; pair++) {
            double[] likely = likely(at, pairs[pair]);
            double worth = worths[grades.get(pair)] / pairs.length;
            for (int grade = 0; grade < at.length; grade++) {
                double wrong = worth * (likely[grade] - (grade == grades.get(pair) ? 1 : 0));
                for (int i = 0; i < slope[grade].length; i++) {
                    slope[grade][i] += wrong * pairs[pair][i];
                }
            }
        }
        for (int grade = 0; grade < at.length; grade++) {
            for (int i = 0; i < at[grade].length - 1; i++) {
                slope[grade][i] += 2 * ridge * at[grade][i] / pairs.length;
            }
        }
        return slope;
    }

    /// How likely each grade is.
    double[] likely(double[] row) {
        return likely(weights, withOne(row));
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

    private static double[][] copy(double[][] rows) {
        return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    }
}
