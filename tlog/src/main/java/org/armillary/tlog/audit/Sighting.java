package org.armillary.tlog.audit;

import java.util.Locale;

/// Something that a monitor saw when it looked at a log.
///
/// @param kind what sort of thing
/// @param what a sentence for a person
public record Sighting(Kind kind, String what) {

    /// Sorts of sightings, the worst first.
    public enum Kind {
        /// Two checkpoints of the log exclude each other: it told different people different things.
        FORK,
        /// The log shows fewer entries than it has shown before.
        ROLLBACK,
        /// Files are not what the log's own checkpoint vouches for.
        TAMPERED,
        /// The checkpoint is not signed as the policy demands.
        UNSIGNED,
        /// The entries themselves are not as they should be, such as a number that is left out.
        ENTRIES,
        /// The checkpoint is older than agreed.
        OVERDUE,
        /// The log couldn't be read.
        UNREACHABLE,
        /// The log grew, and everything is consistent with what was seen before.
        GROWN,
        /// All is as it was.
        UNCHANGED
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + ": " + what;
    }
}
