package org.armillary.retrieval;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.armillary.embedding.WordStress;

/// Fits what each word of a question matters, by what the model makes of it: such that passages that answer get the
/// most of the likelihood among a question's candidates (softmax, ridge), through the share and the coverage of its
/// words, with all other signs as they are.
final class StressFit {

    private static final int ROUNDS = 30;
    private static final double RIDGE = 0.04;
    private static final double FURTHEST = 1.5;
    private static final double ENOUGH = 1e-4;
    private static final int HALVED = 20;
    private static final int REMEMBERED = 8;
    private static final double LEAST_DEVIATION = 0.005;

    private final List<Example> examples;
    private final double share;
    private final double coverage;
    private final int size;
    private final double[] slope;

    private StressFit(List<Example> examples, double share, double coverage, int size) {
        this.examples = examples;
        this.share = share;
        this.coverage = coverage;
        this.size = size;
        this.slope = new double[size];
    }

    /// A question and its candidates.
    ///
    /// @param states of its terms, standard; zeros where no word says the term
    /// @param worth of each term
    /// @param rarity of each term
    /// @param scores by term and candidate, of worth 1
    /// @param pairs the two terms of each pair
    /// @param pairScores by pair and candidate, at what pairs are worth
    /// @param other what all other signs say of each candidate
    /// @param answers which candidates answer
    record Example(
            float[][] states,
            double[] worth,
            double[] rarity,
            float[][] scores,
            int[][] pairs,
            float[][] pairScores,
            double[] other,
            boolean[] answers) {}

    /// Brings states to mean 0 and deviation 1.
    record Standard(float[] mean, float[] deviation) {

        static Standard of(List<float[]> states) {
            int size = states.getFirst().length;
            double[] sum = new double[size];
            double[] square = new double[size];
            for (float[] state : states) {
                for (int i = 0; i < size; i++) {
                    sum[i] += state[i];
                    square[i] += (double) state[i] * state[i];
                }
            }
            float[] mean = new float[size];
            float[] deviation = new float[size];
            for (int i = 0; i < size; i++) {
                mean[i] = (float) (sum[i] / states.size());
                double spread = Math.sqrt(Math.max(0, square[i] / states.size() - (double) mean[i] * mean[i]));
                deviation[i] = (float) Math.max(LEAST_DEVIATION, spread);
            }
            return new Standard(mean, deviation);
        }

        float[] apply(float[] state) {
            float[] standard = new float[state.length];
            for (int i = 0; i < standard.length; i++) {
                standard[i] = (state[i] - mean[i]) / deviation[i];
            }
            return standard;
        }

        /// The same function of states as they are.
        WordStress stress(double[] weights) {
            float[] raw = raw(weights);
            return new WordStress(constant(raw), raw);
        }

        private float[] raw(double[] weights) {
            float[] raw = new float[weights.length];
            for (int i = 0; i < raw.length; i++) {
                raw[i] = (float) (weights[i] / deviation[i]);
            }
            return raw;
        }

        private double constant(float[] raw) {
            double constant = 0;
            for (int i = 0; i < raw.length; i++) {
                constant -= (double) raw[i] * mean[i];
            }
            return constant;
        }

