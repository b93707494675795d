package org.armillary.lineage;

import java.time.LocalDate;
import java.util.Optional;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Instrument;
import org.armillary.catalogue.Standing;
import org.armillary.catalogue.Status;

/// Tells which way edges between instruments run on a day.
final class Directions {

    private final Catalogue catalogue;
    private final LocalDate day;

    Directions(Catalogue catalogue, LocalDate day) {
        this.catalogue = catalogue;
        this.day = day;
    }

    /// The direction of an edge between two entries of the catalogue.
    Direction of(Instrument earlier, Instrument later) {
        return new Direction(Direction.course(earlier.force(), later.force()), state(earlier, later));
    }

    private Direction.State state(Instrument earlier, Instrument later) {
        Optional<Standing> now = catalogue.statusOn(day, later);
        if (now.isEmpty()) {
            return Direction.State.LATER;
        }
        Status status = now.get().status();
        if (status == Status.UNKNOWN) {
            return Direction.State.UNKNOWN;
        }
        if (!status.isCurrent()) {
            return status.isOver() ? Direction.State.OVER : Direction.State.FORESEEN;
        }
        return wasNorm(earlier, later) ? Direction.State.COUNTS : Direction.State.FROM_NO_NORM;
    }

    /// What was a norm at some time before the later one was made counts: a text that was replaced since was drawn on
    /// all the same. A draft that became law within the same document does too.
    private boolean wasNorm(Instrument earlier, Instrument later) {
        LocalDate drawn = InstrumentEdges.made(later)
                .map(date -> date.last().isAfter(day) ? day : date.last())
                .orElse(day);
        Status then = catalogue.statusOn(drawn, earlier).map(Standing::status).orElse(Status.UNKNOWN);
        return switch (then) {
            case NOT_YET_APPLYING,
                    PARTLY_APPLYING,
                    IN_FORCE,
                    IN_EFFECT,
                    ADOPTED,
                    NOT_IN_FORCE,
                    SUPERSEDED,
                    REPEALED,
                    EXPIRED,
                    WITHDRAWN -> true;
            case PROPOSED, FAILED -> false;
            // Made at about the same time, or of a date nobody knows: the edge itself says that it was drawn on.
            case UNKNOWN -> true;
        };
    }
}
