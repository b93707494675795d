package org.armillary.retrieval;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/// What each sign is worth: a linear model, fitted on questions with known answers (docs/search.md) and kept in
/// `question.properties` and `question-read.properties` so that anyone can read and change it.
record Weights(Map<Sign, Double> of) {

    /// Those of the program, where no model says which words of a question matter.
    static final Weights SHIPPED = shipped("question.properties");

    /// Those of the program, where a model says it.
    static final Weights READ = shipped("question-read.properties");

    private static Weights shipped(String file) {
        Properties read = new Properties();
        try (InputStream in = Weights.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not on the class path");
            }
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<Sign, Double> weights = new EnumMap<>(Sign.class);
        for (Sign sign : Sign.values()) {
            weights.put(sign, Double.parseDouble(read.getProperty(sign.key(), "0")));
        }
        return new Weights(weights);
    }

    double get(Sign sign) {
        return of.getOrDefault(sign, 0.0);
    }

    /// The weighted sums of passages' signs.
    ///
    /// @param size how many passages
    double[] sums(Map<Sign, float[]> signs, int size) {
        double[] sums = new double[size];
        signs.forEach((sign, values) -> {
            double weight = get(sign);
            for (int passage = 0; passage < size; passage++) {
                sums[passage] += weight * values[passage];
            }
        });
        return sums;
    }
}
