package org.armillary.observatory;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Force;
import org.armillary.catalogue.Instrument;

/// Every instrument as it stands on one day.
public record Panorama(LocalDate day, List<Seen> all) {

    public Panorama {
        all = List.copyOf(all);
    }

    public static Panorama of(Catalogue catalogue, LocalDate day) {
        return new Panorama(
                day,
                catalogue.list().stream()
                        .map(each -> new Seen(each, catalogue.statusOn(day, each)))
                        .toList());
    }

    public Seen get(String id) {
        return all.stream()
                .filter(each -> each.instrument().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// The instruments of a jurisdiction.
    public List<Seen> in(String jurisdiction) {
        return all.stream()
                .filter(each -> each.instrument().jurisdiction().code().equals(jurisdiction))
                .toList();
    }

    /// How many norms are in force or in effect, by force.
    public Map<Force, Integer> currentByForce() {
        Map<Force, Integer> counts = new EnumMap<>(Force.class);
        for (Force force : Force.values()) {
            counts.put(force, 0);
        }
        all.stream()
                .filter(Seen::isCurrent)
                .forEach(each -> counts.merge(each.instrument().force(), 1, Integer::sum));
        return counts;
    }

    /// How many instruments are in a phase.
    public int count(Seen.Phase phase) {
        return (int) all.stream().filter(each -> each.phase() == phase).count();
    }

    /// What each jurisdiction has, parts of a state counted to it; in the catalogue's order.
    public Map<String, Presence> byState() {
        Map<String, List<Seen>> byState = all.stream()
                .collect(Collectors.groupingBy(
                        each -> state(each.instrument()), LinkedHashMap::new, Collectors.toList()));
        Map<String, Presence> presence = new LinkedHashMap<>();
        byState.forEach((code, seen) -> presence.put(code, new Presence(code, seen)));
        return presence;
    }

    private static String state(Instrument instrument) {
        return instrument.jurisdiction().code().split("-", 2)[0];
    }

    /// What a state or body has on a day.
    public record Presence(String code, List<Seen> seen) {

        public List<Seen> current() {
            return seen.stream().filter(Seen::isCurrent).toList();
        }

        public List<Seen> coming() {
            return seen.stream()
                    .filter(each -> each.phase() == Seen.Phase.COMING)
                    .toList();
        }

        /// The hardest force of its norms in force or in effect.
        public java.util.Optional<Force> hardest() {
            Set<Force> forces = new TreeSet<>();
            current().forEach(each -> forces.add(each.instrument().force()));
            return List.of(Force.HARD, Force.HYBRID, Force.SOFT).stream()
                    .filter(forces::contains)
                    .findFirst();
        }

        /// What of AI its norms in force or in effect take hold of.
        public Set<Instrument.Approach> approaches() {
            Set<Instrument.Approach> approaches = new TreeSet<>();
            current().forEach(each -> approaches.addAll(each.instrument().approaches()));
            return approaches;
        }
    }
}
