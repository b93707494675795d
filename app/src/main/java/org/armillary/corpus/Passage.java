package org.armillary.corpus;

import java.util.List;

/// A stretch of a text that is searched and compared as one: an article with all inside it, or what a chapter or a
/// document holds outside its provisions.
///
/// @param eId of its provision; empty for text outside all
/// @param type of its provision, such as `article`; empty for text outside all
/// @param num number as printed, or empty
/// @param heading or empty
/// @param path numbers and headings of the provisions around it and of itself
/// @param text its text, a line for each block
/// @param parts it and the provisions inside it, in document order; empty for text outside all
public record Passage(
        String eId, String type, String num, String heading, List<String> path, String text, List<Part> parts) {

    public Passage {
        path = List.copyOf(path);
        parts = List.copyOf(parts);
    }

    /// A provision inside a passage.
    ///
    /// @param eId its identifier, or empty
    /// @param num its number as printed, or empty
    /// @param depth how many provisions of the passage are around it; 0 for the passage's own
    /// @param start first UTF-16 index in the passage's text
    /// @param end end index, exclusive
    public record Part(String eId, String num, int depth, int start, int end) {}

    /// Number and heading, or what comes next to them.
    public String name() {
        String name = (num + " " + heading).strip();
        return name.isEmpty() ? (path.isEmpty() ? "" : path.getLast()) : name;
    }

    /// Whether it holds nothing but a number and a heading.
    public boolean isHeadAlone() {
        return text.length() <= num.length() + heading.length() + 2;
    }

    /// Its text without its own number, white space as single spaces.
    String words() {
        String whole = text.startsWith(num) ? text.substring(num.length()) : text;
        return whole.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }
}
