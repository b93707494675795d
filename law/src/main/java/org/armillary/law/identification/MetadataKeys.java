package org.armillary.law.identification;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// What the keys of documents' own metadata mean, in any language: `catalogues/identification/keys.yaml`.
final class MetadataKeys {

    private static final String CATALOGUE = "/catalogues/identification/keys.yaml";

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
            try (InputStream in = Objects.requireNonNull(
                    MetadataKeys.class.getResourceAsStream(CATALOGUE), CATALOGUE + " is not on the class path")) {
                Map<String, List<String>> keys = new Yaml(new SafeConstructor(new LoaderOptions()))
                        .load(new InputStreamReader(in, StandardCharsets.UTF_8));
                keys.replaceAll(
                        (meaning, words) -> words.stream().map(Folded::of).toList());
                return keys;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
