package org.armillary.law.norm;

import java.util.Optional;

/// What a text says a term means, or the short name it gives to something.
///
/// @param kind whether it says a meaning or only gives a name
/// @param term the term as printed on one line, without quotation marks
/// @param termStart first UTF-16 index of the term in the outline's text
/// @param termEnd end UTF-16 index of the term, exclusive
/// @param start first UTF-16 index of the paragraph or item that defines it, its list included
/// @param end end UTF-16 index of the paragraph or item, exclusive
/// @param eId the provision it stands in; empty in a preface
/// @param scope where the meaning holds
/// @param pair the term in the text's other language, where it names one: « fournisseur » (provider)
public record Definition(
        Kind kind,
        String term,
        int termStart,
        int termEnd,
        int start,
        int end,
        Optional<String> eId,
        Scope scope,
        Optional<String> pair) {

    /// What a definition does.
    public enum Kind {
        /// It says what the term means: "In this Act, lamp means …".
        MEANING,
        /// It gives a short name to what has just been said: "the Lamp Board (hereinafter “the Board”)".
        NAME
    }

    /// Where a defined meaning holds.
    ///
    /// @param eId the provision to which it is limited; empty where it holds in the whole document
    /// @param annexed whether that is an instrument of its own set out in an annex, such as a treaty, whose
    ///     terms are not those of the document around it
    public record Scope(Optional<String> eId, boolean annexed) {

        /// The whole document.
        public static final Scope DOCUMENT = new Scope(Optional.empty(), false);

        static Scope in(String eId) {
            return new Scope(Optional.of(eId), false);
        }
    }
}
