package org.armillary.observatory;

import java.util.Optional;
import org.armillary.catalogue.Instrument;
import org.armillary.catalogue.Standing;

/// An instrument as it stands on a day.
///
/// @param standing empty before its first date
public record Seen(Instrument instrument, Optional<Standing> standing) {

    /// Whether it counts as a norm of that day: law in force, or soft law in effect.
    public boolean isCurrent() {
        return standing.map(each -> each.status().isCurrent()).orElse(false);
    }

    public Phase phase() {
        return standing.map(each -> Phase.of(each.status())).orElse(Phase.ABSENT);
    }

    /// Where a status lies between nothing and over.
    public enum Phase {
        /// No date of it had come.
        ABSENT,
        /// A draft, or made and not yet in force.
        COMING,
        /// In force or in effect.
        CURRENT,
        OVER,
        UNKNOWN;

        static Phase of(org.armillary.catalogue.Status status) {
            return switch (status) {
                case PROPOSED, ADOPTED, NOT_IN_FORCE -> COMING;
                case NOT_YET_APPLYING, PARTLY_APPLYING, IN_FORCE, IN_EFFECT -> CURRENT;
                case SUPERSEDED, REPEALED, EXPIRED, WITHDRAWN, FAILED -> OVER;
                case UNKNOWN -> UNKNOWN;
            };
        }
    }
}
