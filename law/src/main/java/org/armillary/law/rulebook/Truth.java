package org.armillary.law.rulebook;

import java.util.List;
import java.util.function.Function;

/// What a case decides of a condition.
///
/// Conditions are joined as in Kleene's strong three-valued logic.
public enum Truth {
    /// Met in every completion of the facts.
    TRUE,
    /// Met in none.
    FALSE,
    /// Met in some and not in others.
    UNKNOWN;

    /// What is decided of the condition's contrary.
    public Truth opposite() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /// Whether all of several conditions are met; looks no further than the first that is not.
    public static <T> Truth all(List<T> parts, Function<T, Truth> of) {
        return joined(parts, FALSE, TRUE, of);
    }

    /// Whether one at least of several conditions is met; looks no further than the first that is.
    public static <T> Truth any(List<T> parts, Function<T, Truth> of) {
        return joined(parts, TRUE, FALSE, of);
    }

    private static <T> Truth joined(List<T> parts, Truth decisive, Truth rest, Function<T, Truth> of) {
        Truth joined = rest;
        for (T each : parts) {
            Truth part = of.apply(each);
            if (part == decisive) {
                return decisive;
            }
            joined = part == UNKNOWN ? UNKNOWN : joined;
        }
        return joined;
    }
}
