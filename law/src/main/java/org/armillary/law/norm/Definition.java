package org.armillary.law.norm;

import java.util.Optional;

/// What a text says a term means.
///
/// @param term the term as printed, without quotation marks
/// @param termStart first UTF-16 index of the term in the outline's text
/// @param termEnd end UTF-16 index of the term, exclusive
/// @param start first UTF-16 index of the sentence or item that defines it
/// @param end end UTF-16 index of the sentence or item, exclusive
/// @param eId the provision it stands in; empty in a preface
/// @param scope where the meaning holds
/// @param pair the term in the text's other language, where it names one: « fournisseur » (provider)
public record Definition(
        String term,
        int termStart,
        int termEnd,
        int start,
        int end,
        Optional<String> eId,
        Scope scope,
        Optional<String> pair) {

    /// Where a defined meaning holds.
    ///
    /// @param eId the provision to which it is limited; empty where it holds in the whole document
    public record Scope(Optional<String> eId) {

        /// The whole document.
        public static final Scope DOCUMENT = new Scope(Optional.empty());
    }
}
