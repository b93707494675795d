package org.armillary.web.search;

import java.util.List;

/// A provision that a search found.
///
/// @param title of the instrument
/// @param language BCP 47 tag of the text
/// @param name the provision: number and heading, and the numbers inside it
/// @param within numbers and headings of the units around it, from the outermost; empty for none
/// @param snippet words around the places found, in pieces
/// @param facts jurisdiction, date and the like
public record HitView(
        String title,
        String language,
        String href,
        String name,
        String within,
        List<Piece> snippet,
        List<String> facts) {

    /// A piece of a snippet, or of a compared text.
    ///
    /// @param found whether these words were asked for
    public record Piece(String text, boolean found) {}
}
