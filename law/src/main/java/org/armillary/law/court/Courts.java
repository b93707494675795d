package org.armillary.law.court;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.armillary.law.frbr.Jurisdiction;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// The courts the project knows, read once from `catalogues/courts/courts.yaml`.
public final class Courts {

    private static final String FILE = "/catalogues/courts/courts.yaml";

    private final List<Court> courts;
    private final Map<String, Jurisdiction> series;
    private final Map<String, Integer> eras;
    private final List<String> versus;
    private final List<String> parties;

    private Courts(Map<String, Object> file) {
        Map<String, List<String>> numbers = new HashMap<>();
        map(file, "numbers").forEach((name, patterns) -> numbers.put(name, strings(patterns)));
        this.courts = maps(file.get("courts")).stream()
                .map(each -> court(each, numbers))
                .toList();
        this.series = new HashMap<>();
        map(file, "series")
                .forEach(
                        (whose, letters) -> strings(letters).forEach(each -> series.put(each, Jurisdiction.of(whose))));
        this.eras = new HashMap<>();
        map(file, "eras").forEach((name, before) -> eras.put(name, (Integer) before));
        this.versus = strings(file.get("versus"));
        this.parties = strings(file.get("parties"));
    }

    /// Words between the parties of a case: `v`, `gegen`.
    public List<String> versus() {
        return versus;
    }

    /// Words before the name of a party: `原告：`.
    public List<String> parties() {
        return parties;
    }

    /// The courts of the catalogue.
    public static Courts get() {
        return Loaded.COURTS;
    }

    /// All of them, in the order of the catalogue.
    public List<Court> list() {
        return courts;
    }

    /// The court with an identifier in a jurisdiction, as addresses have it.
    public Optional<Court> find(Jurisdiction jurisdiction, String id) {
        return courts.stream()
                .filter(each ->
                        each.jurisdiction().equals(jurisdiction) && each.id().equals(id))
                .findFirst();
    }

    /// Whose neutral citations have these letters.
    ///
    /// @param bracketed whether the year stands in brackets; series that are printed without begin with a star
    Optional<Jurisdiction> series(String letters, boolean bracketed) {
        return Optional.ofNullable(series.get(bracketed ? letters : "*" + letters));
    }

    /// The year before the first of an era.
    int era(String name) {
        return eras.getOrDefault(name, 0);
    }

    private static Court court(Map<String, Object> entry, Map<String, List<String>> numbers) {
        Map<String, String> names = new HashMap<>();
        map(entry, "names").forEach((language, name) -> names.put(language, String.valueOf(name)));
        return new Court(
                String.valueOf(entry.get("id")),
                Jurisdiction.of(String.valueOf(entry.get("jurisdiction"))),
                names,
                strings(entry.get("heads")),
                Boolean.TRUE.equals(entry.get("seated")),
                strings(entry.get("numbers")).stream()
                        .flatMap(name -> patterns(name, numbers).stream())
                        .map(each -> new DocketForm(Pattern.compile(each)))
                        .toList(),
                Boolean.TRUE.equals(entry.get("verified")));
    }

    private static List<String> patterns(String name, Map<String, List<String>> numbers) {
        return Objects.requireNonNull(numbers.get(name), () -> FILE + ": no numbers are called " + name);
    }

    @SuppressWarnings("unchecked") // a wrong catalogue fails here, loudly, in every test
    private static Map<String, Object> map(Map<String, Object> entry, String key) {
        return (Map<String, Object>) entry.getOrDefault(key, Map.of());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(@org.jspecify.annotations.Nullable Object list) {
        return (List<Map<String, Object>>) Objects.requireNonNull(list);
    }

    private static List<String> strings(@org.jspecify.annotations.Nullable Object list) {
        return list == null
                ? List.of()
                : list instanceof List<?> several
                        ? several.stream().map(String::valueOf).toList()
                        : List.of(String.valueOf(list));
    }

    private static final class Loaded {

        static final Courts COURTS = new Courts(read());

        private static Map<String, Object> read() {
            try (InputStream in = Objects.requireNonNull(
                    Courts.class.getResourceAsStream(FILE), FILE + " is not on the class path")) {
                return new Yaml(new SafeConstructor(new LoaderOptions()))
                        .load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
