package org.armillary.web;

import java.util.List;

/// Two expressions of one work, provision by provision.
///
/// @param dates whether the sides differ by date (words are compared) or by language (texts are only aligned)
/// @param changed how many passages changed; `added`, `removed`, `moved` and `same` likewise
/// @param showsAll whether every passage is shown, or those that differ
/// @param pairs what is shown
/// @param others other comparisons of the same work
public record CompareView(
        String title,
        String language,
        Side left,
        Side right,
        boolean dates,
        long changed,
        long added,
        long removed,
        long moved,
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
