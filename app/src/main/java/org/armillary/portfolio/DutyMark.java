package org.armillary.portfolio;

import java.time.Instant;

/// What somebody says of a duty of a system: the line of a checklist.
///
/// @param conclusion the duty, by rulebook and conclusion
/// @param state where it stands
/// @param note why, or where the evidence is; may be empty
/// @param actor who says so
/// @param at when
public record DutyMark(String conclusion, State state, String note, String actor, Instant at) {

    /// Where a duty can stand.
    public enum State {
        /// Still to do; the state of a duty of which nobody said anything.
        OPEN,
        UNDER_WAY,
        DONE,
        /// It is somebody else's, or decided not to count.
        NOT_OURS
    }
}
