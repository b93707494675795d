package org.armillary.bibliography;

import java.util.ArrayList;
import java.util.List;

/// A citation in words, with what is set in italics and where it leads.
///
/// @param pieces in order; joined they are the citation
public record Cited(List<Piece> pieces) {

    public Cited {
        pieces = List.copyOf(pieces);
    }

    /// @param text never empty
    /// @param italic as names of cases are in some styles
    /// @param isLink whether the text is an address
    public record Piece(String text, boolean italic, boolean isLink) {}

    /// The words alone.
    public String text() {
        StringBuilder out = new StringBuilder();
        pieces.forEach(each -> out.append(each.text()));
        return out.toString();
    }

    /// Puts a citation together.
    static final class Builder {

        private final List<Piece> pieces = new ArrayList<>();

        Builder add(String text) {
            return add(text, false, false);
        }

        Builder italic(String text) {
            return add(text, true, false);
        }

        Builder link(String address) {
            return add(address, false, true);
        }

        private Builder add(String text, boolean italic, boolean link) {
            if (!text.isEmpty()) {
                pieces.add(new Piece(text, italic, link));
            }
            return this;
        }

        boolean isEmpty() {
            return pieces.isEmpty();
        }

        Cited build() {
            return new Cited(pieces);
        }
    }
}
