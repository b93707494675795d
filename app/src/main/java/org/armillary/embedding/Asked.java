package org.armillary.embedding;

import java.util.Map;

/// A question as a model reads it.
///
/// @param vector by which passages that answer it are found
/// @param stress what each of its words matters beside the others, by the word in small letters without accents,
///     above 0; about 1 on the average. Empty where the model says nothing of words
public record Asked(float[] vector, Map<String, Double> stress) {

    /// A question of whose words nothing is known.
    public static Asked of(float[] vector) {
        return new Asked(vector, Map.of());
    }
}
