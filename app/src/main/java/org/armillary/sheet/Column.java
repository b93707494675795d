package org.armillary.sheet;

/// A column of a table.
///
/// @param heading what it holds
/// @param width how wide it wants to be, in characters
public record Column(String heading, int width) {

    private static final int NARROW = 14;

    public Column {
        if (width < 1) {
            throw new IllegalArgumentException("a column is at least one character wide: '" + heading + "'");
        }
    }

    public static Column text(String heading, int width) {
        return new Column(heading, width);
    }

    /// A column of numbers or days.
    public static Column number(String heading) {
        return new Column(heading, NARROW);
    }
}
