package org.armillary.lineage;

import java.util.Locale;
import org.armillary.catalogue.Force;

/// Which way an edge runs by the force of both ends, and whether it counts on the day asked.
///
/// @param course by force alone
/// @param state whether both ends were norms when it counts
public record Direction(Course course, State state) {

    /// From which force to which.
    public enum Course {
        /// From what commits or advises to what binds more.
        HARDENING,
        /// From law to law: who took over whose rule.
        DIFFUSION,
        /// From what binds to what binds less.
        SOFTENING,
        /// From soft to soft.
        SUCCESSION,
        /// Nobody said how one of them binds.
        UNKNOWN;

        /// Its name in addresses and JSON.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Whether the later end is a norm on the day, and whether the earlier one was when it was drawn on.
    public enum State {
        /// The later end is in force or in effect.
        COUNTS,
        /// The later end is a draft, or made and not in force: what it would be.
        FORESEEN,
        /// The later end is over: repealed, withdrawn, failed, expired, displaced.
        OVER,
        /// The later end did not exist yet on the day.
        LATER,
        /// The earlier end was no norm itself when it was drawn on: a draft, or over by then.
        FROM_NO_NORM,
        /// Nobody knows what one of them is.
        UNKNOWN;

        /// Its name in addresses and JSON.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// Nothing is known of it.
    public static final Direction UNKNOWN = new Direction(Course.UNKNOWN, State.UNKNOWN);

    /// Whether it is counted among those of its course.
    public boolean counts() {
        return course != Course.UNKNOWN && state == State.COUNTS;
    }

    static Course course(Force earlier, Force later) {
        int rise = rank(later) - rank(earlier);
        if (rise == 0) {
            return earlier == Force.SOFT ? Course.SUCCESSION : Course.DIFFUSION;
        }
        return rise > 0 ? Course.HARDENING : Course.SOFTENING;
    }

    private static int rank(Force force) {
        return switch (force) {
            case SOFT -> 0;
            case HYBRID -> 1;
            case HARD -> 2;
        };
    }
}
