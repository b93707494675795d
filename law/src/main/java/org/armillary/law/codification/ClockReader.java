package org.armillary.law.codification;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.armillary.law.calendar.Calendars;
import org.armillary.law.calendar.CountingRule;
import org.armillary.law.calendar.Period;
import org.armillary.law.calendar.Place;
import org.armillary.law.rulebook.Fact;
import org.armillary.law.rulebook.FactType;
import org.yaml.snakeyaml.nodes.ScalarNode;

/// Reads `clocks.yaml`, then checks what clocks name: moments, conclusions, counting rules, places and each other.
final class ClockReader {

    private static final Period STAND_IN = new Period(1, Period.Unit.DAYS);

    private record Named(String name, ScalarNode at, Faults faults) {}

    private final Conditions conditions;
    private final String jurisdiction;
    private final List<Clock> clocks = new ArrayList<>();
    private final List<Named> moments = new ArrayList<>();
    private final List<Named> conclusions = new ArrayList<>();
    private final List<Named> others = new ArrayList<>();

    ClockReader(Conditions conditions, String jurisdiction) {
        this.conditions = conditions;
        this.jurisdiction = jurisdiction;
    }

    List<Clock> clocks() {
        return clocks;
    }

    void read(byte[] bytes, Faults faults) {
        YamlFile.open(bytes, faults)
                .flatMap(root -> root.read(file -> file.all("clocks", this::clock)))
                .ifPresent(clocks::addAll);
    }

    private Clock clock(Entry entry) {
        note(entry, "conclusion", conclusions);
        List<Clock.Start> starts = entry.all("starts", this::start);
        if (!entry.has("starts") && !entry.has("words")) {
            entry.fault("id", "a clock has 'starts', or 'words' where the law gives no number");
        }
        if (!entry.has("provisions")) {
            entry.fault("id", "'provisions' is missing: say what sets the period");
        }
        return new Clock(
                HeaderReader.name(entry),
                entry.text("conclusion"),
                entry.text("what"),
                entry.textOr("whose", ""),
                entry.textOr("to", ""),
                conditions.orAlways(entry, "when"),
                starts,
                entry.entry("respite").flatMap(each -> each.read(this::respite)),
                counting(entry, !starts.isEmpty()),
                place(entry, !starts.isEmpty()),
                entry.textOr("words", ""),
                entry.texts("provisions"));
    }

    private Clock.Start start(Entry entry) {
        note(entry, "moment", moments);
        note(entry, "unless-over-by", moments);
        note(entry, "done", others);
        return new Clock.Start(
                entry.text("moment"),
                period(entry),
                conditions.find(entry, "when"),
                entry.findText("unless-over-by"),
                entry.findText("done"),
                entry.texts("provisions"));
    }

    private static Period period(Entry entry) {
        try {
            return Period.parse(entry.text("period"));
        } catch (DateTimeException | IllegalArgumentException e) {
            entry.fault("period", String.valueOf(e.getMessage()));
            return STAND_IN;
        }
    }

    private Clock.Respite respite(Entry entry) {
        return new Clock.Respite(time(entry), conditions.orAlways(entry, "when"), entry.text("provision"));
    }

    private static LocalTime time(Entry entry) {
        try {
            return LocalTime.parse(entry.text("until"));
        } catch (DateTimeException e) {
            entry.fault("until", "wanted a time of day, such as 12:00");
            return LocalTime.NOON;
        }
    }

    private static String counting(Entry entry, boolean needed) {
        String counting = needed ? entry.text("counting") : entry.textOr("counting", "");
        if (!counting.isEmpty() && Calendars.get().findRule(counting).isEmpty()) {
            entry.fault(
                    "counting",
                    "no counting rule is called '" + counting + "'"
                            + Entry.near(
                                    counting,
                                    Calendars.get().listRules().stream()
                                            .map(CountingRule::id)
                                            .toList()));
        }
        return counting;
    }

    private String place(Entry entry, boolean needed) {
        String place = entry.textOr("place", jurisdiction);
        try {
            return needed ? Calendars.get().getPlace(place).id() : place;
        } catch (IllegalArgumentException e) {
            entry.fault(
                    "place",
                    "no calendar is known for '" + place + "'"
                            + Entry.near(
                                    place,
                                    Calendars.get().listPlaces().stream()
                                            .map(Place::id)
                                            .toList()));
            return place;
        }
    }

    private static void note(Entry entry, String key, List<Named> list) {
        entry.findScalar(key).ifPresent(at -> list.add(new Named(at.getValue(), at, entry.faults())));
    }

    /// Says at its place what a clock names that isn't there.
    ///
    /// @param facts every fact, by id
    /// @param own the rulebook's conclusions, without its id
    void check(Map<String, Fact> facts, Set<String> own) {
        Map<String, Fact> known = new HashMap<>(facts);
        known.values().removeIf(each -> !(each.type() instanceof FactType.Moment));
        check(moments, known.keySet(), "no moment is called '");
        check(conclusions, own, "rulebook.yaml has no conclusion '");
        check(others, clocks.stream().map(Clock::id).collect(Collectors.toSet()), "clocks.yaml has no clock '");
    }

    private static void check(List<Named> named, Set<String> known, String what) {
        named.stream()
                .filter(each -> !known.contains(each.name()))
                .forEach(each ->
                        each.faults().add(each.at(), what + each.name() + "'" + Entry.near(each.name(), known)));
    }
}
