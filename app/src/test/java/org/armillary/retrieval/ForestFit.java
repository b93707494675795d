package org.armillary.retrieval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.armillary.retrieval.Forest.Tree;
import org.jspecify.annotations.Nullable;

/// Fits a [Forest] to questions whose answers are known, by LambdaMART: each tree follows the slope of a loss
/// that grows with the nDCG that a pair in the wrong order costs.
///
/// Chance picks rows and marks for each tree from a fixed seed: the same questions give the same trees.
final class ForestFit {

    /// Bins of a mark, by quantiles.
    private static final int BINS = 64;
    /// Pairs count of which at least one is among the so many best.
    private static final int TOP = 20;

    private static final double ROWS = 0.7;
    private static final double MARKS = 0.6;

    /// How the trees are grown.
    ///
    /// @param trees how many
    /// @param leaves of a tree at most
    /// @param rate what part of its slope a tree follows
    /// @param least candidates in a leaf
    /// @param ridge what a leaf's slope is damped by
    record Settings(int trees, int leaves, double rate, int least, double ridge) {

        static final Settings USUAL = new Settings(200, 15, 0.05, 100, 10);
    }

    /// A question's candidates.
    ///
    /// @param marks of each
    /// @param start what each scores before the first tree
    /// @param answers which of them answer
    record Group(float[][] marks, double[] start, boolean[] answers) {}

    private final List<Group> groups;
    private final Settings settings;
    private final float[][] bounds;
    private final byte[][] binned;
    private final int[] first;
    private final double[] score;
    private final double[] slope;
    private final double[] bend;

    private ForestFit(List<Group> groups, Settings settings) {
        this.groups = groups;
        this.settings = settings;
        this.first = new int[groups.size() + 1];
        for (int i = 0; i < groups.size(); i++) {
            first[i + 1] = first[i] + groups.get(i).marks().length;
        }
        int rows = first[groups.size()];
        float[][] marks =
                groups.stream().flatMap(each -> Arrays.stream(each.marks())).toArray(float[][]::new);
        this.score = groups.stream()
                .flatMapToDouble(each -> Arrays.stream(each.start()))
                .toArray();
        this.slope = new double[rows];
        this.bend = new double[rows];
        this.bounds = new float[marks[0].length][];
        this.binned = new byte[bounds.length][rows];
        for (int mark = 0; mark < bounds.length; mark++) {
            bin(marks, mark);
        }
    }

    static Forest fit(List<Group> groups, Settings settings) {
        return new ForestFit(groups, settings).grow();
    }

    private void bin(float[][] marks, int mark) {
        float[] sorted = new float[marks.length];
        for (int row = 0; row < sorted.length; row++) {
            sorted[row] = marks[row][mark];
        }
        Arrays.sort(sorted);
        float[] cuts = new float[BINS - 1];
        int size = 0;
        for (int i = 1; i < BINS; i++) {
            float cut = sorted[(int) ((long) i * sorted.length / BINS)];
            if (cut < sorted[sorted.length - 1] && (size == 0 || cut > cuts[size - 1])) {
                cuts[size++] = cut;
            }
        }
        bounds[mark] = Arrays.copyOf(cuts, size);
        for (int row = 0; row < sorted.length; row++) {
            int at = Arrays.binarySearch(bounds[mark], marks[row][mark]);
            binned[mark][row] = (byte) (at >= 0 ? at : -at - 1);
        }
    }

    private Forest grow() {
        SplittableRandom random = new SplittableRandom(20261122);
        List<Tree> trees = new ArrayList<>();
        for (int tree = 0; tree < settings.trees(); tree++) {
            IntStream.range(0, groups.size()).forEach(this::lambdas);
            int[] rows = IntStream.range(0, score.length)
                    .filter(each -> random.nextDouble() < ROWS)
                    .toArray();
            int[] marks = IntStream.range(0, bounds.length)
                    .filter(each -> random.nextDouble() < MARKS)
                    .toArray();
            Tree grown = tree(rows, marks.length == 0 ? every() : marks);
            trees.add(grown);
            for (int group = 0; group < groups.size(); group++) {
                float[][] own = groups.get(group).marks();
                for (int i = 0; i < own.length; i++) {
                    score[first[group] + i] += Forest.of(grown, own[i]);
                }
            }
        }
        return new Forest(trees);
    }

    private int[] every() {
        return IntStream.range(0, bounds.length).toArray();
    }

