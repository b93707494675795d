package org.armillary.law.rulebook;

/// What a case decides of a condition.
public enum Truth {
    /// Met in every completion of the facts.
    TRUE,
    /// Met in none.
    FALSE,
    /// Met in some and not in others.
    UNKNOWN
}
