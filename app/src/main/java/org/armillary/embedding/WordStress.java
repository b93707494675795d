package org.armillary.embedding;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How much each word of a question matters, told from what the model makes of it where it stands: the same word is
/// what is asked about in one question, and how it is asked in another.
///
/// The exponential of a linear function of a word's state, fitted on questions and the passages that answer them
/// (docs/search.md says how and what it brings): `float constant, float[dimensions]`, big-endian. Source of the
/// idea: Dai and Callan, "Context-Aware Term Weighting For First Stage Passage Retrieval" (2020).
public final class WordStress {

    /// No word counts more than twenty times, or less than a twentieth of, another.
    private static final double FURTHEST = 1.5;

    private final double constant;
    private final float[] weights;

    /// @param weights of a state's numbers
    public WordStress(double constant, float[] weights) {
        this.constant = constant;
        this.weights = weights.clone();
    }

    static WordStress shipped(int dimensions) {
        try (InputStream in = WordStress.class.getResourceAsStream("word-stress.bin")) {
            if (in == null) {
                throw new IllegalStateException("word-stress.bin is not on the class path");
            }
            DataInputStream data = new DataInputStream(in);
            float constant = data.readFloat();
            float[] weights = new float[dimensions];
            for (int i = 0; i < dimensions; i++) {
                weights[i] = data.readFloat();
            }
            return new WordStress(constant, weights);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What each word matters; of one that stands more than once the mean.
    public Map<String, Double> of(List<WordState> words) {
        Map<String, Double> sums = new HashMap<>();
        Map<String, Integer> times = new HashMap<>();
        for (WordState word : words) {
            sums.merge(word.word(), of(word.state()), Double::sum);
            times.merge(word.word(), 1, Integer::sum);
        }
        sums.replaceAll((word, sum) -> sum / times.getOrDefault(word, 1));
        return sums;
    }

    private double of(float[] state) {
        double sum = constant;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * state[i];
        }
        return Math.exp(Math.clamp(sum, -FURTHEST, FURTHEST));
    }
}
