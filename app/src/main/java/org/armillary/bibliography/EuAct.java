package org.armillary.bibliography;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.armillary.law.frbr.Work;

/// A regulation, directive or decision of the Union as it is named by its number.
///
/// Sources: Interinstitutional style guide, 1.2.2 (numbers since 1 January 2015: year first, `(EU)`; before:
/// regulations `No` and the year last, directives the year first and the community behind) and 3.1 (since 1 October
/// 2023 each act is its own Official Journal, whose number is the act's).
///
/// @param kind `regulation`, `directive` or `decision`
/// @param year of its number
/// @param number without its year
record EuAct(String kind, int year, String number) {

    private static final int ONE_NUMBERING = 2015;
    private static final int UNION = 2010;
    private static final int COMMUNITY = 1994;
    private static final int FULL_YEARS = 1999;
    private static final int JOURNAL_BY_ACT = 2024;

    private static final Map<String, Map<String, String>> WORDS = Map.of(
            "en",
            Map.of(
                    "regulation",
                    "Regulation",
                    "directive",
                    "Directive",
                    "decision",
                    "Decision",
                    "no",
                    "No",
                    "ec",
                    "EC",
                    "eec",
                    "EEC"),
            "de",
            Map.of(
                    "regulation",
                    "Verordnung",
                    "directive",
                    "Richtlinie",
                    "decision",
                    "Beschluss",
                    "no",
                    "Nr.",
                    "ec",
                    "EG",
                    "eec",
                    "EWG"));

    static Optional<EuAct> find(Reference reference) {
        return reference.work().flatMap(EuAct::find);
    }

    private static Optional<EuAct> find(Work work) {
        String kind = work.subtype().orElse("").toLowerCase(Locale.ROOT);
        boolean known = work.jurisdiction().code().equals("eu")
                && work.type().equals("act")
                && kind.matches("regulation|directive|decision")
                && work.number().filter(each -> each.matches("\\d{1,5}")).isPresent();
        return known && work.year().isPresent()
                ? Optional.of(new EuAct(kind, work.year().get(), work.number().get()))
                : Optional.empty();
    }

    /// `Regulation (EU) 2024/1689`, `Regulation (EC) No 139/2004`, `Directive 95/46/EC`.
    ///
    /// @param language `en` or `de`
    String name(String language) {
        Map<String, String> words = WORDS.getOrDefault(language, Map.of());
        String what = words.getOrDefault(kind, kind);
        if (year >= ONE_NUMBERING) {
            return what + " (EU) " + numbered();
        }
        String whose = year >= UNION ? "EU" : words.getOrDefault(year >= COMMUNITY ? "ec" : "eec", "");
        String shortYear =
                year >= FULL_YEARS ? String.valueOf(year) : String.valueOf(year).substring(2);
        return kind.equals("regulation")
                ? what + " (" + whose + ") " + words.getOrDefault("no", "") + " " + number + "/" + shortYear
                : what + " " + shortYear + "/" + number + "/" + whose;
    }

    /// `2024/1689`.
    String numbered() {
        return year + "/" + number;
    }

    /// Whether the number of its Official Journal follows from its own.
    boolean isOwnJournal() {
        return year >= JOURNAL_BY_ACT;
    }
}
