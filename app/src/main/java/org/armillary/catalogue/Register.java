package org.armillary.catalogue;

import java.net.URI;
import java.util.Optional;

/// A register, corpus or reader's notes that many facts rest on.
///
/// @param id what sources call it
/// @param title what it is
/// @param uri where it is, where that is known
/// @param nature how near it is to the official text
/// @param seen when it was read, as far as known
/// @param note what to know before relying on it; may be empty
public record Register(
        String id, String title, Optional<URI> uri, Nature nature, Optional<PartialDate> seen, String note) {

    /// How near a source is to the official text.
    public enum Nature {
        /// The official text or a copy of it.
        TEXT,
        /// Notes of someone who says they read the official text.
        READER,
        /// Notes on pages of others.
        SECONDARY
    }
}
