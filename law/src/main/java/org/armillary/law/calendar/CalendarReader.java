package org.armillary.law.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/// Reads `catalogues/calendars`.
final class CalendarReader {

    private static final String FOLDER = "/catalogues/calendars/";

    /// Leaves every scalar as it is written: a day is no timestamp, and 12:00 no number.
    private static final class AsWritten extends Resolver {
        @Override
        protected void addImplicitResolvers() {}
    }

    private final Map<String, Feast> feasts = new HashMap<>();

    private CalendarReader() {}

    static Calendars read() {
        Map<String, Object> counting = load("counting.yaml");
        Map<String, Object> places = load("places.yaml");
        CalendarReader reader = new CalendarReader();
        mapping(places.get("feasts")).forEach((id, feast) -> reader.feasts.put(id, feast(mapping(feast))));
        return new Calendars(
                mappings(counting.get("rules")).map(CalendarReader::rule).toList(),
                mappings(places.get("places")).map(reader::place).toList());
    }

    private static Map<String, Object> load(String file) {
        try (InputStream in = CalendarReader.class.getResourceAsStream(FOLDER + file)) {
            Objects.requireNonNull(
                    in, () -> "no catalogue " + FOLDER + file + " on the class path: build the law module");
            LoaderOptions options = new LoaderOptions();
            DumperOptions dumping = new DumperOptions();
            return new Yaml(new SafeConstructor(options), new Representer(dumping), dumping, options, new AsWritten())
                    .load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("can't read catalogue " + FOLDER + file, e);
        }
    }

    private static CountingRule rule(Map<String, Object> entry) {
        return new CountingRule(
                text(entry, "id"),
                text(entry, "title"),
                one(entry, "event-day", CountingRule.EventDay.class),
                one(entry, "hours", CountingRule.Hours.class),
                one(entry, "rest", CountingRule.Rest.class),
                Optional.ofNullable(entry.get("least"))
                        .map(CalendarReader::mapping)
                        .map(least -> new CountingRule.Least(number(least, "from"), number(least, "working-days"))),
                mapping(entry.getOrDefault("provisions", Map.of())).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, each -> String.valueOf(each.getValue()))),
                texts(entry, "sources"),
                Boolean.parseBoolean(text(entry, "verified")));
    }

    private Place place(Map<String, Object> entry) {
        Map<String, Object> years = mapping(entry.getOrDefault("years", Map.of("from", "1", "until", "0")));
        return new Place(
                text(entry, "id"),
                text(entry, "name"),
                ZoneId.of(text(entry, "zone")),
                weekdays(entry),
                list(entry.get("holidays")).map(this::holiday).toList(),
                shifts(entry),
                new Place.Years(number(years, "from"), number(years, "until")),
                entry.getOrDefault("assumed", "").toString(),
                texts(entry, "sources"),
                Boolean.parseBoolean(text(entry, "verified")),
                Optional.ofNullable(entry.get("stands-for"))
                        .map(CalendarReader::mapping)
                        .map(each -> new Place.Stand(text(each, "told-by"), texts(each, "places"))));
    }

    private static Set<DayOfWeek> weekdays(Map<String, Object> entry) {
        return texts(entry, "weekend").stream().map(CalendarReader::weekday).collect(Collectors.toSet());
    }

    private static Map<DayOfWeek, Integer> shifts(Map<String, Object> entry) {
        Map<DayOfWeek, Integer> shifts = new EnumMap<>(DayOfWeek.class);
        mapping(entry.getOrDefault("moved", Map.of()))
                .forEach((day, by) -> shifts.put(weekday(day), Integer.parseInt(by.toString())));
        return shifts;
    }

    private Feast holiday(Object written) {
        return written instanceof String id
                ? Objects.requireNonNull(feasts.get(id), () -> "no feast '" + id + "' in places.yaml")
                : feast(mapping(written));
    }

    private static Feast feast(Map<String, Object> entry) {
        return new Feast(
                text(entry, "name"),
                falls(entry),
                entry.containsKey("from-year") ? number(entry, "from-year") : 0,
                entry.containsKey("until-year") ? number(entry, "until-year") : Integer.MAX_VALUE);
    }

    private static Feast.Falls falls(Map<String, Object> entry) {
        if (entry.containsKey("easter")) {
            return new Feast.Falls.AfterEaster(number(entry, "easter"));
        }
        if (entry.containsKey("orthodox-easter")) {
            return new Feast.Falls.AfterOrthodoxEaster(number(entry, "orthodox-easter"));
        }
        if (entry.containsKey("days")) {
            Set<LocalDate> days = new HashSet<>();
            texts(entry, "days").forEach(each -> days.add(LocalDate.parse(each)));
            return new Feast.Falls.Listed(days);
        }
        MonthDay day = MonthDay.parse("--" + text(entry, "day"));
        return entry.containsKey("weekday")
                ? new Feast.Falls.Weekday(weekday(text(entry, "weekday")), day)
                : new Feast.Falls.On(day);
    }

    private static DayOfWeek weekday(String name) {
        return DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static <E extends Enum<E>> E one(Map<String, Object> entry, String key, Class<E> of) {
        return Enum.valueOf(of, text(entry, key).toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static int number(Map<String, Object> entry, String key) {
        return Integer.parseInt(text(entry, key));
    }

    private static String text(Map<String, Object> entry, String key) {
        return Objects.requireNonNull(entry.get(key), () -> "'" + key + "' is missing in " + entry)
                .toString();
    }

    private static List<String> texts(Map<String, Object> entry, String key) {
        return list(entry.get(key)).map(Object::toString).toList();
    }

    private static Stream<Object> list(@Nullable Object written) {
        return written == null ? Stream.empty() : ((List<?>) written).stream().map(Object.class::cast);
    }

    private static Stream<Map<String, Object>> mappings(@Nullable Object written) {
        return list(written).map(CalendarReader::mapping);
    }

    private static Map<String, Object> mapping(@Nullable Object written) {
        Map<String, Object> mapping = new LinkedHashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(written)).forEach((key, value) -> mapping.put(key.toString(), value));
        return mapping;
    }
}
