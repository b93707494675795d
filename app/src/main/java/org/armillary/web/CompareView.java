package org.armillary.web;

import java.util.List;

/// Two expressions of one work, provision by provision.
///
/// @param dates whether the sides differ by date (words are compared) or by language (texts are only aligned)
/// @param pairs what is shown: all provisions, or those that differ
/// @param all address of the page with all provisions; the page itself where `showsAll`
public record CompareView(
        String title,
        String language,
        Side left,
        Side right,
        boolean dates,
        long changed,
        long added,
        long removed,
        long same,
        boolean showsAll,
        List<Compared> pairs,
        List<Link> others) {

    /// One side.
    ///
    /// @param label date or language
    /// @param language BCP 47 tag of the text
    public record Side(String label, String language, String href) {}
}
