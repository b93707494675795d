package org.armillary.law.markup;

import java.util.List;
import org.armillary.law.frbr.Language;

/// How a family of legislatures numbers its law, or of courts their judgments: a catalogue entry.
///
/// @param name short name, such as `eu`
/// @param languages languages its documents are written in; empty for all
/// @param onlyWithSign whether it is tried only on documents that hold one of its signs
/// @param levels outermost first, in the order in which they usually nest
/// @param phrases openings and formulas that tell parts of a document
/// @param numerals the reader of its numbers
/// @param parts how the parts of a judgment begin; empty where it numbers law
record Tradition(
        String name,
        List<Language> languages,
        boolean onlyWithSign,
        List<Level> levels,
        Phrases phrases,
        NumeralScanner numerals,
        List<JudgmentPart> parts) {

    Tradition {
        languages = List.copyOf(languages);
        levels = List.copyOf(levels);
        parts = List.copyOf(parts);
    }

    boolean speaks(Language language) {
        return languages.isEmpty() || language.equals(Language.UNDETERMINED) || languages.contains(language);
    }
}
