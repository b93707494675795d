package org.armillary.law.norm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.armillary.law.frbr.Language;
import org.armillary.law.pattern.PatternSet;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// Reads idioms from the YAML files of `catalogues/norm`, which the build puts on the class path.
final class IdiomReader {

    private static final String FOLDER = "/catalogues/norm/";

    private IdiomReader() {}

    /// All idioms that the index names, in its order.
    static List<Idiom> readAll() {
        return files().stream().map(file -> read(file, load(file))).toList();
    }

    static List<String> files() {
        return strings(load("index.yaml"), "languages").stream()
                .map(name -> name + ".yaml")
                .toList();
    }

    static Map<String, Object> load(String file) {
        try (InputStream in = IdiomReader.class.getResourceAsStream(FOLDER + file)) {
            Objects.requireNonNull(
                    in, () -> "no catalogue " + FOLDER + file + " on the class path: build the law module");
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("can't read catalogue " + file, e);
        }
    }

    private static Idiom read(String file, Map<String, Object> entry) {
        try {
            return new Idiom(
                    strings(entry, "languages").stream().map(Language::parse).toList(),
                    constant(Idiom.Order.class, Objects.requireNonNull(entry.get("order"), "order")),
                    frames(entry),
                    openers(entry),
                    applications(entry),
                    topics(entry),
                    provisos(entry),
                    entry.containsKey("topics"),
                    Boolean.TRUE.equals(entry.get("spaced")),
                    limits(entry),
                    words(entry),
                    strings(entry, "abbreviations"),
                    strings(entry, "gerund-endings"),
                    new BearerKeys(strings(map(entry, "bearers"), "plurals"), strings(map(entry, "bearers"), "cut")));
        } catch (RuntimeException e) {
            throw new IllegalStateException("catalogue " + FOLDER + file + ": " + e.getMessage(), e);
        }
    }

    /// Frames that begin with the same words stand together: the first whose other words are there holds.
    private static PatternSet<List<Frame>> frames(Map<String, Object> entry) {
        Map<String, List<Frame>> byCue = new LinkedHashMap<>();
        Map<String, Object> groups = map(entry, "frames");
        for (String name : groups.keySet()) {
            Optional<Modality> modality =
                    name.equals("none") ? Optional.empty() : Optional.of(constant(Modality.class, name));
            for (String source : strings(groups, name)) {
                Frame frame = frame(source, modality, entry);
                byCue.computeIfAbsent(frame.cue(), cue -> new ArrayList<>()).add(frame);
            }
        }
        PatternSet.Builder<List<Frame>> builder = builder(entry);
        byCue.forEach((cue, frames) -> builder.add(cue, List.copyOf(frames)));
        return builder.build();
    }

    private static PatternSet<Opener> openers(Map<String, Object> entry) {
        PatternSet.Builder<Opener> builder = builder(entry);
        Map<String, Object> groups = map(entry, "conditions");
        for (String name : groups.keySet()) {
            Optional<Norm.Condition.Kind> kind =
                    name.equals("none") ? Optional.empty() : Optional.of(constant(Norm.Condition.Kind.class, name));
            Map<String, Object> lists = map(groups, name);
            strings(lists, "anywhere").forEach(each -> builder.add(each, new Opener(kind, false, true)));
            strings(lists, "ahead").forEach(each -> builder.add(each, new Opener(kind, false, false)));
            strings(lists, "gerund").forEach(each -> builder.add(each, new Opener(kind, true, true)));
            strings(lists, "gerund-ahead").forEach(each -> builder.add(each, new Opener(kind, true, false)));
        }
        return builder.build();
    }

    private static PatternSet<Application> applications(Map<String, Object> entry) {
        PatternSet.Builder<Application> builder = builder(entry);
        Map<String, Object> groups = map(entry, "application");
        for (String name : groups.keySet()) {
            Norm.Condition.Kind kind = constant(Norm.Condition.Kind.class, name);
            for (String source : strings(groups, name)) {
                Frame frame = frame(source, Optional.empty(), entry);
                builder.add(frame.cue(), new Application(kind, frame));
            }
        }
        return builder.build();
    }

    private static Frame frame(String source, Optional<Modality> modality, Map<String, Object> entry) {
        return Frame.parse(
                source,
                modality,
                pattern ->
                        IdiomReader.<Boolean>builder(entry).add(pattern, true).build());
    }

    private static PatternSet<Boolean> topics(Map<String, Object> entry) {
        PatternSet.Builder<Boolean> builder = builder(entry);
        Map<String, Object> lists = map(entry, "topics");
        strings(lists, "topic").forEach(each -> builder.add(each, true));
        strings(lists, "subject").forEach(each -> builder.add(each, false));
        return builder.build();
    }

    private static PatternSet<Boolean> provisos(Map<String, Object> entry) {
        PatternSet.Builder<Boolean> builder = builder(entry);
        strings(entry, "provisos").forEach(each -> builder.add(each, true));
        return builder.build();
    }

    private static TimeLimits limits(Map<String, Object> entry) {
        Map<String, Object> lists = map(entry, "limits");
        PatternSet.Builder<String> builder = builder(entry);
        map(lists, "units").forEach((unit, words) -> {
            builder.define("unit", String.valueOf(words));
            strings(lists, "counted").forEach(each -> builder.add(each, unit));
        });
        strings(lists, "uncounted").forEach(each -> builder.add(each, ""));
        Map<String, Integer> numbers = new HashMap<>();
        map(lists, "numbers").forEach((word, number) -> numbers.put(word, Integer.valueOf(String.valueOf(number))));
        return new TimeLimits(builder.build(), numbers);
    }

    private static <T> PatternSet.Builder<T> builder(Map<String, Object> entry) {
        PatternSet.Builder<T> builder = PatternSet.builder();
        map(entry, "define").forEach((name, source) -> builder.define(name, String.valueOf(source)));
        return builder;
    }

    private static Map<WordClass, List<String>> words(Map<String, Object> entry) {
        Map<WordClass, List<String>> words = new EnumMap<>(WordClass.class);
        Map<String, Object> lists = map(entry, "words");
        lists.keySet().forEach(name -> words.put(constant(WordClass.class, name), strings(lists, name)));
        return words;
    }

    static <E extends Enum<E>> E constant(Class<E> type, Object name) {
        return Enum.valueOf(type, String.valueOf(name).toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Map<String, Object> entry, String key) {
        Object value = entry.get(key);
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    /// A list of words; a single string is cut at its spaces.
    static List<String> strings(Map<String, Object> entry, String key) {
        Object value = entry.get(key);
        return switch (value) {
            case null -> List.of();
            case List<?> list -> list.stream().map(String::valueOf).toList();
            case Object one ->
                new ArrayList<>(List.of(String.valueOf(one).strip().split("\\s+")));
        };
    }
}
