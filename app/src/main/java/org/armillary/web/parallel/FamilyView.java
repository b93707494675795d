package org.armillary.web.parallel;

import java.util.List;
import org.armillary.web.Sign;

/// The page of a work, or of a text somebody pasted, and the acts that belong to it.
///
/// @param title of the work; empty for a text
/// @param href the work's page; empty for a text
/// @param text as it was pasted
/// @param asked whether something was asked
/// @param facts what the catalogue and texts say
/// @param rows suggestions, the surest first
/// @param compared how many works were compared, in a sentence
/// @param partial whether some are still being read
public record FamilyView(
        String title,
        String href,
        String text,
        boolean asked,
        List<ParallelsView.FactRow> facts,
        List<Row> rows,
        String compared,
        boolean partial,
        String tokenName,
        String token) {

    /// A work that may belong to it.
    ///
    /// @param confidence percent, in words
    /// @param percent the same as a number
    /// @param grounds what speaks for it, in words
    /// @param relatives the page of that work's own relatives
    public record Row(
            String title,
            String href,
            String relatives,
            List<String> where,
            List<Sign> signs,
            String when,
            String confidence,
            int percent,
            List<String> grounds,
            List<ParallelsView.FactRow> facts) {}
}
