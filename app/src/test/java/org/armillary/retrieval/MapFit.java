package org.armillary.retrieval;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.VectorUtil;

/// Fits the map that moves a question's vector to where passages lie that answer it: `q + qA`, such that those
/// passages get the most of the likelihood among a question's candidates, with what words say beside it. `A` is
/// kept small by a penalty on its squares.
final class MapFit {

    private static final int ROUNDS = 60;
    private static final double PENALTY = 0.003;
    /// What likeness is worth beside words, and how sure the likelihood is of both.
    private static final double MEANING = 20;

    private static final double SURE = 0.35;

    private MapFit() {}

    /// A question.
    ///
    /// @param vector of the question
    /// @param windows the nearest window of each candidate
    /// @param words what words say of each candidate
    /// @param answers which candidates answer
    record Example(float[] vector, float[][] windows, float[] words, boolean[] answers) {}

    /// @return the rows of `A`
    static float[][] fit(List<Example> examples) {
        List<Example> useful = examples.stream().filter(MapFit::isUseful).toList();
        int size = useful.getFirst().vector().length;
        double[] map = new double[size * size];
        double[] before = map.clone();
        double step = 0.5;
        for (int round = 1; round <= ROUNDS; round++) {
            double[] ahead = new double[map.length];
            double momentum = (round - 1) / (round + 2.0);
            for (int i = 0; i < map.length; i++) {
                ahead[i] = map[i] + momentum * (map[i] - before[i]);
            }
            double[] slope = slope(ahead, useful, size);
            before = map;
            map = new double[ahead.length];
            for (int i = 0; i < map.length; i++) {
                map[i] = ahead[i] - step * slope[i];
            }
        }
        float[][] rows = new float[size][size];
        for (int i = 0; i < map.length; i++) {
            rows[i / size][i % size] = (float) map[i];
        }
        return rows;
    }

    private static boolean isUseful(Example example) {
        for (boolean each : example.answers()) {
            if (each) {
                return true;
            }
        }
        return false;
    }

    static float[] apply(float[][] map, double part, float[] vector) {
        float[] moved = vector.clone();
        for (int i = 0; i < moved.length; i++) {
            float by = (float) part * vector[i];
            float[] row = map[i];
            for (int j = 0; j < moved.length; j++) {
                moved[j] += by * row[j];
            }
        }
        return moved;
    }

    /// Writes what part of a map is applied as the program reads it: a scale and signed bytes, row by row.
    static void write(float[][] map, double part, Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
            for (float[] row : map) {
                float most = 0;
                for (float each : row) {
                    most = Math.max(most, Math.abs(each));
                }
                out.writeFloat((float) part * most / Byte.MAX_VALUE);
                for (float each : row) {
                    out.writeByte(Math.round(each / most * Byte.MAX_VALUE));
                }
            }
        }
    }

    private static double[] slope(double[] map, List<Example> examples, int size) {
        float[][] rows = new float[size][size];
        for (int i = 0; i < map.length; i++) {
            rows[i / size][i % size] = (float) map[i];
        }
        float[][] pulled = new float[size][size];
        for (Example each : examples) {
            float[] pull = pull(apply(rows, 1, each.vector()), each);
            for (int i = 0; i < size; i++) {
                add(pulled[i], each.vector()[i] / examples.size(), pull);
            }
        }
        double[] slope = new double[map.length];
        for (int i = 0; i < slope.length; i++) {
            slope[i] = pulled[i / size][i % size] + 2 * PENALTY * map[i];
        }
        return slope;
    }

    private static void add(float[] to, float times, float[] vector) {
        for (int i = 0; i < to.length; i++) {
            to[i] += times * vector[i];
        }
    }

    /// The slope of the loss at the question's vector.
    private static float[] pull(float[] question, Example example) {
        float[][] windows = example.windows();
        double[] likely = new double[windows.length];
        int right = 0;
        for (int at = 0; at < likely.length; at++) {
            float product = VectorUtil.dotProduct(question, windows[at]);
            likely[at] = SURE * (example.words()[at] + MEANING * product);
            right += example.answers()[at] ? 1 : 0;
        }
        double most = Arrays.stream(likely).max().orElse(0);
        double all = 0;
        for (int at = 0; at < likely.length; at++) {
            likely[at] = Math.exp(likely[at] - most);
            all += likely[at];
        }
        float[] pull = new float[question.length];
        for (int at = 0; at < likely.length; at++) {
            float wrong = (float) (SURE * MEANING * (likely[at] / all - (example.answers()[at] ? 1.0 / right : 0)));
            add(pull, wrong, windows[at]);
        }
        return pull;
    }
}
