package org.armillary.web;

import java.util.List;

/// The page of links around a provision.
///
/// @param title of the work
/// @param name of the provision, or of the work
/// @param language BCP 47 tag of the text
/// @param href address of the provision
/// @param at the provision, as the address carries it
/// @param total how many links there are
/// @param filters by which the links can be narrowed, and how they are drawn together
/// @param data [Data] as JSON, for the picture
/// @param types names of the kinds of links in the picture
/// @param rows the same as a table
/// @param left how many rows the table leaves out
/// @param way a way to another provision
/// @param current whether the words of all texts are known yet
public record GraphView(
        String title,
        String name,
        String language,
        String href,
        String at,
        int total,
        List<Filter> filters,
        String data,
        List<String> types,
        List<Row> rows,
        int left,
        Way way,
        boolean current) {

    /// A link.
    ///
    /// @param outward whether the provision points there; else it is pointed to from there
    public record Row(boolean outward, Tie tie) {}

    /// What the picture shows.
    ///
    /// @param name what stands in the middle
    /// @param byKind whether boxes are kinds of links, not texts
    public record Data(String name, boolean byKind, List<Side> sides) {}

    /// What stands on one side of the middle.
    ///
    /// @param outward whether the middle points there
    public record Side(boolean outward, String label, List<Group> groups) {}

    /// Places that are drawn as one until they are asked for: those of a text, of a chapter, or of a kind of link.
    ///
    /// @param type the weightiest kind of its links
    /// @param note how many links of which kind
    /// @param own whether it belongs to the same work
    public record Group(String name, String type, String note, int count, boolean own, List<Place> places) {}

    /// An article or its like.
    ///
    /// @param note how many links of which kind
    /// @param href address of the links around it; empty where it is not held
    public record Place(String label, String note, String href) {}

    /// A way to another provision, asked for or not.
    ///
    /// @param to what was asked for; empty for nothing
    /// @param message what came of it
    public record Way(String to, String message, List<Step> steps) {

        /// Nothing was asked for.
        static final Way NONE = new Way("", "", List.of());
    }

    /// One step of a way.
    ///
    /// @param says what the step says: "Article 6 cites Annex III"
    /// @param href address of the provision whose words say so
    public record Step(String says, String href, Tie tie) {}
}
