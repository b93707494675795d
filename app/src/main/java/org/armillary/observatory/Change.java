package org.armillary.observatory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Instrument;
import org.armillary.catalogue.Standing;
import org.armillary.catalogue.Status;

/// What of an instrument differs between two days: its status, and what happened in between.
///
/// @param before its status on the first day; empty before its first date
/// @param after its status on the second day
/// @param events what happened after the first day and until the second, both as far as known; ascending
public record Change(Instrument instrument, Optional<Standing> before, Optional<Standing> after, List<Event> events) {

    public Change {
        events = List.copyOf(events);
    }

    /// What differs between two days, by instrument in the catalogue's order. What differs in nothing is left out.
    ///
    /// @param from the first day, whose own events are not counted
    /// @param to the second day, whose own events are
    public static List<Change> between(Catalogue catalogue, LocalDate from, LocalDate to, Following following) {
        List<Change> changes = new ArrayList<>();
        for (Instrument each : catalogue.list()) {
            if (following.covers(each)) {
                Change change = new Change(
                        each,
                        catalogue.statusOn(from, each),
                        catalogue.statusOn(to, each),
                        Chronicle.between(List.of(each), from.plusDays(1), to));
                if (change.isAny()) {
                    changes.add(change);
                }
            }
        }
        return changes;
    }

    /// Whether the status is another.
    public boolean isOfStatus() {
        return !before.map(Standing::status).equals(after.map(Standing::status));
    }

    private boolean isAny() {
        return isOfStatus() || !events.isEmpty();
    }

    /// Whether it became a norm of the day, law in force or soft law in effect.
    public boolean begins() {
        return !isCurrent(before) && isCurrent(after);
    }

    /// Whether it ceased to be one.
    public boolean ends() {
        return isCurrent(before) && !isCurrent(after);
    }

    private static boolean isCurrent(Optional<Standing> standing) {
        return standing.map(Standing::status).map(Status::isCurrent).orElse(false);
    }
}
