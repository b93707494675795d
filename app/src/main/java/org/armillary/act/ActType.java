package org.armillary.act;

import java.util.Locale;

/// What kind of thing happened.
public enum ActType {
    /// A reading of a source was taken into the corpus.
    IMPORTED,
    /// A person corrected the structure of a reading.
    CORRECTED,
    /// A correction could not be applied to a newer reading and waits for a person.
    CORRECTION_SUSPENDED,
    /// A person took a correction back.
    CORRECTION_UNDONE,
    /// An expression was taken out of what the corpus answers with; its bytes stay.
    WITHDRAWN,
    /// A source was read again by another engine.
    REREAD,
    /// A publisher gave the text of an expression.
    RETRIEVED,
    /// The derived tables were made anew.
    REBUILT;

    /// The word in the table: `correction-suspended`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The type of a word in the table.
    ///
    /// @throws IllegalArgumentException when there is none
    public static ActType parse(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
