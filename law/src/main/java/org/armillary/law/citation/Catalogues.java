package org.armillary.law.citation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// Reads the YAML files of `catalogues/citation`, which the build puts on the class path.
final class Catalogues {

    private static final String FOLDER = "/catalogues/citation/";

    private Catalogues() {}

    /// A file of the catalogue as keys and values.
    ///
    /// @throws IllegalStateException when the class path lacks it or it is empty
    static Map<String, Object> load(String file) {
        return load(FOLDER, file);
    }

    static Map<String, Object> load(String folder, String file) {
        try (InputStream in = open(folder, file)) {
            Map<String, Object> entry = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            if (entry == null) {
                throw new IllegalStateException("empty catalogue: " + folder + file);
            }
            return entry;
        } catch (IOException e) {
            throw new UncheckedIOException("can't read catalogue " + file, e);
        }
    }

    static InputStream open(String file) {
        return open(FOLDER, file);
    }

    private static InputStream open(String folder, String file) {
        return Objects.requireNonNull(
                Catalogues.class.getResourceAsStream(folder + file),
                () -> "no catalogue " + folder + file + " on the class path: build the law module");
    }

    /// The values under a key: a list, one value, or nothing.
    static List<?> list(Map<String, Object> entry, String key) {
        Object value = entry.get(key);
        return value == null ? List.of() : value instanceof List<?> list ? list : List.of(value);
    }

    /// The words under a key.
    ///
    /// @throws IllegalArgumentException for a word that YAML takes for true or false, such as `on` without quotes
    static List<String> strings(Map<String, Object> entry, String key) {
        return list(entry, key).stream()
                .map(each -> {
                    if (each instanceof Boolean) {
                        throw new IllegalArgumentException("quote the words that mean true or false in '" + key + "'");
                    }
                    return String.valueOf(each);
                })
                .toList();
    }

    static boolean flag(Map<String, Object> entry, String key) {
        return Boolean.TRUE.equals(entry.get(key));
    }

    static String string(Map<String, Object> entry, String key) {
        Object value = entry.get(key);
        return value == null ? "" : String.valueOf(value);
    }

    /// The keys and values under a key; none where it is missing.
    static Map<String, Object> map(Map<String, Object> entry, String key) {
        Object value = entry.get(key);
        return value == null ? Map.of() : map(value);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new IllegalArgumentException("expected keys and values, found: " + value);
    }
}
