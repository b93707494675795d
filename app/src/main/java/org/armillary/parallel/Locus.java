package org.armillary.parallel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.armillary.law.frbr.Language;
import org.armillary.search.Alike;

/// A provision of a version of a work, with what one must know to tell it from others.
///
/// @param work URI of the work
/// @param expression URI of the version
/// @param eId the provision; empty for text outside every provision
/// @param title what people call the work, else its title
/// @param path numbers and headings from the outermost provision to this one
/// @param language of the text
/// @param date when the work's first version held was made
/// @param jurisdiction as in the work's URI
/// @param binding `hard`, `soft` or `hybrid`, where someone said so
public record Locus(
        String work,
        String expression,
        String eId,
        String title,
        List<String> path,
        Language language,
        LocalDate date,
        String jurisdiction,
        Optional<String> binding) {

    public Locus {
        path = List.copyOf(path);
    }

    static Locus of(Alike alike, LocalDate first) {
        return new Locus(
                alike.work(),
                alike.expression(),
                alike.eId(),
                alike.shortTitle().orElse(alike.title()),
                alike.path(),
                alike.language(),
                first,
                alike.jurisdiction(),
                alike.binding());
    }

    Locus at(String narrower) {
        return new Locus(work, expression, narrower, title, path, language, date, jurisdiction, binding);
    }

    /// The place whatever the version: `WORK#eId`.
    public String place() {
        return eId.isEmpty() ? work : work + "#" + eId;
    }

    /// The place in this version.
    public String address() {
        return eId.isEmpty() ? expression : expression + "#" + eId;
    }
}
