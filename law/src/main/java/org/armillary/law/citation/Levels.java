package org.armillary.law.citation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// The levels of `levels.yaml`, outermost first.
final class Levels {

    private static final Map<String, Level> ALL = read();

    private Levels() {}

    private static Map<String, Level> read() {
        Map<String, Level> levels = new HashMap<>();
        for (Object each : Catalogues.list(Catalogues.load("levels.yaml"), "levels")) {
            Map<String, Object> entry = Catalogues.map(each);
            String name = Catalogues.string(entry, "level");
            levels.put(
                    name,
                    new Level(
                            name,
                            Catalogues.string(entry, "eid"),
                            Level.Role.valueOf(Catalogues.string(entry, "role").toUpperCase(Locale.ROOT)),
                            levels.size(),
                            Catalogues.strings(entry, "inside"),
                            Catalogues.strings(entry, "also")));
        }
        return levels;
    }

    /// The level of a name.
    ///
    /// @throws NullPointerException when the catalogue has none of it
    static Level get(String name) {
        return Objects.requireNonNull(ALL.get(name), () -> "no level '" + name + "' in levels.yaml");
    }

    /// The levels of names.
    static List<Level> list(List<String> names) {
        return names.stream().map(Levels::get).toList();
    }
}
