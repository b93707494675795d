package org.armillary.embedding;

import java.util.List;
import org.armillary.law.frbr.Language;

/// A model that turns text into vectors of length 1, whose product is the likeness of two texts, from -1 to 1.
///
/// The same text gives the same vector on the same machine. Vectors of different models must not be compared:
/// what is kept on disk says [#name()].
public interface Embedder extends AutoCloseable {

    /// The model and its version, such as `all-minilm-l6-v2-q`.
    String name();

    /// How many numbers a vector has.
    int dimensions();

    /// Whether texts of a language are understood.
    boolean reads(Language language);

    /// The vector of each window of text, in their order. A window longer than the model reads is cut.
    float[][] windows(List<String> windows);

    /// A question as the model reads it.
    Asked ask(String question);

    /// The vector by which passages that answer a question are found.
    default float[] question(String question) {
        return ask(question).vector();
    }

    @Override
    void close();
}
