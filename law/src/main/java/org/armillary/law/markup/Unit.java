package org.armillary.law.markup;

import java.util.List;
import java.util.Optional;
import org.armillary.law.layout.Span;

/// A structural unit: a chapter, an article, a point.
///
/// @param type its kind
/// @param num its number as printed ("Article 5", "(a)", "第十七条"), a span of the layout's text
/// @param heading its heading, possibly standing before the number (marginal notes)
/// @param content text and inner units, in reading order
/// @param start first UTF-16 index of the unit's own number, or of its text where it has no number
/// @param end end UTF-16 index of its last descendant
public record Unit(
        UnitType type, Optional<Span> num, Optional<Block> heading, List<Content> content, int start, int end)
        implements Content {

    public Unit {
        content = List.copyOf(content);
    }
}
