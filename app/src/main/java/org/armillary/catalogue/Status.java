package org.armillary.catalogue;

/// Where an instrument is in its life. It says nothing of its [Force]: a bill has hard force and is not law.
public enum Status {
    /// A draft, bill or proposal before whoever decides on it.
    PROPOSED(false),
    /// Made, signed or passed, and not yet in force.
    ADOPTED(false),
    /// Made, and waiting for a condition that no calendar knows, such as a number of ratifications.
    NOT_IN_FORCE(false),
    /// In force, and none of it applies yet.
    NOT_YET_APPLYING(true),
    /// In force, and a part of it applies.
    PARTLY_APPLYING(true),
    /// Law, and all of it applies; transitions for older cases may still run.
    IN_FORCE(true),
    /// What current law is to hard instruments: its makers and addressees go by it.
    IN_EFFECT(true),
    /// Displaced by a later instrument, without having been repealed.
    SUPERSEDED(false),
    /// Taken out of force: repealed, revoked, rescinded, lifted.
    REPEALED(false),
    /// Its term is over.
    EXPIRED(false),
    /// Taken back by its maker.
    WITHDRAWN(false),
    /// A draft that never became an instrument: vetoed, voted down, lapsed.
    FAILED(false),
    /// Not known.
    UNKNOWN(false);

    private final boolean current;

    Status(boolean current) {
        this.current = current;
    }

    /// Whether it counts as a norm of that day: law in force, or soft law in effect.
    public boolean isCurrent() {
        return current;
    }

    /// Whether it is over: nothing follows it.
    public boolean isOver() {
        return switch (this) {
            case SUPERSEDED, REPEALED, EXPIRED, WITHDRAWN, FAILED -> true;
            case PROPOSED, ADOPTED, NOT_IN_FORCE, NOT_YET_APPLYING, PARTLY_APPLYING, IN_FORCE, IN_EFFECT, UNKNOWN ->
                false;
        };
    }
}
