package org.armillary.law.court;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armillary.law.frbr.Jurisdiction;
import org.armillary.law.frbr.Work;

/// A European Case Law Identifier, such as `ECLI:EU:C:2031:957`.
///
/// Source: Council conclusions on the European Case Law Identifier (2019/C 360/01), annex, section 1: five parts
/// separated by colons; the country's code, `EU` for the courts of the Union, `CE` for the European Court of Human
/// Rights; a court code of one to seven letters and digits that begins with a letter; four digits of the year; an
/// ordinal number of at most 25 letters, digits and points.
///
/// @param country code of the country, two capitals
/// @param court code of the court, in capitals
/// @param year in which the decision was given
/// @param ordinal what identifies it among the court's decisions of the year
public record Ecli(String country, String court, int year, String ordinal) {

    private static final Pattern FORM = Pattern.compile(
            "ECLI\\s?:\\s?([A-Z]{2})\\s?:\\s?([A-Z][A-Z0-9]{0,6})\\s?:\\s?(\\d{4})\\s?:\\s?([A-Z0-9](?:[A-Z0-9.]{0,23}[A-Z0-9])?)",
            Pattern.CASE_INSENSITIVE);

    private static final int FIRST_YEAR = 1800;

    public Ecli {
        boolean formed = country.matches("[A-Z]{2}")
                && court.matches("[A-Z][A-Z0-9]{0,6}")
                && ordinal.matches("[A-Z0-9.]{1,25}")
                && year >= FIRST_YEAR
                && year <= 9999;
        if (!formed) {
            throw new IllegalArgumentException("not an ECLI: country '" + country + "', court '" + court + "', year "
                    + year + ", ordinal '" + ordinal + "' (example: ECLI:EU:C:2031:957)");
        }
    }

    /// Reads an identifier.
    ///
    /// @throws IllegalArgumentException when it is none
    public static Ecli parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "not an ECLI: '" + text + "' (wanted ECLI:country:court:year:number, such as ECLI:EU:C:2031:957)");
        }
        return of(matcher);
    }

    /// The first identifier in a line of text.
    public static Optional<Ecli> find(String line) {
        Matcher matcher = FORM.matcher(line);
        return matcher.find() && Integer.parseInt(matcher.group(3)) >= FIRST_YEAR
                ? Optional.of(of(matcher))
                : Optional.empty();
    }

    private static Ecli of(Matcher matcher) {
        return new Ecli(
                matcher.group(1).toUpperCase(Locale.ROOT),
                matcher.group(2).toUpperCase(Locale.ROOT),
                Integer.parseInt(matcher.group(3)),
                matcher.group(4).toUpperCase(Locale.ROOT));
    }

    /// The decision as a work: `/akn/eu/judgment/c/2031/957`.
    public Work work() {
        return new Work(
                jurisdiction(),
                "judgment",
                Optional.of(court.toLowerCase(Locale.ROOT)),
                Optional.empty(),
                Integer.toString(year),
                Optional.of(ordinal.toLowerCase(Locale.ROOT)));
    }

    /// Whose court it is: a state, the Union, or the Council of Europe.
    public Jurisdiction jurisdiction() {
        return country.equals("CE") ? Jurisdiction.of("coe") : Jurisdiction.of(country);
    }

    @Override
    public String toString() {
        return "ECLI:" + country + ":" + court + ":" + year + ":" + ordinal;
    }
}
