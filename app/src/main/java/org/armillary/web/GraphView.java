package org.armillary.web;

import java.util.List;

/// The page of links around a provision.
///
/// @param title of the work
/// @param name of the provision, or of the work
/// @param language BCP 47 tag of the text
/// @param href address of the provision
/// @param data [Data] as JSON, for the picture
/// @param rows the same as a table
public record GraphView(String title, String name, String language, String href, String data, List<Row> rows) {

    /// A link.
    ///
    /// @param outward whether the provision points there; else it is pointed to from there
    public record Row(boolean outward, Tie tie) {}

    /// What the picture shows.
    ///
    /// @param name what stands in the middle
    public record Data(String name, List<Place> places, List<Line> lines) {}

    /// A place around the middle: an article or its like.
    ///
    /// @param group what it is drawn together with: a chapter of the same work, another work
    /// @param own whether it is of the same work
    /// @param href address of the picture around it; empty where it is not held
    public record Place(String id, String label, String group, boolean own, String href) {}

    /// Links of one kind between the middle and a place.
    ///
    /// @param outward whether they lead from the middle
    /// @param count how many
    public record Line(String place, boolean outward, String type, int count) {}
}
