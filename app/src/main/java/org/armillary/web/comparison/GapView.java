package org.armillary.web.comparison;

import java.util.List;
import java.util.Optional;
import org.armillary.web.Choice;
import org.armillary.web.DutyRow;
import org.armillary.web.Link;
import org.armillary.web.Sign;

/// The page of the gap between soft and hard.
///
/// @param query words asked for
/// @param places to choose
/// @param rows soft texts
/// @param text one held text sentence by sentence, where asked for
/// @param downloads the same as files
public record GapView(
        String query, List<Choice> places, List<Row> rows, Optional<Sentences> text, List<Link> downloads) {

    /// A soft text with what it has.
    ///
    /// @param takes the elements it would need, in words
    /// @param text its page sentence by sentence; empty where no text is held
    public record Row(
            Link instrument,
            String place,
            Sign force,
            Sign sign,
            String standing,
            List<Mark> marks,
            List<String> takes,
            List<String> joined,
            List<String> left,
            String text) {}

    /// One element of a text.
    ///
    /// @param element its name
    /// @param held key of whether it is there
    /// @param word the same in words
    public record Mark(String element, String held, String word) {}

    /// A held text.
    ///
    /// @param count how many norms were found
    /// @param read whether its words were read yet
    public record Sentences(String title, String href, int count, boolean read, List<Sentence> sentences) {}

    /// A norm with what it has.
    public record Sentence(DutyRow duty, List<Mark> marks) {}
}
