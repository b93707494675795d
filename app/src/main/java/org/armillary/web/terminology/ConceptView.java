package org.armillary.web.terminology;

import java.util.List;
import org.armillary.web.Link;

/// One concept.
///
/// @param name in English
/// @param definition in our own words
/// @param everywhere the search for it in all languages that are held
/// @param meanings what texts mean by the English term
/// @param json address of the same for programs
/// @param languages its terms by language
/// @param cautions terms that are easily taken for something else
/// @param origins provisions that terms come from
/// @param broader concepts it is a kind or part of
/// @param narrower concepts that are kinds or parts of it
/// @param related concepts near it
public record ConceptView(
        String name,
        String definition,
        String everywhere,
        String meanings,
        String json,
        List<InLanguage> languages,
        List<Caution> cautions,
        List<Origin> origins,
        List<Link> broader,
        List<Link> narrower,
        List<Link> related) {

    /// Terms of a language.
    ///
    /// @param tag BCP 47 tag
    /// @param terms with the search for exactly these words, the preferred one first
    public record InLanguage(String name, String tag, List<Link> terms) {}

    /// A warning.
    ///
    /// @param language its name
    /// @param tag BCP 47 tag of the term
    public record Caution(String term, String language, String tag, String note) {}

    /// A provision.
    ///
    /// @param instrument what people call the text, with its card
    /// @param place the provision, with its place in the held text; no address where the text isn't held
    /// @param terms that stand there
    public record Origin(Link instrument, Link place, List<Seen> terms) {}

    /// A term of a provision.
    ///
    /// @param language its name
    /// @param tag BCP 47 tag
    /// @param verified whether somebody saw it there
    public record Seen(String term, String language, String tag, boolean verified) {}
}
