package org.armillary.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.armillary.embedding.Asked;
import org.armillary.embedding.Embedder;
import org.armillary.law.frbr.Language;

/// A model that knows a dozen English words: each adds to one of four things a text may be about.
final class Nautical implements Embedder {

    private static final Map<String, Integer> ABOUT = Map.ofEntries(
            Map.entry("lanterns", 0),
            Map.entry("lamp", 0),
            Map.entry("wick", 0),
            Map.entry("beacons", 0),
            Map.entry("ferries", 1),
            Map.entry("vessels", 1),
            Map.entry("cross", 1),
            Map.entry("oil", 2),
            Map.entry("fuel", 2),
            Map.entry("tickets", 3),
            Map.entry("fares", 3));

    /// Every window that was read, in order.
    final List<String> read = new ArrayList<>();

    @Override
    public String name() {
        return "nautical";
    }

    @Override
    public int dimensions() {
        return 5;
    }

    @Override
    public boolean reads(Language language) {
        return language.code().equals("eng");
    }

    @Override
    public float[][] windows(List<String> windows) {
        read.addAll(windows);
        return windows.stream().map(Nautical::vector).toArray(float[][]::new);
    }

    @Override
    public Asked ask(String question) {
        return Asked.of(vector(question));
    }

    /// Of length 1; what has no word that is known lies in a direction of its own.
    private static float[] vector(String text) {
        float[] vector = new float[5];
        for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
            vector[ABOUT.getOrDefault(word, 4)] += ABOUT.containsKey(word) ? 1 : 0.01f;
        }
        double square = 0;
        for (float each : vector) {
            square += each * each;
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= (float) Math.sqrt(square);
        }
        return vector;
    }

    @Override
    public void close() {}
}
