package org.armillary.retrieval;

import java.util.Optional;
import org.armillary.law.frbr.Language;

/// A text to be found: a provision, a paragraph of guidance, or a whole act.
///
/// @param id what it is called in results
/// @param title its heading or name, may be empty
/// @param text its words
/// @param language of the text; undetermined is guessed from the text
/// @param place where it stands in a text that was cut into passages
/// @param year when the act was made
public record Passage(
        String id, String title, String text, Language language, Optional<Place> place, Optional<Integer> year) {

    /// Where a passage stands: passages of one source with numbers one after the other are neighbours.
    ///
    /// @param source number of the text it was cut from
    /// @param number rising along the source
    /// @param label how it is cited there, such as `4.3.2.(1)`, may be empty
    public record Place(int source, int number, String label) {}

    /// A passage of which only the words are known.
    public static Passage of(String id, String text) {
        return new Passage(id, "", text, Language.UNDETERMINED, Optional.empty(), Optional.empty());
    }
}
