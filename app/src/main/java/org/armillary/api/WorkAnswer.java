package org.armillary.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.armillary.corpus.Instrument;

/// An instrument, as JSON.
///
/// @param work FRBR URI
/// @param languages ISO 639-3 codes of its expressions
/// @param expressions how many there are
/// @param provisional whether its name is provisional
record WorkAnswer(
        String work,
        String jurisdiction,
        String kind,
        Optional<String> binding,
        String title,
        Optional<String> shortTitle,
        Optional<String> documentType,
        List<String> languages,
        LocalDate firstDate,
        LocalDate lastDate,
        int expressions,
        boolean provisional) {

    static WorkAnswer of(Instrument instrument) {
        return new WorkAnswer(
                instrument.work(),
                instrument.jurisdiction(),
                instrument.kind(),
                instrument.binding(),
                instrument.title(),
                instrument.shortTitle(),
                instrument.documentType(),
                instrument.languages().stream().map(language -> language.code()).toList(),
                instrument.firstDate(),
                instrument.lastDate(),
                instrument.expressions(),
                instrument.provisional());
    }
}
