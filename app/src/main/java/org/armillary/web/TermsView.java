package org.armillary.web;

import java.util.List;

/// The page of defined terms.
///
/// @param term the term asked for; empty for none
/// @param work the work whose terms are listed; empty for none
/// @param title its title
/// @param rows the definitions
/// @param shared terms that several texts define, where nothing else is shown
/// @param concept of the term base that the term is a word for; without an address where none is
/// @param current whether the words of all texts are known yet
public record TermsView(
        String term, String work, String title, List<Row> rows, List<Link> shared, Link concept, boolean current) {

    /// A definition.
    ///
    /// @param pair the term in the text's other language; empty for none
    /// @param meaning what it means, in the text's words
    /// @param language BCP 47 tag of the text
    /// @param title of the work
    /// @param date of the text, in words
    /// @param where the provision
    /// @param href its address
    /// @param others address of the page that puts all definitions of the term side by side; empty there
    public record Row(
            String term,
            String pair,
            String meaning,
            String language,
            String title,
            String date,
            String where,
            String href,
            String others) {}
}
