package org.armillary.embedding;

/// Arithmetic of vectors.
final class Vectors {

    private Vectors() {}

    /// The vector of the same direction and length 1; one of zeros stays.
    static float[] unit(float[] vector) {
        double square = 0;
        for (float each : vector) {
            square += (double) each * each;
        }
        float scale = square == 0 ? 0 : (float) (1 / Math.sqrt(square));
        float[] unit = new float[vector.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = vector[i] * scale;
        }
        return unit;
    }
}
