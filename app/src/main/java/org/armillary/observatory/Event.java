package org.armillary.observatory;

import java.util.Comparator;
import java.util.Optional;
import org.armillary.catalogue.Force;
import org.armillary.catalogue.Instrument;
import org.armillary.catalogue.PartialDate;

/// Something in an instrument's life with a day on record.
///
/// @param day when, as far as known
/// @param instrument whose life
/// @param kind what sort of event
/// @param what in words; empty where the kind says it all
/// @param rule the provision that sets the day; may be empty
/// @param movedFrom the day it was before it was moved
/// @param by the instrument that brought it about, where the catalogue has it
/// @param verified whether the day was verified
public record Event(
        PartialDate day,
        Instrument instrument,
        Kind kind,
        String what,
        String rule,
        Optional<PartialDate> movedFrom,
        Optional<String> by,
        boolean verified) {

    /// By day, then by instrument and kind.
    public static final Comparator<Event> BY_DAY = Comparator.comparing(Event::day)
            .thenComparing(event -> event.instrument().id())
            .thenComparing(Event::kind);

    /// What happens.
    public enum Kind {
        PROPOSED,
        ADOPTED,
        ENTRY_INTO_FORCE,
        APPLICATION,
        TRANSITION,
        ENFORCEMENT,
        TASK,
        MILESTONE,
        AMENDMENT,
        /// A party ratified; `what` says who.
        RATIFICATION,
        /// A party left; `what` says who.
        WITHDRAWAL,
        REVIEW,
        EXPIRY,
        END,
        /// A day that was law once, and was moved before it came.
        SUPERSEDED
    }

    /// Which way it moves the norm between soft and hard.
    public enum Direction {
        HARDENS,
        SOFTENS,
        NEITHER
    }

    /// What the day itself does: duties that begin and ratifications harden, ends and withdrawals soften.
    public Direction direction() {
        return switch (kind) {
            case ENTRY_INTO_FORCE, APPLICATION, ENFORCEMENT, TRANSITION ->
                instrument.force() == Force.SOFT ? Direction.NEITHER : Direction.HARDENS;
            case RATIFICATION -> Direction.HARDENS;
            case END, EXPIRY, SUPERSEDED, WITHDRAWAL -> Direction.SOFTENS;
            case PROPOSED, ADOPTED, TASK, MILESTONE, AMENDMENT, REVIEW -> Direction.NEITHER;
        };
    }

    /// What it did that the day was moved: putting it off softened, bringing it forward hardened.
    public Direction move() {
        return movedFrom
                .map(before -> before.compareTo(day) < 0 ? Direction.SOFTENS : Direction.HARDENS)
                .orElse(Direction.NEITHER);
    }
}
