package org.armillary.law.markup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.armillary.law.frbr.Language;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// Reads traditions from the YAML files of `catalogues/markup`, which the build puts on the class path.
final class CatalogueReader {

    private static final String FOLDER = "/catalogues/markup/";
    private static final String INDEX = "index.yaml";

    private CatalogueReader() {}

    /// All traditions that the index names under a key.
    ///
    /// @param key `traditions` of law, or `courts`
    static List<Tradition> readAll(String key) {
        List<Tradition> traditions = new ArrayList<>();
        Map<String, Map<String, Object>> parents = new HashMap<>();
        for (Object name : list(load(INDEX), key)) {
            traditions.add(read(parents.computeIfAbsent(name + ".yaml", CatalogueReader::load), parents));
        }
        return traditions;
    }

    static Map<String, Object> load(String file) {
        try (InputStream in = CatalogueReader.class.getResourceAsStream(FOLDER + file)) {
            Objects.requireNonNull(
                    in, () -> "no catalogue " + FOLDER + file + " on the class path: build the law module");
            Map<String, Object> entry = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            if (entry == null) {
                throw new IllegalStateException("empty catalogue: " + file);
            }
            return entry;
        } catch (IOException e) {
            throw new UncheckedIOException("can't read catalogue " + file, e);
        }
    }

    static Tradition read(Map<String, Object> entry) {
        return read(entry, new HashMap<>());
    }

    /// @param parents entries loaded so far, by file
    private static Tradition read(Map<String, Object> entry, Map<String, Map<String, Object>> parents) {
        Map<String, Object> merged = inherit(entry, parents);
        List<OrdinalWord> ordinals = ordinals(merged, "ordinals");
        List<OrdinalWord> insertions = ordinals(merged, "insertions");
        List<Level> levels = new ArrayList<>();
        for (Object level : list(merged, "levels")) {
            levels.add(level(levels.size(), map(level)));
        }
        return new Tradition(
                String.valueOf(entry.get("tradition")),
                strings(merged, "languages").stream().map(Language::parse).toList(),
                Boolean.TRUE.equals(entry.get("only-with-sign")),
                levels,
                phrases(merged),
                new NumeralScanner(
                        new Inserts(insertions, Boolean.TRUE.equals(merged.get("spaced-letters"))),
                        ordinals,
                        Boolean.TRUE.equals(merged.get("superscripts"))),
                list(merged, "parts").stream().map(each -> part(map(each))).toList());
    }

    private static JudgmentPart part(Map<String, Object> part) {
        return new JudgmentPart(
                constant(UnitType.class, part.get("part")),
                strings(part, "headings"),
                strings(part, "plain"),
                strings(part, "openings"),
                strings(part, "endings"));
    }

    /// Lists of a tradition that it `extends` come after its own; single values of its own win.
    private static Map<String, Object> inherit(Map<String, Object> entry, Map<String, Map<String, Object>> parents) {
        Object parent = entry.get("extends");
        if (parent == null) {
            return entry;
        }
        Map<String, Object> merged =
                new HashMap<>(inherit(parents.computeIfAbsent(parent + ".yaml", CatalogueReader::load), parents));
        entry.forEach((key, value) -> {
            if (value instanceof List<?> own && merged.get(key) instanceof List<?> theirs && !key.equals("languages")) {
                List<Object> both = new ArrayList<>(own);
                theirs.stream()
                        .filter(level -> !(level instanceof Map && isRedefined(own, level)))
                        .forEach(both::add);
                merged.put(key, both);
            } else if (value instanceof Map<?, ?> own && merged.get(key) instanceof Map<?, ?> theirs) {
                Map<Object, Object> both = new HashMap<>(theirs);
                both.putAll(own);
                merged.put(key, both);
            } else {
                merged.put(key, value);
            }
        });
        return merged;
    }

    /// A level with words gives way to one of the same unit in the entry itself.
    private static boolean isRedefined(List<?> own, Object inherited) {
        Map<String, Object> level = map(inherited);
        String unit = String.valueOf(level.get("unit"));
        boolean worded = strings(level, "labels").stream()
                .allMatch(label -> LabelPattern.parse(label).isWorded());
        return worded
                && own.stream()
                        .anyMatch(mine -> unit.equals(String.valueOf(map(mine).get("unit"))));
    }

    private static Level level(int index, Map<String, Object> level) {
        UnitType unit = constant(UnitType.class, level.get("unit"));
        List<LabelPattern> labels =
                strings(level, "labels").stream().map(LabelPattern::parse).toList();
        if (labels.isEmpty()) {
            throw new IllegalArgumentException("level " + unit + " has no labels");
        }
        Set<Level.Zone> zones = strings(level, "in").stream()
                .map(zone -> constant(Level.Zone.class, zone))
                .collect(Collectors.toSet());
        return new Level(
                index,
                unit,
                labels,
                strings(level, "heading").stream()
                        .map(place -> constant(Level.Heading.class, place))
                        .toList(),
                !Boolean.FALSE.equals(level.get("text")),
                zones.isEmpty() ? Set.of(Level.Zone.BODY, Level.Zone.ANNEX) : zones,
                Boolean.TRUE.equals(level.get("basic")),
                !"through".equals(level.get("numbering")),
                Boolean.TRUE.equals(level.get("grouping")),
                level.get("first") instanceof Integer first ? first : 1);
    }

    private static Phrases phrases(Map<String, Object> entry) {
        return new Phrases(
                strings(entry, "signs"),
                strings(entry, "preamble"),
                strings(entry, "enacting"),
                strings(entry, "conclusions"),
                strings(entry, "heading-marks"),
                strings(entry, "notes"),
                strings(entry, "ranges"));
    }

    /// A list numbers its words from 1; a map of lists holds several languages; words of one number are separated by a
    /// bar.
    private static List<OrdinalWord> ordinals(Map<String, Object> entry, String key) {
        List<OrdinalWord> words = new ArrayList<>();
        Object value = entry.get(key);
        List<Object> lists = value instanceof Map<?, ?> languages ? List.copyOf(languages.values()) : listOf(value);
        for (Object list : lists) {
            int number = 0;
            for (Object same : (List<?>) list) {
                number++;
                for (String word : String.valueOf(same).split("\\|")) {
                    words.add(new OrdinalWord(word, number));
                }
            }
        }
        words.sort((a, b) -> b.word().length() - a.word().length());
        return words;
    }

    private static List<Object> listOf(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? List.of() : List.of(value);
    }

    private static List<?> list(Map<String, Object> entry, String key) {
        Object value = entry.get(key);
        return value == null ? List.of() : value instanceof List<?> list ? list : List.of(value);
    }

    /// The strings under a key: a list, one string, or a map of lists by language.
    static List<String> strings(Map<String, Object> entry, String key) {
        Object value = entry.get(key);
        if (value instanceof Map<?, ?> languages) {
            return languages.values().stream()
                    .flatMap(words -> words instanceof List<?> list ? list.stream() : java.util.stream.Stream.of(words))
                    .map(String::valueOf)
                    .distinct()
                    .toList();
        }
        return list(entry, key).stream().map(String::valueOf).toList();
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new IllegalArgumentException("expected keys and values, found: " + value);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, @org.jspecify.annotations.Nullable Object name) {
        return Enum.valueOf(type, String.valueOf(name).toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
