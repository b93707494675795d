package org.armillary.retrieval;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armillary.embedding.Asked;
import org.armillary.embedding.Embedder;
import org.armillary.law.frbr.Language;

/// A model whose vectors of windows are kept in a file from one run to the next, and whose questions are moved by a
/// map of their own.
final class KeptVectors implements Embedder {

    private final Embedder model;
    private final Path file;
    private final Map<String, Asked> questions = new HashMap<>();

    KeptVectors(Embedder model, Path file) {
        this.model = model;
        this.file = file;
    }

    @Override
    public String name() {
        return model.name();
    }

    @Override
    public int dimensions() {
        return model.dimensions();
    }

    @Override
    public boolean reads(Language language) {
        return model.reads(language);
    }

    @Override
    public float[][] windows(List<String> windows) {
        try {
            if (!Files.exists(file) || Files.size(file) != 4L * windows.size() * dimensions()) {
                write(model.windows(windows));
            }
            return read(windows.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(float[][] vectors) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(4 * vectors.length * dimensions());
        for (float[] vector : vectors) {
            for (float each : vector) {
                bytes.putFloat(each);
            }
        }
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
            out.write(bytes.array());
        }
    }

    private float[][] read(int count) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes());
            float[][] vectors = new float[count][dimensions()];
            for (float[] vector : vectors) {
                bytes.asFloatBuffer().get(vector);
                bytes.position(bytes.position() + 4 * vector.length);
            }
            return vectors;
        }
    }

    /// Answers with this when that question is asked.
    void keep(String question, Asked asked) {
        questions.put(question, asked);
    }

    @Override
    public Asked ask(String question) {
        return questions.getOrDefault(question, Asked.of(new float[dimensions()]));
    }

    @Override
    public void close() {
        model.close();
    }
}
