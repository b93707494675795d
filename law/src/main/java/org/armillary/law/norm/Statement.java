package org.armillary.law.norm;

import java.util.List;

/// A sentence that defines, in tokens of its passage.
///
/// @param kind whether it says a meaning or only gives a name
/// @param terms its terms
/// @param from first token of the paragraph that defines: hard-wrapped text may hold several in one passage
/// @param at the token that gave it away
/// @param scope the words that say where the meaning holds; empty where none do
record Statement(Definition.Kind kind, List<Term> terms, int from, int at, Stretch scope) {

    /// Tokens of a passage.
    ///
    /// @param from first token
    /// @param to end token, exclusive
    record Stretch(int from, int to) {

        static final Stretch NONE = new Stretch(0, 0);

        boolean isEmpty() {
            return to <= from;
        }
    }

    /// A term.
    ///
    /// @param from first token
    /// @param to end token, exclusive
    record Term(int from, int to) {}
}
