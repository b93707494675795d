package org.armillary.alert;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/// A version of a provision that matches a saved search.
///
/// @param version SHA-256 of language and words, in hexadecimal
/// @param place numbers and headings from the outermost provision to this one
/// @param words the beginning of its text
/// @param appliesFrom the first day on which it applies
/// @param due from when on it is told of
public record Match(
        UUID search,
        String version,
        Event event,
        String work,
        String expression,
        String eId,
        String title,
        String place,
        String words,
        LocalDate appliesFrom,
        LocalDate due) {

    /// Why it is told of.
    public enum Event {
        /// The provision was not here before.
        NEW,
        /// It was here with other words.
        CHANGED,
        /// It was told of before, and applies from now on.
        APPLIES;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Event of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /// What names it among all matches of a search.
    String key() {
        return version + " " + event.word();
    }
}
