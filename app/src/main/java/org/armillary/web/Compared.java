package org.armillary.web;

import java.util.List;

/// One provision on both sides of a comparison.
///
/// @param label its number and heading
/// @param state `same`, `changed`, `added`, `removed` or `moved`
/// @param left pieces of the left text, marked where they are missing on the right
/// @param right pieces of the right text, marked where they are missing on the left
/// @param leftHref where it stands on the left, empty where it does not
/// @param rightHref where it stands on the right, empty where it does not
public record Compared(
        String label, String state, List<Piece> left, List<Piece> right, String leftHref, String rightHref) {

    /// A piece of text.
    ///
    /// @param marked whether it differs from the other side
    public record Piece(String text, boolean marked) {}
}