    /// Slope and bend of the loss at each candidate of a question.
    private void lambdas(int group) {
        boolean[] answers = groups.get(group).answers();
        int from = first[group];
        int[] order = IntStream.range(0, answers.length)
                .boxed()
                .sorted(Comparator.comparingDouble(each -> -score[from + each]))
                .mapToInt(each -> each)
                .toArray();
        Arrays.fill(slope, from, from + answers.length, 0);
        Arrays.fill(bend, from, from + answers.length, 0);
        double ideal = 0;
        int answering = 0;
        for (boolean each : answers) {
            ideal += each ? discount(answering++) : 0;
        }
        double all = 0;
        for (int a = 0; a < order.length; a++) {
            for (int b = a + 1; a < TOP && b < order.length; b++) {
                if (answers[order[a]] != answers[order[b]]) {
                    int right = from + (answers[order[a]] ? order[a] : order[b]);
                    int wrong = from + (answers[order[a]] ? order[b] : order[a]);
                    double cost = (discount(a) - discount(b)) / ideal / (0.01 + Math.abs(score[right] - score[wrong]));
                    double doubt = 1 / (1 + Math.exp(score[right] - score[wrong]));
                    slope[right] -= cost * doubt;
                    slope[wrong] += cost * doubt;
                    bend[right] += cost * doubt * (1 - doubt);
                    bend[wrong] += cost * doubt * (1 - doubt);
                    all += 2 * cost * doubt;
                }
            }
        }
        double worth = all == 0 ? 0 : Math.log(1 + all) / Math.log(2) / all;
        for (int i = from; i < from + answers.length; i++) {
            slope[i] *= worth;
            bend[i] *= worth;
        }
    }

    private static double discount(int rank) {
        return Math.log(2) / Math.log(2 + rank);
    }

    /// A part of the rows that may be parted further.
    private static final class Part {
        final int[] rows;
        final double[][] slopes;
        final double[][] bends;
        final int[][] counts;
        int mark = -1;
        int bin;
        double gain;

        @Nullable
        Part low;

        @Nullable
        Part high;

        Part(int[] rows, int marks) {
            this.rows = rows;
            this.slopes = new double[marks][BINS];
            this.bends = new double[marks][BINS];
            this.counts = new int[marks][BINS];
        }
    }

    private Tree tree(int[] rows, int[] marks) {
        Part root = counted(rows, marks);
        PriorityQueue<Part> open = new PriorityQueue<>(Comparator.comparingDouble(each -> -each.gain));
        find(root, marks);
        open.add(root);
        for (int leaves = 1; leaves < settings.leaves() && !open.isEmpty() && open.element().gain > 0; leaves++) {
            Part part = open.remove();
            for (Part each : split(part, marks)) {
                find(each, marks);
                open.add(each);
            }
        }
        return frozen(root, marks);
    }

    private Part counted(int[] rows, int[] marks) {
        Part part = new Part(rows, marks.length);
        for (int i = 0; i < marks.length; i++) {
            byte[] bins = binned[marks[i]];
            for (int row : rows) {
                part.slopes[i][bins[row]] += slope[row];
                part.bends[i][bins[row]] += bend[row];
                part.counts[i][bins[row]]++;
            }
        }
        return part;
    }

    private void find(Part part, int[] marks) {
        double slopes = Arrays.stream(part.slopes[0]).sum();
        double bends = Arrays.stream(part.bends[0]).sum();
        double whole = slopes * slopes / (bends + settings.ridge());
        for (int i = 0; i < marks.length; i++) {
            double slopeLow = 0;
            double bendLow = 0;
            int low = 0;
            for (int bin = 0; bin < bounds[marks[i]].length; bin++) {
                slopeLow += part.slopes[i][bin];
                bendLow += part.bends[i][bin];
                low += part.counts[i][bin];
                if (low < settings.least() || part.rows.length - low < settings.least()) {
                    continue;
                }
                double gain = slopeLow * slopeLow / (bendLow + settings.ridge())
                        + (slopes - slopeLow) * (slopes - slopeLow) / (bends - bendLow + settings.ridge())
                        - whole;
                if (gain > part.gain) {
                    part.gain = gain;
                    part.mark = i;
                    part.bin = bin;
                }
            }
        }
    }

    private List<Part> split(Part part, int[] marks) {
        byte[] bins = binned[marks[part.mark]];
        int[] low =
                Arrays.stream(part.rows).filter(row -> bins[row] <= part.bin).toArray();
        int[] high =
                Arrays.stream(part.rows).filter(row -> bins[row] > part.bin).toArray();
        boolean lowIsLess = low.length <= high.length;
        Part less = counted(lowIsLess ? low : high, marks);
        Part more = rest(part, less, lowIsLess ? high : low);
        part.low = lowIsLess ? less : more;
        part.high = lowIsLess ? more : less;
        return lowIsLess ? List.of(less, more) : List.of(more, less);
    }

    private static Part rest(Part whole, Part other, int[] rows) {
        Part rest = new Part(rows, whole.slopes.length);
        for (int i = 0; i < whole.slopes.length; i++) {
            for (int bin = 0; bin < BINS; bin++) {
                rest.slopes[i][bin] = whole.slopes[i][bin] - other.slopes[i][bin];
                rest.bends[i][bin] = whole.bends[i][bin] - other.bends[i][bin];
                rest.counts[i][bin] = whole.counts[i][bin] - other.counts[i][bin];
            }
        }
        return rest;
    }

    private Tree frozen(Part part, int[] marks) {
        if (part.low != null && part.high != null) {
            int mark = marks[part.mark];
            return new Tree.Fork(mark, bounds[mark][part.bin], frozen(part.low, marks), frozen(part.high, marks));
        }
        double slopes = Arrays.stream(part.slopes[0]).sum();
        double bends = Arrays.stream(part.bends[0]).sum();
        double value = -settings.rate() * slopes / (bends + settings.ridge());
        return new Tree.Leaf(Math.round(value * 1e5) / 1e5f);
    }
}
