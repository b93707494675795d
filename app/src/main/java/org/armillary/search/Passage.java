package org.armillary.search;

import java.util.List;

/// A stretch of a text that is searched as one: an article with all inside it, or what a chapter or a document holds
/// outside its
/// provisions.
///
/// @param eId of its provision; empty for text outside all
/// @param num number as printed, or empty
/// @param heading or empty
/// @param path numbers and headings of the provisions around it and of itself
/// @param kind what people call it when they cite it
/// @param text its text
/// @param parts it and the provisions inside it, in document order
record Passage(
        String eId, String num, String heading, List<String> path, Citation.Kind kind, String text, List<Part> parts) {

    Passage {
        path = List.copyOf(path);
        parts = List.copyOf(parts);
    }

    /// Whether it holds nothing but a number and a heading: found, but not preferred to the texts under it.
    boolean isHeadAlone() {
        return text.length() <= num.length() + heading.length() + 2;
    }

    /// A provision inside a passage.
    ///
    /// @param eId its identifier
    /// @param labels its labels from the passage's on, joined by slashes
    /// @param name its number as printed
    /// @param start first UTF-16 index in the passage's text
    /// @param end end index, exclusive
    record Part(String eId, String labels, String name, int start, int end) {}
}
