package org.armillary.law.norm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.armillary.law.frbr.Language;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// The phrases of `catalogues/definition`, by language.
final class DefinitionCatalogue {

    private static final String FOLDER = "/catalogues/definition/";

    private final Map<String, DefinitionPhrases> byLanguage;
    private final DefinitionPhrases all;

    private DefinitionCatalogue(Map<String, DefinitionPhrases> byLanguage, DefinitionPhrases all) {
        this.byLanguage = byLanguage;
        this.all = all;
    }

    /// The packaged catalogue.
    static DefinitionCatalogue get() {
        return Packaged.CATALOGUE;
    }

    /// The phrases of a language, with what holds in every language; those of all languages where it is not known.
    DefinitionPhrases of(Language language) {
        return byLanguage.getOrDefault(language.code(), all);
    }

    /// Names of the files that the index lists, without ending.
    static List<String> files() {
        return strings(load("index.yaml"), "languages");
    }

    static Map<String, Object> load(String file) {
        try (InputStream in = DefinitionCatalogue.class.getResourceAsStream(FOLDER + file)) {
            Objects.requireNonNull(
                    in, () -> "no catalogue " + FOLDER + file + " on the class path: build the law module");
            Map<String, Object> entry = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return Objects.requireNonNull(entry, () -> "empty catalogue: " + FOLDER + file);
        } catch (IOException e) {
            throw new UncheckedIOException("can't read catalogue " + FOLDER + file, e);
        }
    }

    private static DefinitionCatalogue read() {
        Map<String, Object> general = load("general.yaml");
        DefinitionPhrases.Builder all = DefinitionPhrases.builder();
        add(all, general);
        Map<String, DefinitionPhrases> byLanguage = new HashMap<>();
        for (String file : files()) {
            Map<String, Object> entry = load(file + ".yaml");
            add(all, entry);
            DefinitionPhrases.Builder own = DefinitionPhrases.builder();
            add(own, entry);
            add(own, general);
            DefinitionPhrases phrases = own.build();
            strings(entry, "codes").forEach(code -> byLanguage.put(code, phrases));
        }
        return new DefinitionCatalogue(byLanguage, all.build());
    }

    private static void add(DefinitionPhrases.Builder builder, Map<String, Object> entry) {
        section(entry, "define").forEach((name, source) -> builder.define(name, String.valueOf(source)));
        for (Marker.Role role : Marker.Role.values()) {
            String key = role.name().toLowerCase(Locale.ROOT);
            strings(entry, key).forEach(each -> builder.marker(each, new Marker(role, false)));
            strings(entry, key + "-several").forEach(each -> builder.marker(each, new Marker(role, true)));
        }
        section(entry, "levels").forEach((type, value) -> {
            for (Object each : (List<?>) value) {
                builder.level(String.valueOf(each), type);
            }
        });
        strings(entry, "headings").forEach(builder::heading);
        strings(entry, "articles").forEach(builder::article);
        strings(entry, "and").forEach(builder::conjunction);
        strings(entry, "or").forEach(builder::alternative);
        strings(entry, "lists").forEach(builder::list);
        strings(entry, "sayings").forEach(builder::saying);
        strings(entry, "verbs").forEach(builder::verb);
        strings(entry, "no-pair").forEach(builder::noPair);
    }

    static List<String> strings(Map<String, Object> entry, String key) {
        List<String> strings = new ArrayList<>();
        if (entry.get(key) instanceof List<?> list) {
            list.forEach(each -> strings.add(String.valueOf(each)));
        }
        return strings;
    }

    private static Map<String, Object> section(Map<String, Object> entry, String key) {
        return map(entry.getOrDefault(key, Map.of()));
    }

    static Map<String, Object> map(Object value) {
        if (!(value instanceof Map<?, ?> of)) {
            throw new IllegalArgumentException("expected keys and values, found: " + value);
        }
        Map<String, Object> map = new LinkedHashMap<>();
        of.forEach((name, each) -> map.put(String.valueOf(name), each));
        return map;
    }

    /// Read once, when first asked for.
    private static final class Packaged {
        private static final DefinitionCatalogue CATALOGUE = read();
    }
}
