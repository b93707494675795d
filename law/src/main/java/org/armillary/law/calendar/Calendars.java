package org.armillary.law.calendar;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The counting rules and places of `catalogues/calendars`.
public final class Calendars {

    private final Map<String, CountingRule> rules;
    private final Map<String, Place> places;

    Calendars(Collection<CountingRule> rules, Collection<Place> places) {
        this.rules = new LinkedHashMap<>();
        this.places = new LinkedHashMap<>();
        rules.forEach(each -> this.rules.put(each.id(), each));
        places.forEach(each -> this.places.put(each.id(), each));
    }

    private static final class Packaged {
        private static final Calendars ALL = CalendarReader.read();
    }

    /// The packaged ones.
    public static Calendars get() {
        return Packaged.ALL;
    }

    /// @throws IllegalArgumentException when there is none of that id
    public CountingRule getRule(String id) {
        return findRule(id)
                .orElseThrow(() -> new IllegalArgumentException("no counting rule is called '" + id
                        + "'; catalogues/calendars has " + String.join(", ", rules.keySet())));
    }

    public Optional<CountingRule> findRule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    public List<CountingRule> listRules() {
        return List.copyOf(rules.values());
    }

    public Optional<Place> findPlace(String id) {
        return Optional.ofNullable(places.get(id));
    }

    /// The place of that id; of what it is part of (`us` for `us-wa`) where it has no calendar of its own.
    ///
    /// @throws IllegalArgumentException when neither has one
    public Place getPlace(String id) {
        return findPlace(id)
                .or(() -> findPlace(id.replaceFirst("[-_].*", "")))
                .orElseThrow(() -> new IllegalArgumentException(
                        "no calendar is known for '" + id + "': add it to catalogues/calendars/places.yaml"));
    }

    public List<Place> listPlaces() {
        return List.copyOf(places.values());
    }
}
