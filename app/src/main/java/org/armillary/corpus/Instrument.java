package org.armillary.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.armillary.law.frbr.Language;

/// A norm-bearing document as a FRBR work: a row of the library.
///
/// @param work its FRBR URI
/// @param jurisdiction country or organisation, as in the URI; `zz` for none
/// @param kind document type as in the URI: `act/regulation`, `doc`
/// @param binding `hard`, `soft` or `hybrid`, where someone said so
/// @param title of its newest expression, in English where there is one
/// @param shortTitle what people call it
/// @param documentType in words
/// @param languages of its expressions, sorted
/// @param firstDate date of its first expression
/// @param lastDate date of its newest expression
/// @param expressions how many
/// @param provisional whether its name is provisional, until a person says which work it is
public record Instrument(
        String work,
        String jurisdiction,
        String kind,
        Optional<String> binding,
        String title,
        Optional<String> shortTitle,
        Optional<String> documentType,
        List<Language> languages,
        LocalDate firstDate,
        LocalDate lastDate,
        int expressions,
        boolean provisional) {

    public Instrument {
        languages = List.copyOf(languages);
    }
}
