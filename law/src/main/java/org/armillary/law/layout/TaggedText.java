package org.armillary.law.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// XML whose elements are lines of text and whose hierarchy is in their numbers: an entry of
/// `catalogues/layout/tagged-text.yaml`.
///
/// @param root name of the root element
/// @param about the element that holds what the document says of itself
/// @param lines names of the elements that hold text
/// @param metadata names of elements in [#about], and the keys they become
/// @param days those of them that hold a day in eight digits
/// @param said what every document of the kind would say of itself
record TaggedText(
        String root,
        String about,
        Set<String> lines,
        Map<String, String> metadata,
        Set<String> days,
        Map<String, String> said) {

    private static final String FILE = "/catalogues/layout/tagged-text.yaml";

    /// The kind of document that has such a root element.
    static Optional<TaggedText> find(String root) {
        return Loaded.ENTRIES.stream().filter(each -> each.root.equals(root)).findFirst();
    }

    /// Read when first needed.
    private static final class Loaded {

        static final List<TaggedText> ENTRIES = load();

        private static List<TaggedText> load() {
            try (InputStream in = Objects.requireNonNull(
                    TaggedText.class.getResourceAsStream(FILE), FILE + " is not on the class path")) {
                List<Map<String, Object>> entries = new Yaml(new SafeConstructor(new LoaderOptions()))
                        .load(new InputStreamReader(in, StandardCharsets.UTF_8));
                return entries.stream().map(Loaded::entry).toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @SuppressWarnings("unchecked") // a wrong catalogue fails here, loudly, in every test
        private static TaggedText entry(Map<String, Object> entry) {
            return new TaggedText(
                    (String) Objects.requireNonNull(entry.get("root")),
                    (String) Objects.requireNonNull(entry.get("about")),
                    Set.copyOf((List<String>) Objects.requireNonNull(entry.get("lines"))),
                    Map.copyOf((Map<String, String>) Objects.requireNonNull(entry.get("metadata"))),
                    Set.copyOf((List<String>) entry.getOrDefault("days", List.of())),
                    Map.copyOf((Map<String, String>) entry.getOrDefault("said", Map.of())));
        }
    }
}
