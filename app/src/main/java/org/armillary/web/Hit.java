package org.armillary.web;

import java.util.List;

/// A provision that a search found.
///
/// @param title of the instrument
/// @param language BCP 47 tag of the text
/// @param path numbers and headings from the outermost unit to the provision
/// @param snippet words around the places found, in pieces
/// @param facts jurisdiction, date and the like
public record Hit(
        String title,
        String language,
        String href,
        String path,
        List<Piece> snippet,
        List<Sign> signs,
        List<String> facts) {

    /// A piece of a snippet, or of a compared text.
    ///
    /// @param found whether these words were asked for
    public record Piece(String text, boolean found) {}
}
