package org.armillary.web.terminology;

import java.util.List;
import org.armillary.web.Choice;

/// The list of concepts.
///
/// @param words that were looked for; empty for all
/// @param tag BCP 47 tag of the language whose terms stand beside the English ones; empty for none
/// @param language its name; empty for none
/// @param languages to choose from
/// @param all how many concepts there are
/// @param rows those that fit
public record ConceptsView(String words, String tag, String language, List<Choice> languages, int all, List<Row> rows) {

    /// A concept.
    ///
    /// @param name in English
    /// @param others its further terms in English
    /// @param terms in the chosen language, the preferred one first; empty where none is chosen
    /// @param foundAs the term that has the words looked for, where it is none of those shown; else empty
    /// @param foundIn name of that term's language
    /// @param foundTag BCP 47 tag of it
    /// @param warned whether a term of it is easily taken for something else
    public record Row(
            String name,
            String href,
            String definition,
            List<String> others,
            List<String> terms,
            String foundAs,
            String foundIn,
            String foundTag,
            boolean warned) {}
}
