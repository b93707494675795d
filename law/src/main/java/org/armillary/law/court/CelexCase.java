package org.armillary.law.court;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armillary.law.frbr.Jurisdiction;
import org.armillary.law.frbr.Work;

/// The CELEX number of a decision or opinion in a case before the courts of the European Union: `62031CJ0934`.
///
/// Source: EUR-Lex, how CELEX numbers are composed, sector 6: the year in which the case was brought, the court and the
/// kind (`CJ` judgment and `CO` order of the Court of Justice, `CC` opinion of an Advocate General, `TJ`, `TO` of the
/// General Court, `FJ` of the Civil Service Tribunal), four digits of the case.
///
/// @param year in which the case was brought
/// @param kind court and kind of document, two capitals
/// @param number of the case
public record CelexCase(int year, String kind, int number) {

    private static final Pattern FORM = Pattern.compile("6(\\d{4})([CTF][JOCVTDXSNBAG])(\\d{4})(?:\\(\\d{2}\\))?");

    /// Reads a number.
    ///
    /// @throws IllegalArgumentException when it is none of a case
    public static CelexCase parse(String text) {
        return find(text.strip())
                .filter(each -> text.strip().startsWith(each.toString()))
                .orElseThrow(() -> new IllegalArgumentException(
                        "not the CELEX number of a case: '" + text + "' (example: 62031CJ0934)"));
    }

    /// The first such number in a line of text.
    public static Optional<CelexCase> find(String line) {
        Matcher matcher = FORM.matcher(line);
        return matcher.find()
                ? Optional.of(new CelexCase(
                        Integer.parseInt(matcher.group(1)), matcher.group(2), Integer.parseInt(matcher.group(3))))
                : Optional.empty();
    }

    /// The number of the case: `C-934/31`.
    public String docket() {
        return kind.charAt(0) + "-" + number + "/" + String.format("%02d", year % 100);
    }

    /// The case as a work, by its docket number.
    public Work work() {
        String court = kind.substring(0, 1).toLowerCase(java.util.Locale.ROOT);
        return new Work(
                Jurisdiction.of("eu"),
                "judgment",
                Optional.of(court),
                Optional.empty(),
                Integer.toString(year),
                Optional.of(court + "-" + number + "-" + String.format("%02d", year % 100)));
    }

    @Override
    public String toString() {
        return "6" + year + kind + String.format("%04d", number);
    }
}
