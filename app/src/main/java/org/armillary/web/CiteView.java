package org.armillary.web;

import java.util.List;

/// The page that checks citations.
///
/// @param text the pasted text
/// @param about the work that citations without one mean
/// @param day whose law counts, ISO
/// @param checked whether a text was checked
/// @param found how many citations are found
/// @param absent how many are absent
/// @param unknown of how many it can't be told
/// @param language of the text, as told
/// @param tokenName name of the form's token
public record CiteView(
        String text,
        String about,
        String day,
        boolean checked,
        long found,
        long absent,
        long unknown,
        String language,
        List<Row> rows,
        String tokenName,
        String token) {

    /// A citation with its verdict.
    ///
    /// @param verdict `found`, `absent` or `cannot-tell`
    /// @param target what it points to
    /// @param reason why it is not found; empty where it is
    /// @param title of the text that answers
    /// @param heading of the cited place
    /// @param words its first words
    /// @param href its address; empty where no text answers
    /// @param standing where the text stands on the day
    /// @param applies since when the provision applies, in a sentence
    public record Row(
            String verdict,
            String cited,
            String target,
            String reason,
            String title,
            String heading,
            String words,
            String href,
            List<Sign> standing,
            String applies) {}
}
