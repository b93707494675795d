package org.armillary.law.akn;

import java.util.Optional;

/// What became of one provision between two versions of a document.
///
/// A provision whose words and number both changed is changed; its numbers are those of the two places.
///
/// @param kind what became of it
/// @param before as it was; empty where it is new
/// @param after as it is; empty where it is gone
public record Difference(Kind kind, Optional<PlacedProvision> before, Optional<PlacedProvision> after) {

    /// What becomes of a provision.
    public enum Kind {
        ADDED,
        REMOVED,
        /// Its own words, those of the provisions inside it left out, or its heading.
        CHANGED,
        /// The same words under another number.
        RENUMBERED
    }
}
