package org.armillary.graph;

import java.time.LocalDate;
import java.util.Optional;
import org.armillary.law.norm.Definition;

/// A term that a text defines.
///
/// @param at the provision that defines it
/// @param expression FRBR URI of the text
/// @param language of the text, ISO 639-2
/// @param date of the text
/// @param kind whether the text says its meaning or only gives it as a name
/// @param term as printed
/// @param meaning the sentence or item that defines it
/// @param scope eId of the provision to which the meaning is limited; empty for the whole text
/// @param pair the term in the text's other language
/// @param start first UTF-16 index of the sentence in the text's outline
/// @param end its end, exclusive
/// @param termStart first UTF-16 index of the term in the text's outline
/// @param termEnd its end, exclusive
public record Term(
        Node at,
        String expression,
        String language,
        LocalDate date,
        Definition.Kind kind,
        String term,
        String meaning,
        Optional<String> scope,
        Optional<String> pair,
        int start,
        int end,
        int termStart,
        int termEnd) {

    Definition definition() {
        return new Definition(
                kind,
                term,
                termStart,
                termEnd,
                start,
                end,
                Optional.of(at.eId()).filter(eId -> !eId.isEmpty()),
                new Definition.Scope(scope, false),
                pair);
    }
}
