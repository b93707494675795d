package org.armillary.corpus;

import java.util.Locale;

/// Why a reading exists.
public enum Cause {
    /// A source was read for the first time.
    IMPORTED,
    /// The source was read again by another engine.
    REREAD,
    /// A person corrected the structure of an earlier reading.
    CORRECTED,
    /// A person took a correction back.
    UNDONE;

    /// Whether an engine read it, not a person's correction made it.
    boolean isEngine() {
        return switch (this) {
            case IMPORTED, REREAD -> true;
            case CORRECTED, UNDONE -> false;
        };
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Cause parse(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
