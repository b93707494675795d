package org.armillary.ledger;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// An entry as its keeper knows it: the leaf, and what stands beside it.
///
/// @param index its place in the log, fixed before it is appended
/// @param organisation whose it is
/// @param subject what it is about: an expression's URI, `/systems/<uuid>`, `/instruments/<id>`,
///     `/rulebooks/<id>`
/// @param logged whether the log has acknowledged it; until then a receipt is pending
/// @param erased that salt and payload were destroyed
public record Entry(
        long index, Leaf leaf, String organisation, String subject, boolean logged, Optional<Erased> erased) {

    /// Salt and payload were destroyed.
    ///
    /// @param at when
    /// @param by the entry that says so
    public record Erased(Instant at, UUID by) {}

    /// Where an entry stands.
    public enum State {
        /// Taken down, not yet in the log.
        PENDING,
        LOGGED,
        /// What it says was destroyed; its proof stays.
        ERASED
    }

    public State state() {
        return erased.isPresent() ? State.ERASED : logged ? State.LOGGED : State.PENDING;
    }
}
