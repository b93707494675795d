package org.armillary.web.parallel;

import java.util.List;
import org.armillary.parallel.Marked;
import org.armillary.web.Link;
import org.armillary.web.Sign;

/// The page of a provision beside its relatives elsewhere.
///
/// @param name number and heading of the provision
/// @param title of its instrument
/// @param language BCP 47 tag of its text
/// @param href its own page
/// @param orders ways to order them, the chosen one current
/// @param groups the parallels: by likeness, or by time
/// @param facts what is known of the provision besides
/// @param summary how many were found, in a sentence
/// @param beginning whether only the beginning of the provision was compared
/// @param partial whether time was over before every candidate was compared
/// @param work the page of the work's relatives
public record ParallelsView(
        String name,
        String title,
        String language,
        String href,
        List<Link> orders,
        List<Group> groups,
        List<FactRow> facts,
        String summary,
        boolean beginning,
        boolean partial,
        String work) {

    /// Parallels of one likeness, or of one time.
    ///
    /// @param says what they have in common, in a sentence
    public record Group(String title, String says, List<Row> rows) {}

    /// A parallel, both texts side by side.
    ///
    /// @param number its place on the page, from 1
    /// @param kind word of its likeness, for its shape and colour
    /// @param likeness the same in words
    /// @param when beside the provision's work
    /// @param confidence percent
    /// @param own the provision, with the words that stand in the other
    public record Row(
            int number,
            String kind,
            String likeness,
            String when,
            String confidence,
            String title,
            String name,
            String href,
            List<String> where,
            List<Sign> signs,
            List<String> grounds,
            List<FactRow> facts,
            Side own,
            Side other) {}

    /// One of two texts.
    ///
    /// @param language BCP 47 tag
    public record Side(String label, String href, String language, Marked text) {}

    /// Something known, with its source.
    ///
    /// @param says what is known, in a sentence
    /// @param words what the source says; empty where nothing is quoted
    /// @param sure whether a text or page that was read stands behind it
    public record FactRow(String says, Link from, Link to, String words, String basis, boolean sure) {}
}
