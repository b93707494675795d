package org.armillary.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Which articles stand in which chapter or section of an instrument.
///
/// @param divisions the articles of each chapter or section, in the instrument's order; empty where not on record
public record Outline(Map<Provision, Provision> divisions) {

    public Outline {
        divisions = new LinkedHashMap<>(divisions);
    }

    /// Whether a provision is inside another, by number or by standing in that chapter or section.
    public boolean isWithin(Provision inner, Provision outer) {
        return outer.covers(inner) || division(inner).map(outer::covers).orElse(false);
    }

    /// The chapter or section in which a provision stands.
    public Optional<Provision> division(Provision provision) {
        return divisions.entrySet().stream()
                .filter(each -> each.getValue().covers(provision))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
