package org.armillary.law.layout;

/// One line of a document, in reading order: a printed line where the format has lines, a paragraph where it has
/// paragraphs.
///
/// The line's text is `text.substring(start, end)` of its [Layout], without line terminator and without surrounding
/// space.
///
/// @param start first UTF-16 index in the layout's text
/// @param end end UTF-16 index, exclusive
/// @param page page number from 1, or 0 where the format has no pages
/// @param afterBlank whether a blank line, a paragraph gap or a new block stands before it
/// @param joined how it continues the line before, where the layout knows
/// @param style how it is set
/// @param role what it is on its page
public record Line(int start, int end, int page, boolean afterBlank, Joined joined, Style style, Role role) {

    /// How a line continues the one before.
    public enum Joined {
        /// The layout can't tell: a new paragraph or a wrapped line.
        UNKNOWN,
        /// Surely a new paragraph (a block of its own in HTML or DOCX).
        NEW,
        /// A wrapped line.
        WRAPPED,
        /// The rest of a word whose line-end hyphen belongs to the break, not to the word.
        HYPHENATED,
        /// The rest of a compound whose hyphen stays, with nothing between: `self-` and `regulation`.
        COMPOUND
    }

    public Span span() {
        return new Span(start, end);
    }

    public boolean isBody() {
        return role == Role.BODY;
    }

    Line withJoined(Joined other) {
        return new Line(start, end, page, afterBlank, other, style, role);
    }

    Line withAfterBlank(boolean other) {
        return new Line(start, end, page, other, joined, style, role);
    }

    public Line withRole(Role other) {
        return new Line(start, end, page, afterBlank, joined, style, other);
    }
}
