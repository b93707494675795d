package org.armillary.bibliography;

import java.util.Locale;
import java.util.Optional;
import org.armillary.law.frbr.Work;

/// How cases are numbered, as the URI of the judgment tells.
final class CaseName {

    private CaseName() {}

    /// The neutral citation, `[2023] UKSC 49`, where the jurisdiction numbers judgments so: court, year, number.
    static Optional<String> neutral(Reference reference) {
        return reference
                .work()
                .filter(work -> work.jurisdiction().code().matches("gb|ie|au|nz|sg|hk"))
                .flatMap(CaseName::neutral);
    }

    private static Optional<String> neutral(Work work) {
        boolean numbered = work.subtype().isPresent()
                && work.year().isPresent()
                && work.number().filter(each -> each.matches("\\d+")).isPresent();
        return numbered
                ? Optional.of(
                        "[" + work.year().get() + "] " + work.subtype().get().toUpperCase(Locale.ROOT) + " "
                                + work.number().get())
                : Optional.empty();
    }

    /// A docket number as courts print it: `c-634-21` is `C-634/21`.
    static String docket(String number) {
        return number.matches("(?i)[ctf]-\\d+-\\d{2}")
                ? number.toUpperCase(Locale.ROOT).replaceFirst("-(?=\\d{2}$)", "/")
                : number;
    }
}
