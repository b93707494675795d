package org.armillary.law.citation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A work as a citation names it.
///
/// @param work its address
/// @param official the publisher's own identifier
/// @param officialParts what a part adds to the publisher's identifier, by level: `/s` for a section
/// @param chained whether numbers strung before a part's own name what is above: "paragraph 12(1)(a)"
record WorkName(String work, Optional<String> official, Map<String, String> officialParts, boolean chained) {

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

    /// The target in this work that steps lead to.
    Target.External target(List<Step> steps) {
        String eId = Step.eId(steps);
        return new Target.External(work, official(steps), eId.isEmpty() ? Optional.empty() : Optional.of(eId));
    }
}
