package org.armillary.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
/// @param said what its norms say; nothing where they were not read yet
/// @param windows keys of the windows whose vectors say what it means
/// @param score by what it was found; comparable within one list of one language only
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
        Said said,
        List<Long> windows,
        float score) {

    public Alike {
        path = List.copyOf(path);
        parts = List.copyOf(parts);
        windows = List.copyOf(windows);
    }

    /// A provision in a passage.
    ///
    /// @param num its number as printed, or empty
    /// @param start first UTF-16 index in the passage's text
    /// @param end end index, exclusive
    public record Part(String eId, String num, int start, int end) {}

    /// What the norms of a passage say.
    ///
    /// @param modalities their kinds, in words of [Facet#MODALITY]
    /// @param bearers whom they bind or free
    /// @param topics what they are about, by id
    public record Said(Set<String> modalities, Set<String> bearers, Set<String> topics) {

        public Said {
            modalities = Set.copyOf(modalities);
            bearers = Set.copyOf(bearers);
            topics = Set.copyOf(topics);
        }
    }

    /// The place whatever the version, told from translations: `WORK#eId eng`.
    public String place() {
        return work + "#" + eId + " " + language.code();
    }

    /// The innermost provision that a stretch of the text lies in, as an eId; the passage's own where none does.
    public String innermost(int start, int end) {
        return parts.stream()
                .filter(each -> !each.eId().isEmpty() && each.start() <= start && end <= each.end())
                .reduce((outer, inner) -> inner)
                .map(Part::eId)
                .orElse(eId);
    }
}
