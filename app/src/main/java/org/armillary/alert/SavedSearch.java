package org.armillary.alert;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.armillary.search.Question;

/// A question that somebody keeps.
///
/// @param question its day is of no account
/// @param pausedAt since when nothing is told of; empty while it watches
/// @param hasFeed whether a feed tells of it
/// @param hook where its notices are posted to
/// @param hookTrouble why they no longer are
public record SavedSearch(
        UUID id,
        Owner owner,
        String name,
        Question question,
        Instant madeAt,
        Optional<Instant> pausedAt,
        boolean hasFeed,
        Optional<URI> hook,
        long hookTurn,
        Optional<String> hookTrouble) {

    public boolean isPaused() {
        return pausedAt.isPresent();
    }
}
