package org.armillary.law.layout;

import java.util.List;
import java.util.Map;
import org.armillary.law.frbr.Language;

/// A document as text and lines in reading order, page furniture told apart.
///
/// Every non-space character of `text` lies in exactly one line.
///
/// @param format what the bytes were
/// @param text the whole text; for plain text the input itself with CRLF and CR as LF
/// @param lines the lines that hold text, in reading order, ascending and disjoint in `text`
/// @param language the main language, `und` where it can't be told
/// @param wrapped whether lines are broken at a measure, so that a paragraph may span lines
/// @param metadata what the format says of the document itself (title, author, date, …), by Dublin Core name
/// @param notices what the reader was not sure of
public record Layout(
        Format format,
        String text,
        List<Line> lines,
        Language language,
        boolean wrapped,
        Map<String, String> metadata,
        List<Notice> notices) {

    public Layout {
        lines = List.copyOf(lines);
        metadata = Map.copyOf(metadata);
        notices = List.copyOf(notices);
    }

    /// The text of one line.
    public String textOf(Line line) {
        return text.substring(line.start(), line.end());
    }
}
