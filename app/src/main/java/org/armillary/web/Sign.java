package org.armillary.web;

import java.util.Locale;

/// A meaning that is always shown as shape, colour and word together.
public enum Sign {
    HARD,
    SOFT,
    HYBRID,
    IN_FORCE,
    NOT_YET,
    ENDED,
    UNKNOWN,
    MODEL,
    LOGGED,
    PENDING,
    ERASED;

    /// The word the corpus has for it.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Name in the style sheet and of the word `sign.<id>`.
    public String id() {
        return this == SOFT ? "soft-law" : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
