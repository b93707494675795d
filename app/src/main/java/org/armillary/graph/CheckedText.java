package org.armillary.graph;

import java.time.LocalDate;
import java.util.List;

/// A text whose citations have been checked.
///
/// @param text the text, as it was read
/// @param language of it, ISO 639-2
/// @param day whose law was asked for
/// @param citations in the order of the text
public record CheckedText(String text, String language, LocalDate day, List<CheckedCitation> citations) {

    public CheckedText {
        citations = List.copyOf(citations);
    }

    /// How many citations have a verdict.
    public long count(CheckedCitation.Verdict verdict) {
        return citations.stream().filter(each -> each.verdict() == verdict).count();
    }
}
