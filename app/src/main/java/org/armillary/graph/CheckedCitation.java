package org.armillary.graph;

import java.time.LocalDate;
import java.util.Optional;
import org.armillary.corpus.Timeline.Standing;

/// A citation in a text that is checked, and what became of it.
///
/// @param cited as printed
/// @param start first UTF-16 index in the checked text
/// @param end end UTF-16 index, exclusive
/// @param target what it points to; empty where that can't be told
/// @param verdict whether it exists
/// @param reason why the verdict is not "found"; empty where it is
/// @param detail what the reason is about: why the target is unknown, the date of another version
/// @param says what the cited place says, where it is held
public record CheckedCitation(
        String cited,
        int start,
        int end,
        Optional<Node> target,
        Verdict verdict,
        Optional<Reason> reason,
        String detail,
        Optional<Says> says) {

    /// Whether a cited place exists.
    public enum Verdict {
        FOUND,
        /// Not in a complete text we hold: likely invented.
        ABSENT,
        CANNOT_TELL
    }

    /// Why a citation is not found.
    public enum Reason {
        /// What it points to can't be told.
        UNCLEAR,
        /// Its work is not held.
        NOT_HELD,
        /// No text of its work answers on the day.
        NOT_THEN,
        /// The text held is not complete, so that the place may be missing there alone.
        INCOMPLETE,
        /// The text is not divided so that the place could be told.
        NOT_DIVIDED,
        /// The text has no such place.
        NO_SUCH_PLACE,
        /// The text of the day has no such place, but that of another day has.
        OTHER_VERSION
    }

    /// What a cited place says.
    ///
    /// @param expression FRBR URI of the text that answers on the day
    /// @param eId of the place in that text; empty for the whole text
    /// @param title of the text
    /// @param heading number and heading of the place
    /// @param words its first words
    /// @param standing where the text stands on the day
    /// @param applies since when the provision applies, where the text says so
    public record Says(
            String expression,
            String eId,
            String title,
            String heading,
            String words,
            Standing standing,
            Optional<LocalDate> applies) {}
}
