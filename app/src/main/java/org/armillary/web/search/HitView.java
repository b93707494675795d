package org.armillary.web.search;

import java.util.List;
import org.armillary.web.Sign;

/// A provision that a search found.
///
/// @param address expression and eId, as the corpus names it
/// @param number its place in the order of the hits, from 1
/// @param title of the instrument
/// @param language BCP 47 tag of the text
/// @param href its place in the reader
/// @param name the provision: number and heading, and the numbers inside it
/// @param within numbers and headings of the units around it, from the outermost; empty for none
/// @param snippet words around the places found, in pieces
/// @param near the stretch that is nearest in meaning, where the snippet shows something else; else empty
/// @param signs whether it is hard or soft law, and where it stands on the day
/// @param facts jurisdiction, date and the like
/// @param why what brought it, the weightiest first
/// @param citation of the provision in words, with its permanent address
/// @param permalink the provision's whole address, for paper
/// @param page path of the provision's own page
public record HitView(
        String address,
        long number,
        String title,
        String language,
        String href,
        String name,
        String within,
        List<Piece> snippet,
        String near,
        List<Sign> signs,
        List<String> facts,
        List<Why> why,
        String citation,
        String permalink,
        String page) {

    /// A piece of a snippet.
    ///
    /// @param found whether these words were asked for
    public record Piece(String text, boolean found) {}
}
