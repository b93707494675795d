package org.armillary.terminology;

import java.util.List;
import java.util.Map;

/// Something that AI law has words for.
///
/// @param id words of lower-case letters with hyphens, such as `human-oversight`
/// @param definition in our own words, one sentence in English
/// @param broader ids of the concepts it is a kind or part of
/// @param related ids of concepts near it
/// @param terms by language (ISO 639-3), the preferred one first
/// @param origins where terms of it come from
/// @param cautions terms that mean something else elsewhere
public record Concept(
        String id,
        String definition,
        List<String> broader,
        List<String> related,
        Map<String, List<String>> terms,
        List<Origin> origins,
        List<Caution> cautions) {

    public Concept {
        broader = List.copyOf(broader);
        related = List.copyOf(related);
        terms = Map.copyOf(terms);
        origins = List.copyOf(origins);
        cautions = List.copyOf(cautions);
    }

    /// Its terms in a language, the preferred one first; none where it has none.
    public List<String> terms(String language) {
        return terms.getOrDefault(language, List.of());
    }

    /// What it is called in a language, else in English.
    public String name(String language) {
        return terms.getOrDefault(language, terms("eng")).getFirst();
    }

    /// A provision that uses a term for the concept.
    ///
    /// @param instrument id in the catalogue
    /// @param at eId of the provision
    /// @param language of the term
    /// @param verified whether the term was seen in that text, in that language
    public record Origin(String instrument, String at, String language, String term, boolean verified) {}

    /// A term that is easily taken for something else.
    ///
    /// @param note in English
    public record Caution(String language, String term, String note) {}
}
