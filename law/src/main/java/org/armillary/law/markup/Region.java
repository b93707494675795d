package org.armillary.law.markup;

/// A run of lines that is no part of the outer numbering.
///
/// @param kind why
/// @param from index of its first line
/// @param to index after its last line
record Region(Kind kind, int from, int to) {

    enum Kind {
        QUOTATION,
        CONTENTS,
        CONCLUSIONS,
        NOTE,
        TABLE,
        /// The words with which a part of a judgment begins.
        PART
    }
}
