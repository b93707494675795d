package org.armillary.law.layout;

/// A character as printed on a page, in points from the page's upper left corner as it is read.
///
/// @param text its characters, more than one for a ligature
/// @param x left edge
/// @param y base line
/// @param width advance
/// @param size font size
/// @param space width of a space in its font
/// @param turned whether it runs in another direction than the page
record Glyph(
        String text,
        float x,
        float y,
        float width,
        float size,
        float space,
        boolean bold,
        boolean italic,
        boolean turned) {

    float right() {
        return x + width;
    }

    boolean isBlank() {
        return Blanks.isBlank(text, 0, text.length());
    }
}
