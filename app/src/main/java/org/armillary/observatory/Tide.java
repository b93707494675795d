package org.armillary.observatory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Force;

/// How many norms are in force or in effect over time, by force.
///
/// @param days ascending
/// @param counts for each force one number for each day
public record Tide(List<LocalDate> days, Map<Force, List<Integer>> counts) {

    public Tide {
        days = List.copyOf(days);
        counts = Map.copyOf(counts);
    }

    static Tide of(Catalogue catalogue, List<LocalDate> days, Following following) {
        Map<Force, List<Integer>> counts = new EnumMap<>(Force.class);
        for (Force force : Force.values()) {
            List<Integer> row = new ArrayList<>();
            for (LocalDate day : days) {
                row.add((int) catalogue.list().stream()
                        .filter(each -> each.force() == force && following.covers(each))
                        .filter(each -> catalogue
                                .statusOn(day, each)
                                .filter(standing -> standing.status().isCurrent())
                                .isPresent())
                        .count());
            }
            counts.put(force, List.copyOf(row));
        }
        return new Tide(days, counts);
    }

    /// The numbers of a force, one for each day.
    public List<Integer> of(Force force) {
        return counts.getOrDefault(force, List.of());
    }
}
