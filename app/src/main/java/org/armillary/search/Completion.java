package org.armillary.search;

import java.util.Optional;

/// How what is being typed may go on.
///
/// @param text shown
/// @param kind what it is
/// @param insert what the whole field then holds
/// @param address of what may be opened at once: an expression, with the provision's eId
/// @param detail what tells it from others of its name: a jurisdiction, a definition, the text that defines it; may be
///     empty
/// @param others how many further works define it
public record Completion(String text, Kind kind, String insert, Optional<String> address, String detail, int others) {

    Completion(String text, Kind kind, String insert, Optional<String> address, String detail) {
        this(text, kind, insert, address, detail, 0);
    }

    /// What a completion is.
    public enum Kind {
        /// A work, by its title or what people call it.
        WORK,
        /// A provision, by its citation.
        PROVISION,
        /// A term that a text defines.
        TERM,
        /// A concept of the term base, by any of its terms.
        CONCEPT,
        /// A value of a field: `in:eu`.
        VALUE
    }
}
