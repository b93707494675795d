package org.armillary.law.citation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A work as a citation names it.
///
/// @param work its address
/// @param official the publisher's own identifier
/// @param officialParts what a part adds to the publisher's identifier, by level: `/s` for a section
/// @param levels what an article and its parts are called in the law of the work's country: « article 5 » of an act of
///     Canada is its section 5
record WorkName(String work, Optional<String> official, Map<String, String> officialParts, Map<Level, Level> levels) {

    /// A work without more to say of it.
    static WorkName of(String work) {
        return new WorkName(work, Optional.empty(), Map.of(), Map.of());
    }

    /// The publisher's identifier of a part, where the publisher has any.
    Optional<String> official(List<Step> steps) {
        if (steps.isEmpty() || officialParts.isEmpty()) {
            return official;
        }
        Step outer = steps.getFirst();
        for (Step each : steps) {
            if (each.level().isBasic()) {
                outer = each;
            }
        }
        String prefix = officialParts.get(outer.level().name());
        String number = outer.number();
        return prefix == null || number.isEmpty() ? official : official.map(each -> each + prefix + number);
    }

    /// What the steps are called in the law of the work's country.
    private List<Step> called(List<Step> steps) {
        boolean other = steps.stream()
                .anyMatch(
                        each -> levels.containsKey(each.level()) && each.level().isBasic());
        return other
                ? steps.stream()
                        .map(each -> new Step(levels.getOrDefault(each.level(), each.level()), each.number()))
                        .toList()
                : steps;
    }

    /// The target in this work that steps lead to.
    Target.External target(List<Step> printed) {
        List<Step> steps = called(printed);
        String eId = Step.eId(steps);
        return new Target.External(work, official(steps), eId.isEmpty() ? Optional.empty() : Optional.of(eId));
    }
}
