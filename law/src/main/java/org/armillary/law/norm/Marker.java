package org.armillary.law.norm;

/// What a phrase does in a definition.
///
/// @param role its part
/// @param plural whether it speaks of several terms: "have the same meaning"
record Marker(Role role, boolean plural) {

    /// The parts of a definition; a catalogue names them in small letters.
    enum Role {
        /// Says the meaning of the term before it: "means", "s’entend de", 是指.
        MEANS,
        /// Adds to the meaning of the term before it; without quotation marks only where definitions are listed.
        INCLUDES,
        /// Says the meaning of a term in quotation marks before it: とは, 이란, "is to be construed".
        QUOTED,
        /// Says the meaning of a quoted term that opens the sentence: "is".
        IS,
        /// Follows a quoted predicate: "A lamp is “bright” if".
        IF,
        /// Stands before the term: "on entend par", "se entenderá por".
        FOLLOWS,
        /// A whole definition whose term the pattern captures.
        STATES,
        /// Opens a list of definitions: "the following definitions apply".
        INTRODUCES,
        /// Opens the words that say where a meaning holds: "in this", "for the purposes of".
        SCOPE,
        /// Says where a meaning holds and has the term right behind it: 本法所称.
        SCOPED,
        /// Stands between the start of a sentence and the term: "the term".
        CALLED,
        /// Opens words that stand between a term and what says its meaning: "in relation to".
        ASIDE,
        /// Opens words that stand behind a term and a comma: "for a year", "otherwise called".
        INSERT,
        /// Gives the name that follows: "hereinafter", 以下简称.
        NAMES,
        /// Makes a sentence no definition: "words and expressions used".
        BARS,
        /// Looks like one of the others and is none: "means of".
        NOTHING
    }
}
