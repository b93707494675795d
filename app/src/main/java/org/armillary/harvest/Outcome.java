package org.armillary.harvest;

import java.util.Locale;

/// What came of asking for a text.
public enum Outcome {
    /// It came for the first time.
    FIRST,
    /// Its wording is another than the last time: a new expression.
    CHANGED,
    /// It is as it was.
    UNCHANGED,
    /// The publisher has no such text, or not in that language.
    ABSENT,
    /// It may not be asked for, or what came can't be taken.
    DENIED,
    /// It did not come this time.
    UNREACHED,
    /// It came and can't be read.
    UNREADABLE;

    /// The word in files and messages: `unchanged`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether a text is had after it.
    public boolean isHad() {
        return switch (this) {
            case FIRST, CHANGED, UNCHANGED -> true;
            case ABSENT, DENIED, UNREACHED, UNREADABLE -> false;
        };
    }
}
