package org.armillary.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.armillary.corpus.Timeline.Standing;
import org.armillary.law.frbr.Language;

/// A provision that fits a question.
///
/// @param work URI of its work
/// @param expression URI of its expression
/// @param eId the provision, as narrow as the passage allows; empty for text outside every provision
/// @param title of the expression
/// @param shortTitle what people call the work
/// @param path numbers and headings from the outermost provision to this one
/// @param language of the text
/// @param date of the expression
/// @param jurisdiction as in the work's URI
/// @param kind document type
/// @param binding `hard`, `soft` or `hybrid`, where someone said so
/// @param standing where the text stands on the day asked for, or today
/// @param snippet the passage that fits best
/// @param found where the words stand in the snippet, ascending and disjoint
/// @param score higher is better; comparable within one answer only
/// @param why what brought it, the weightiest first
public record Hit(
        String work,
        String expression,
        String eId,
        String title,
        Optional<String> shortTitle,
        List<String> path,
        Language language,
        LocalDate date,
        String jurisdiction,
        String kind,
        Optional<String> binding,
        Standing standing,
        String snippet,
        List<Range> found,
        float score,
        List<Reason> why) {

    public Hit {
        path = List.copyOf(path);
        found = List.copyOf(found);
        why = List.copyOf(why);
    }

    /// A stretch of a snippet, in UTF-16 indexes, the end exclusive.
    public record Range(int start, int end) {}

    /// The hit's address: expression and, where there is one, eId.
    public String address() {
        return eId.isEmpty() ? expression : expression + "#" + eId;
    }
}