        /// Writes the function as the program reads it.
        void write(double[] weights, Path file) throws IOException {
            float[] raw = raw(weights);
            try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
                out.writeFloat((float) constant(raw));
                for (float each : raw) {
                    out.writeFloat(each);
                }
            }
        }
    }

    /// @param share the weight of share
    /// @param coverage the weight of coverage
    /// @return what each number of a standard state is worth
    static double[] fit(List<Example> examples, double share, double coverage) {
        List<Example> useful = examples.stream()
                .filter(each -> right(each.answers()) > 0 && each.states().length > 0)
                .toList();
        return new StressFit(useful, share, coverage, useful.getFirst().states()[0].length).descend();
    }

    /// A step and how the slope changed by it.
    private record Turn(double[] step, double[] change, double both) {}

    /// Steps that know how the slope turned lately (limited-memory BFGS: Nocedal, "Updating Quasi-Newton Matrices with
    /// Limited Storage", 1980), each halved until the loss falls enough.
    private double[] descend() {
        double[] weights = new double[size];
        double loss = loss(weights);
        double[] here = slope.clone();
        Deque<Turn> turns = new ArrayDeque<>();
        for (int round = 0; round < ROUNDS; round++) {
            double[] way = way(here, turns);
            double falls = product(way, here);
            double step = turns.isEmpty() ? Math.min(1, 1 / Math.sqrt(product(here, here))) : 1;
            double[] next = moved(weights, way, -step);
            double less = loss(next);
            for (int tried = 0; less > loss - ENOUGH * step * falls && tried < HALVED; tried++) {
                step /= 2;
                next = moved(weights, way, -step);
                less = loss(next);
            }
            if (less >= loss) {
                break;
            }
            double[] moved = moved(next, weights, -1);
            double[] change = moved(slope, here, -1);
            double both = product(moved, change);
            if (both > 0) {
                turns.addLast(new Turn(moved, change, both));
            }
            if (turns.size() > REMEMBERED) {
                turns.removeFirst();
            }
            weights = next;
            loss = less;
            here = slope.clone();
        }
        System.out.printf(Locale.ROOT, "stress: loss %.5f%n", loss);
        return weights;
    }

    private static double[] way(double[] slope, Deque<Turn> turns) {
        double[] way = slope.clone();
        List<Turn> list = List.copyOf(turns);
        double[] parts = new double[list.size()];
        for (int i = parts.length - 1; i >= 0; i--) {
            parts[i] = product(list.get(i).step(), way) / list.get(i).both();
            way = moved(way, list.get(i).change(), -parts[i]);
        }
        if (!list.isEmpty()) {
            Turn last = list.getLast();
            way = moved(new double[way.length], way, last.both() / product(last.change(), last.change()));
        }
        for (int i = 0; i < parts.length; i++) {
            double part = product(list.get(i).change(), way) / list.get(i).both();
            way = moved(way, list.get(i).step(), parts[i] - part);
        }
        return way;
    }

    private static double[] moved(double[] from, double[] way, double times) {
        double[] moved = from.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] += times * way[i];
        }
        return moved;
    }

    private static double product(double[] a, double[] b) {
        double product = 0;
        for (int i = 0; i < a.length; i++) {
            product += a[i] * b[i];
        }
        return product;
    }

    private double loss(double[] weights) {
        Arrays.fill(slope, 0);
        double loss = examples.stream().mapToDouble(each -> add(each, weights)).sum() / examples.size();
        for (int i = 0; i < size; i++) {
            slope[i] = slope[i] / examples.size() + 2 * RIDGE * weights[i];
            loss += RIDGE * weights[i] * weights[i];
        }
        return loss;
    }

    /// What a question has of its terms, as they are stressed.
    private static final class Sums {
        final double[] stress;
        final double[] paired;
        final double[] share;
        final double[] coverage;
        double bits;
        double rarity;

        Sums(Example of, double[] weights) {
            stress = new double[of.states().length];
            paired = new double[of.pairs().length];
            share = new double[of.other().length];
            coverage = new double[share.length];
            for (int term = 0; term < stress.length; term++) {
                stress[term] = Math.exp(Math.clamp(product(weights, of.states()[term]), -FURTHEST, FURTHEST));
                bits += stress[term] * of.worth()[term] * of.rarity()[term];
                rarity += stress[term] * of.rarity()[term];
                for (int at = 0; at < share.length; at++) {
                    share[at] += stress[term] * of.worth()[term] * of.scores()[term][at];
                    coverage[at] += of.scores()[term][at] > 0 ? stress[term] * of.rarity()[term] : 0;
                }
            }
            for (int pair = 0; pair < paired.length; pair++) {
                paired[pair] = Math.sqrt(stress[of.pairs()[pair][0]] * stress[of.pairs()[pair][1]]);
                for (int at = 0; at < share.length; at++) {
                    share[at] += paired[pair] * of.pairScores()[pair][at];
                }
            }
            bits = Math.max(1, bits);
            rarity = Math.max(1e-6, rarity);
            for (int at = 0; at < share.length; at++) {
                share[at] /= bits;
                coverage[at] /= rarity;
            }
        }
    }

    private static double product(double[] weights, float[] state) {
        double product = 0;
        for (int i = 0; i < weights.length; i++) {
            product += weights[i] * state[i];
        }
        return product;
    }

    private double add(Example of, double[] weights) {
        Sums sums = new Sums(of, weights);
        double[] wrong = new double[of.other().length];
        double best = Double.NEGATIVE_INFINITY;
        for (int at = 0; at < wrong.length; at++) {
            wrong[at] = of.other()[at] + share * sums.share[at] + coverage * sums.coverage[at];
            best = Math.max(best, wrong[at]);
        }
        double all = 0;
        for (int at = 0; at < wrong.length; at++) {
            wrong[at] = Math.exp(wrong[at] - best);
            all += wrong[at];
        }
        int right = right(of.answers());
        double loss = 0;
        for (int at = 0; at < wrong.length; at++) {
            wrong[at] /= all;
            if (of.answers()[at]) {
                loss -= Math.log(Math.max(1e-300, wrong[at])) / right;
                wrong[at] -= 1.0 / right;
            }
        }
        pull(of, sums, wrong);
        return loss;
    }

    private void pull(Example of, Sums sums, double[] wrong) {
        double[] pull = new double[sums.stress.length];
        for (int term = 0; term < pull.length; term++) {
            for (int at = 0; at < wrong.length; at++) {
                float score = of.scores()[term][at];
                double shared = of.worth()[term] * (score - sums.share[at] * of.rarity()[term]) / sums.bits;
                double covered = of.rarity()[term] * ((score > 0 ? 1 : 0) - sums.coverage[at]) / sums.rarity;
                pull[term] += wrong[at] * (share * shared + coverage * covered) * sums.stress[term];
            }
        }
        for (int pair = 0; pair < sums.paired.length; pair++) {
            double both = 0;
            for (int at = 0; at < wrong.length; at++) {
                both += wrong[at] * of.pairScores()[pair][at];
            }
            both *= share * sums.paired[pair] / sums.bits / 2;
            pull[of.pairs()[pair][0]] += both;
            pull[of.pairs()[pair][1]] += both;
        }
        for (int term = 0; term < pull.length; term++) {
            for (int i = 0; i < size; i++) {
                slope[i] += pull[term] * of.states()[term][i];
            }
        }
    }

    private static int right(boolean[] answers) {
        int right = 0;
        for (boolean each : answers) {
            right += each ? 1 : 0;
        }
        return right;
    }
}
