package org.armillary.corpus;

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

    /// The values under our keys; where two keys mean the same, the first.
    static Map<String, String> understood(Map<String, String> metadata) {
        Map<String, String> values = new HashMap<>();
        metadata.forEach((key, value) -> {
            String meaning = Loaded.MEANINGS.get(Folded.of(key).strip());
            if (meaning != null && !value.isBlank()) {
                values.putIfAbsent(meaning, value.strip());
            }
        });
        return values;
    }

    /// Read when first needed.
    private static final class Loaded {

        static final Map<String, String> MEANINGS = load();

        private static Map<String, String> load() {
            try (InputStream in = Objects.requireNonNull(
                    MetadataKeys.class.getResourceAsStream(CATALOGUE), CATALOGUE + " is not on the class path")) {
                Map<String, List<String>> keys = new Yaml(new SafeConstructor(new LoaderOptions()))
                        .load(new InputStreamReader(in, StandardCharsets.UTF_8));
                Map<String, String> meanings = new HashMap<>();
                keys.forEach((meaning, words) -> words.forEach(word -> meanings.putIfAbsent(Folded.of(word), meaning)));
                return meanings;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
