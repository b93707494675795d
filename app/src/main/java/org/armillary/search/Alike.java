package org.armillary.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.armillary.law.frbr.Language;

/// A passage that was found because it is like a text, with all its words.
///
/// @param work URI of its work
/// @param expression URI of its expression
/// @param eId its provision; empty for text outside every provision
/// @param title of the expression
/// @param shortTitle what people call the work
/// @param path numbers and headings from the outermost provision to this one
/// @param language of the text
/// @param date of the expression
/// @param jurisdiction as in the work's URI
/// @param binding `hard`, `soft` or `hybrid`, where someone said so
/// @param text its words, a line for each block
/// @param parts the provisions in it, in document order
/// @param score by its words; comparable within one answer only
public record Alike(
        String work,
        String expression,
        String eId,
        String title,
        Optional<String> shortTitle,
        List<String> path,
        Language language,
        LocalDate date,
        String jurisdiction,
        Optional<String> binding,
        String text,
        List<Part> parts,
        float score) {

    public Alike {
        path = List.copyOf(path);
        parts = List.copyOf(parts);
    }

    /// A provision in a passage.
    ///
    /// @param start first UTF-16 index in the passage's text
    /// @param end end index, exclusive
    public record Part(String eId, int start, int end) {}

    /// The innermost provision that a stretch of the text lies in, as an eId; the passage's own where none does.
    public String innermost(int start, int end) {
        return parts.stream()
                .filter(each -> !each.eId().isEmpty() && each.start() <= start && end <= each.end())
                .reduce((outer, inner) -> inner)
                .map(Part::eId)
                .orElse(eId);
    }
}
