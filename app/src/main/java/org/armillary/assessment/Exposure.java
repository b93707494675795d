package org.armillary.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.armillary.law.codification.Penalty;
import org.armillary.law.rulebook.Truth;

/// What a breach may cost.
///
/// @param penalty what the law says
/// @param reaches whether it reaches this system's people: yes, or as far as is known
/// @param most the most it can come to, in the penalty's currency; empty where that isn't known
/// @param citations what sets it
public record Exposure(Penalty penalty, Truth reaches, Optional<BigDecimal> most, List<String> citations) {
    public Exposure {
        citations = List.copyOf(citations);
    }
}
