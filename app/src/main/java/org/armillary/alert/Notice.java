package org.armillary.alert;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// That provisions newly match a saved search: one for all that came together.
///
/// @param count how many there are
/// @param matches those of them that were kept, at most [#MOST]
/// @param readAt when its owner said to have read it
/// @param delivery how its posting stands; empty where it is posted nowhere
public record Notice(
        UUID id,
        UUID search,
        Instant madeAt,
        long count,
        List<Match> matches,
        Optional<Instant> readAt,
        Optional<Delivery> delivery) {

    /// How many matches a notice lists.
    public static final int MOST = 200;

    public Notice {
        matches = List.copyOf(matches);
    }

    /// The way of a notice to where it is posted.
    ///
    /// @param nextAt when it is tried again, unless it ended
    /// @param trouble why the last attempt failed
    public record Delivery(
            long attempts,
            Instant nextAt,
            Optional<Instant> deliveredAt,
            Optional<Instant> givenUpAt,
            Optional<String> trouble) {}
}
