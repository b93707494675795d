package org.armillary.embedding;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// Where a question's vector is moved, so that it lies nearer to provisions that answer it than to ones that ask
/// alike.
///
/// A linear map, `q + qA`: the passages' vectors stay what the model says. `A` was fitted on questions about
/// regulators' rules and the passages that answer them (docs/search.md says how and what it brings), kept small
/// by a penalty, and is stored as signed bytes with one scale for each row: `float scale, byte[dimensions]`,
/// big-endian.
final class QuestionMap {

    private final float[][] rows;

    QuestionMap(float[][] rows) {
        this.rows = rows.clone();
    }

    static QuestionMap shipped(int dimensions) {
        try (InputStream in = QuestionMap.class.getResourceAsStream("question-map.bin")) {
            if (in == null) {
                throw new IllegalStateException("question-map.bin is not on the class path");
            }
            return read(new DataInputStream(in), dimensions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static QuestionMap read(DataInputStream in, int dimensions) throws IOException {
        float[][] rows = new float[dimensions][dimensions];
        for (float[] row : rows) {
            float scale = in.readFloat();
            for (int i = 0; i < dimensions; i++) {
                row[i] = in.readByte() * scale;
            }
        }
        return new QuestionMap(rows);
    }

    /// The moved vector. Its length is no longer 1: how far it was moved says how sure the map is.
    float[] apply(float[] question) {
        float[] moved = question.clone();
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < moved.length; j++) {
                moved[j] += question[i] * rows[i][j];
            }
        }
        return moved;
    }
}
