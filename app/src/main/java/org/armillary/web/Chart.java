package org.armillary.web;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// A picture of a table: the question it answers, and its data in the form that `chart.js` draws.
///
/// The template `part/chart.jte` sets it above its table. A tone names a colour token of the style sheet (`hard`,
/// `soft`, `hybrid`, `good`, `warn`, `bad`, `accent`, `line-strong`); whoever draws adds a pattern to each, so that
/// colour is never the only sign.
///
/// @param id names the figure on its page
/// @param question what it answers, as a question
/// @param data a [Picture] as JSON
public record Chart(String id, String question, String data) {

    private static final JsonMapper JSON = JsonMapper.shared();

    private record Drawn(String type, Picture picture) {}

    public static Chart of(String id, String question, Picture picture) {
        return new Chart(id, question, JSON.writeValueAsString(new Drawn(type(picture), picture)));
    }

    private static String type(Picture picture) {
        return switch (picture) {
            case Picture.Bars bars -> "bars";
            case Picture.Lines lines -> "lines";
            case Picture.Flow flow -> "flow";
            case Picture.World world -> "world";
            case Picture.Grid grid -> "grid";
            case Picture.Points points -> "points";
            case Picture.Spans spans -> "spans";
        };
    }

    /// What is drawn.
    public sealed interface Picture {

        /// Bars for categories, stacked where there are several series.
        ///
        /// @param across whether they run across the page, for long names
        record Bars(List<String> categories, List<Series> series, boolean across) implements Picture {}

        /// Values over days, as steps: each holds until the next.
        ///
        /// @param days ISO days, ascending
        /// @param stacked whether the series add up
        /// @param marks days to draw a line at
        record Lines(List<String> days, List<Series> series, boolean stacked, List<Mark> marks) implements Picture {}

        /// A Sankey diagram.
        record Flow(List<Box> boxes, List<Stream> streams) implements Picture {}

        /// States of the world in tones.
        ///
        /// @param geometry address of the borders
        record World(String geometry, List<Key> keys, List<Place> places) implements Picture {}

        /// A matrix of values: the higher, the deeper its colour.
        ///
        /// @param least of the scale
        /// @param most of the scale
        record Grid(List<String> rows, List<String> columns, List<Cell> cells, double least, double most)
                implements Picture {}

        /// Points by two values.
        ///
        /// @param across name of the horizontal axis
        /// @param up name of the vertical axis
        /// @param days whether the horizontal values are days since 1 January 1970
        /// @param logarithmic whether the vertical axis is
        record Points(String across, String up, boolean days, boolean logarithmic, List<Point> points)
                implements Picture {}

        /// Stretches of time in rows.
        ///
        /// @param from first ISO day shown
        /// @param to last ISO day shown
        record Spans(String from, String to, List<String> rows, List<Key> keys, List<Span> spans, List<Mark> marks)
                implements Picture {}
    }

    /// Values of one kind.
    public record Series(String name, String tone, List<? extends Number> values) {}

    /// A day with a name.
    public record Mark(String day, String name) {}

    /// What a tone means.
    public record Key(String name, String tone) {}

    /// A state.
    ///
    /// @param code ISO 3166, lower case
    /// @param name name of the state
    /// @param tone of one of the keys
    /// @param says what is true of it
    /// @param href where it leads; may be empty
    public record Place(String code, String name, String tone, String says, String href) {}

    /// A box of a Sankey diagram.
    ///
    /// @param depth column it stands in, from 0; negative to let the diagram decide
    public record Box(String id, String name, String tone, int depth, String href) {}

    /// A stream between boxes.
    public record Stream(String from, String to, double value, String tone, String says, String href) {}

    /// A cell of a matrix.
    public record Cell(int row, int column, double value, String says, String href) {}

    /// A point.
    ///
    /// @param tone of its group
    public record Point(String name, double across, double up, String tone, String href) {}

    /// A stretch of time.
    ///
    /// @param row which row
    /// @param from ISO day
    /// @param to ISO day
    public record Span(int row, String from, String to, String tone, String says, String href) {}
}
