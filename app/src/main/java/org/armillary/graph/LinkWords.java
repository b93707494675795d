package org.armillary.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.armillary.law.frbr.Language;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// The words of `catalogues/graph/words.yaml`: which ones before a reference in a title or preamble say how the act
/// relates to it.
final class LinkWords {

    private static final String FILE = "/catalogues/graph/words.yaml";

    private static final class Loaded {
        static final LinkWords WORDS = new LinkWords(load());
    }

    private final Map<Link.Type, Map<String, List<String>>> relations = new EnumMap<>(Link.Type.class);

    private LinkWords(Map<String, Map<String, Object>> entries) {
        for (Link.Type type : Link.Type.values()) {
            relations.put(type, words(entries, type.word()));
        }
    }

    static LinkWords standard() {
        return Loaded.WORDS;
    }

    /// How an act relates to what it points to behind these words of its title or preamble: by the marker that comes
    /// last in them.
    Link.Type before(String words, Language language) {
        String small = " " + words.toLowerCase(Locale.ROOT);
        Link.Type type = Link.Type.CITES;
        int last = -1;
        for (Map.Entry<Link.Type, Map<String, List<String>>> each : relations.entrySet()) {
            if (each.getKey() == Link.Type.INTERPRETS) {
                continue; // said in reasons, not in titles
            }
            for (String marker : each.getValue().getOrDefault(language.code(), List.of())) {
                int at = lastWord(small, marker);
                if (at > last) {
                    last = at;
                    type = each.getKey();
                }
            }
        }
        return type;
    }

    /// Whether a sentence holds one of the words for a relation.
    boolean shows(Link.Type type, String sentence, Language language) {
        String small = " " + sentence.toLowerCase(Locale.ROOT);
        return relations.getOrDefault(type, Map.of()).getOrDefault(language.code(), List.of()).stream()
                .anyMatch(marker -> lastWord(small, marker) >= 0);
    }

    /// Whether some words name what an act rests on: its preamble has begun.
    boolean hasBasis(String words, Language language) {
        String small = " " + words.toLowerCase(Locale.ROOT);
        return relations.getOrDefault(Link.Type.DERIVES, Map.of()).getOrDefault(language.code(), List.of()).stream()
                .anyMatch(marker -> lastWord(small, marker) >= 0);
    }

    private static int lastWord(String words, String marker) {
        int at = words.lastIndexOf(marker);
        while (at > 0 && Character.isLetter(words.charAt(at - 1)) && words.charAt(at) < 0x2E80) {
            at = words.lastIndexOf(marker, at - 1);
        }
        return at;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, List<String>> words(Map<String, Map<String, Object>> entries, String name) {
        Map<String, ?> entry = entries.getOrDefault(name, Map.of());
        return (Map<String, List<String>>) entry;
    }

    private static Map<String, Map<String, Object>> load() {
        try (InputStream in = Objects.requireNonNull(LinkWords.class.getResourceAsStream(FILE), FILE)) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("can't read the catalogue " + FILE, e);
        }
    }
}
