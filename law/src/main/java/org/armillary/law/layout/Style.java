package org.armillary.law.layout;

/// How a line is set, as far as its format tells.
///
/// @param headingLevel 1 to 9 where the format marks a heading (HTML h1, a DOCX outline level, Markdown #), else 0
/// @param bold whether the whole line is bold
/// @param italic whether the whole line is italic
/// @param centred whether the line is centred
/// @param indent distance from the left text edge in ems; 0 where unknown
/// @param size font size relative to the document's commonest size; 1 where unknown
public record Style(int headingLevel, boolean bold, boolean italic, boolean centred, float indent, float size) {

    /// Nothing is known of the setting.
    public static final Style PLAIN = new Style(0, false, false, false, 0, 1);
}
