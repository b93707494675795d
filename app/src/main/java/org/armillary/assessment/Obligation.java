package org.armillary.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.armillary.law.codification.Clock;

/// Something that somebody has to do, or not to do, now or from a day on.
///
/// @param finding the duty, and why it is one here
/// @param from the first day on which it has to be done; empty where it always had
/// @param clocks periods that an event starts
/// @param exposures what a breach may cost
public record Obligation(Finding finding, Optional<LocalDate> from, List<Clock> clocks, List<Exposure> exposures) {

    public Obligation {
        clocks = List.copyOf(clocks);
        exposures = List.copyOf(exposures);
    }

    /// What to do, in words.
    public String act() {
        return finding.duty().map(duty -> duty.act()).orElse(finding.what());
    }

    /// Id in the catalogue of topics; empty where it has none.
    public String topic() {
        return finding.duty().map(duty -> duty.topic()).orElse("");
    }

    /// The moment it is due, such as `before-market`; empty where the rulebook doesn't say.
    public String when() {
        return finding.duty().map(duty -> duty.when()).orElse("");
    }

    /// What would show that it was done.
    public List<String> evidence() {
        return finding.duty().map(duty -> duty.evidence()).orElse(List.of());
    }
}
