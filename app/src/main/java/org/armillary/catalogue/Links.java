package org.armillary.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The ids that entries have and those they name, so that a link to nowhere is found with its place.
final class Links {

    /// What an id is of.
    enum Kind {
        INSTRUMENT,
        BODY,
        OLDER_LAW,
        PRACTICE,
        REGISTER,
        PUBLISHER
    }

    private record Named(Kind kind, String id, String place) {}

    private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

    private final Map<Kind, Map<String, String>> places = new EnumMap<>(Kind.class);
    private final List<Named> named = new ArrayList<>();

    /// An entry's own `id`, which no other entry of its kind has.
    String own(Kind kind, Fields in) {
        String id = in.text("id");
        if (!id.matches(ID)) {
            throw new CatalogueFault(in.place("id"), "not an id: '" + id + "' (lower-case letters, digits, hyphens)");
        }
        String other = places.computeIfAbsent(kind, each -> new TreeMap<>()).put(id, in.place("id"));
        if (other != null) {
            throw new CatalogueFault(in.place("id"), "'" + id + "' is taken by the entry at " + other);
        }
        return id;
    }

    String get(Kind kind, Fields in, String key) {
        return note(kind, in.text(key), in.place(key));
    }

    Optional<String> find(Kind kind, Fields in, String key) {
        return in.findText(key).map(id -> note(kind, id, in.place(key)));
    }

    List<String> list(Kind kind, Fields in, String key) {
        return in.texts(key).stream().map(id -> note(kind, id, in.place(key))).toList();
    }

    private String note(Kind kind, String id, String place) {
        named.add(new Named(kind, id, place));
        return id;
    }

    /// @throws CatalogueFault at the first link to an id that nothing has
    void check() {
        for (Named each : named) {
            if (!places.getOrDefault(each.kind, Map.of()).containsKey(each.id)) {
                throw new CatalogueFault(
                        each.place,
                        "no entry has the id '" + each.id + "' (" + Fields.nameOf(each.kind)
                                + "): correct it or add the entry");
            }
        }
    }
}
