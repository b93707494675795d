package org.armillary.web.parallel;

import java.util.List;
import org.armillary.web.Sign;

/// The page that takes a clause apart.
///
/// @param text as it was pasted
/// @param asked whether something was
/// @param summary how much of it is known, in a sentence
/// @param percent of its words that are known
/// @param stretches the clause in parts
/// @param origins whose words it has
/// @param longest how many characters are looked at
/// @param cut whether more was pasted
public record ClauseView(
        String text,
        boolean asked,
        String summary,
        int percent,
        List<Part> stretches,
        List<Row> origins,
        int longest,
        boolean cut,
        String tokenName,
        String token) {

    /// A stretch of the clause.
    ///
    /// @param origin number of its origin; 0 for words that come from nowhere known
    public record Part(String text, int origin) {}

    /// An origin.
    ///
    /// @param credit how many words, and the longest row, in a sentence
    /// @param formula whether many works have the same row
    public record Row(
            int number,
            String name,
            String href,
            List<String> where,
            List<Sign> signs,
            String credit,
            String elsewhere,
            boolean formula,
            ParallelsView.Side text) {}
}
