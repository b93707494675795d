package org.armillary.search;

import org.apache.lucene.util.VectorUtil;

/// Vectors of length 1 as signed bytes, by one scale for all of a model.
///
/// The numbers of such a vector of d dimensions are about 1/√d; the bytes reach to six times that. The product of
/// two vectors is off by about 0.001.
///
/// @param scale by which numbers were multiplied
record Quantized(float scale) {

    private static final float REACH = 6;

    static Quantized of(int dimensions) {
        return new Quantized(Byte.MAX_VALUE / Math.min(1, REACH / (float) Math.sqrt(dimensions)));
    }

    byte[] bytes(float[] vector) {
        byte[] bytes = new byte[vector.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.clamp(Math.round(vector[i] * scale), -Byte.MAX_VALUE, Byte.MAX_VALUE);
        }
        return bytes;
    }

    /// The numbers that a row of bytes stands for.
    float[] numbers(byte[] bytes) {
        float[] numbers = new float[bytes.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = bytes[i] / scale;
        }
        return numbers;
    }

    /// The product of the vectors that two rows of bytes stand for.
    float product(byte[] one, byte[] other) {
        return VectorUtil.dotProduct(one, other) / (scale * scale);
    }
}
