package org.armillary.law.markup;

import org.armillary.law.layout.Line;

/// What a line of running text tells by its form alone.
///
/// @param line the line
/// @param fresh how likely it begins a paragraph, 0 to 1, rather than going on with the line before
/// @param before how the text before it ends
/// @param title whether it may be a heading: begins like one, no closing punctuation, not long
/// @param small whether it begins with a small letter
/// @param continued whether the next line goes on with its paragraph
record LineShape(Line line, double fresh, Ending before, boolean title, boolean small, boolean continued) {

    /// How a stretch of text ends.
    enum Ending {
        SENTENCE,
        /// A colon or dash that announces a list.
        INTRODUCTION,
        SEMICOLON,
        COMMA,
        OPEN
    }

    LineShape goingOn() {
        return new LineShape(line, fresh, before, title, small, true);
    }

    boolean isParagraph() {
        return fresh >= 0.5;
    }
}
