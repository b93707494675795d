package org.armillary.retrieval;

import java.util.Arrays;
import java.util.List;

/// Fits what each sign is worth: the passages that answer get the most of the likelihood among a question's
/// candidates (softmax, ridge); weights may be bounded from one side.
final class WeightFit {

    private static final int ROUNDS = 400;

    private WeightFit() {}

    /// @param signs by question and candidate
    /// @param answers which candidates answer
    /// @param bound of each sign: 1 none below zero, -1 none above, 0 any
    static double[] fit(List<float[][]> signs, List<boolean[]> answers, int[] bound, double ridge) {
        double[] deviation = deviation(signs);
        double[] weights = new double[bound.length];
        double[] before = weights.clone();
        double step = 1 / (0.25 * bound.length);
        for (int round = 1; round <= ROUNDS; round++) {
            double[] ahead = new double[weights.length];
            for (int i = 0; i < ahead.length; i++) {
                ahead[i] = weights[i] + (round - 1) / (round + 2.0) * (weights[i] - before[i]);
            }
            double[] slope = slope(ahead, signs, answers, deviation, ridge);
            before = weights;
            weights = new double[ahead.length];
            for (int i = 0; i < ahead.length; i++) {
                double moved = ahead[i] - step * slope[i];
                weights[i] = bound[i] > 0 ? Math.max(0, moved) : bound[i] < 0 ? Math.min(0, moved) : moved;
            }
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= deviation[i];
        }
        return weights;
    }

    private static double[] deviation(List<float[][]> signs) {
        int count = signs.getFirst()[0].length;
        double[] sum = new double[count];
        double[] square = new double[count];
        long all = 0;
        for (float[][] question : signs) {
            all += question.length;
            for (float[] candidate : question) {
                for (int i = 0; i < count; i++) {
                    sum[i] += candidate[i];
                    square[i] += (double) candidate[i] * candidate[i];
                }
            }
        }
        long rows = all;
        double[] deviation = new double[count];
        Arrays.setAll(
                deviation,
                each -> Math.sqrt(Math.max(0, square[each] / rows - sum[each] / rows * (sum[each] / rows))) + 1e-9);
        return deviation;
    }

    private static double[] slope(
            double[] weights, List<float[][]> signs, List<boolean[]> answers, double[] deviation, double ridge) {
        double[] slope = new double[weights.length];
        int counted = 0;
        for (int question = 0; question < signs.size(); question++) {
            boolean[] right = answers.get(question);
            int rights = 0;
            for (boolean each : right) {
                rights += each ? 1 : 0;
            }
            if (rights > 0) {
                counted++;
                add(slope, weights, signs.get(question), right, rights, deviation);
            }
        }
        for (int i = 0; i < slope.length; i++) {
            slope[i] = slope[i] / deviation[i] / Math.max(1, counted) + 2 * ridge * weights[i] / Math.max(1, counted);
        }
        return slope;
    }

    private static void add(
            double[] slope, double[] weights, float[][] signs, boolean[] right, int rights, double[] deviation) {
        double[] likely = new double[signs.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int at = 0; at < likely.length; at++) {
            for (int i = 0; i < weights.length; i++) {
                likely[at] += weights[i] / deviation[i] * signs[at][i];
            }
            most = Math.max(most, likely[at]);
        }
        double all = 0;
        for (int at = 0; at < likely.length; at++) {
            likely[at] = Math.exp(likely[at] - most);
            all += likely[at];
        }
        for (int at = 0; at < likely.length; at++) {
            double wrong = likely[at] / all - (right[at] ? 1.0 / rights : 0);
            for (int i = 0; i < weights.length; i++) {
                slope[i] += wrong * signs[at][i];
            }
        }
    }
}
