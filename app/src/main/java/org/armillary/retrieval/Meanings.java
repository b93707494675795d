package org.armillary.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.armillary.embedding.Asked;
import org.armillary.embedding.Embedder;
import org.armillary.embedding.Windows;

/// The vectors of all passages: how near in meaning each lies to a question, by its nearest window.
///
/// Every vector is compared, so nothing is missed. Of a long passage the first windows count alone, fewer of them
/// the more passages there are, so that the vectors of a large library are still made in minutes.
final class Meanings {

    private static final int MOST_WINDOWS = 60_000;
    private static final int MOST_OF_ONE = 40;

    private final Embedder embedder;
    private final float[][] vectors;
    private final int[] first;

    private Meanings(Embedder embedder, float[][] vectors, int[] first) {
        this.embedder = embedder;
        this.vectors = vectors;
        this.first = first;
    }

    static Meanings of(Embedder embedder, List<String> passages) {
        int most = Math.clamp(MOST_WINDOWS / Math.max(1, passages.size()), 1, MOST_OF_ONE);
        List<String> windows = new ArrayList<>();
        int[] first = new int[passages.size() + 1];
        for (int passage = 0; passage < passages.size(); passage++) {
            windows.addAll(
                    Windows.of(passages.get(passage)).stream().limit(most).toList());
            first[passage + 1] = windows.size();
        }
        return new Meanings(embedder, embedder.windows(windows), first);
    }

    /// What a question means beside the passages.
    ///
    /// @param near likeness of each passage, in the order of the passages; 1 is the same, 0 is unrelated
    /// @param stress what each of its words matters
    record Beside(float[] near, Map<String, Double> stress) {}

    /// Asks the model.
    Beside ask(String question) {
        Asked asked = embedder.ask(question);
        return new Beside(near(asked.vector()), asked.stress());
    }

    private float[] near(float[] asked) {
        float[] near = new float[first.length - 1];
        for (int passage = 0; passage < near.length; passage++) {
            float best = -1;
            for (int window = first[passage]; window < first[passage + 1]; window++) {
                best = Math.max(best, product(asked, vectors[window]));
            }
            near[passage] = best;
        }
        return near;
    }

    /// The vector of a passage's window that is nearest to a question's vector.
    float[] nearest(float[] asked, int passage) {
        int best = first[passage];
        for (int window = best + 1; window < first[passage + 1]; window++) {
            if (product(asked, vectors[window]) > product(asked, vectors[best])) {
                best = window;
            }
        }
        return vectors[best];
    }

    /// A product that is added up in one order always: one that the processor's vectors add differs in its last
    /// digits once it is compiled, and then two runs differ.
    private static float product(float[] a, float[] b) {
        float first = 0;
        float second = 0;
        float third = 0;
        float fourth = 0;
        for (int i = 0; i + 3 < a.length; i += 4) {
            first += a[i] * b[i];
            second += a[i + 1] * b[i + 1];
            third += a[i + 2] * b[i + 2];
            fourth += a[i + 3] * b[i + 3];
        }
        for (int i = a.length - a.length % 4; i < a.length; i++) {
            first += a[i] * b[i];
        }
        return first + second + (third + fourth);
    }
}
