package org.armillary.law.identification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the keys of documents' own metadata mean, in any language: `catalogues/identification/keys.yaml`.
final class MetadataKeys {

    private MetadataKeys() {}

    /// The values under our keys; where several keys mean the same, that which the catalogue names first.
    static Map<String, String> understood(Map<String, String> metadata) {
        Map<String, String> folded = new HashMap<>();
        metadata.forEach((key, value) -> folded.put(Folded.of(key).strip(), value.strip()));
        Map<String, String> values = new HashMap<>();
        Loaded.WORDS.forEach((meaning, words) -> words.stream()
                .map(word -> folded.getOrDefault(word, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .ifPresent(value -> values.put(meaning, value)));
        return values;
    }

    /// Read when first needed.
    private static final class Loaded {

        static final Map<String, List<String>> WORDS = load();

        private static Map<String, List<String>> load() {
            Map<String, List<String>> keys = CatalogueFile.read("keys.yaml");
            keys.replaceAll((meaning, words) -> words.stream().map(Folded::of).toList());
            return keys;
        }
    }
}
