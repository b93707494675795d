package org.armillary.corpus;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armillary.law.frbr.Language;

/// What a person writes to name a text: `WORK[/LANGUAGE][@DATE][#eId]`.
///
/// `WORK` is a FRBR URI, the end of one (`eu/2024/1689`), or words of a title (`AI Act`). With a language, `@DATE`
/// names the expression of exactly that date, as in the Akoma Ntoso naming convention, and `:DATE` the one that
/// answers for that day; without a language both mean the day.
///
/// @param work as written, without what follows it
/// @param language where one is named
/// @param date where one is named
/// @param exact whether the date is that of an expression, not a day to ask for
/// @param eId where a provision is named
public record Reference(
        String work, Optional<Language> language, Optional<LocalDate> date, boolean exact, Optional<String> eId) {

    private static final Pattern DATED = Pattern.compile("(.*?)([@:])(\\d{4}-\\d{2}-\\d{2})/?");
    private static final Pattern IN_LANGUAGE = Pattern.compile("(/akn/.+)/([a-z]{3})/?");

    /// Reads a reference.
    ///
    /// @throws IllegalArgumentException when it names nothing or the date is none
    public static Reference parse(String written) {
        String rest = written.strip();
        int hash = rest.lastIndexOf('#');
        Optional<String> eId = hash < 0
                ? Optional.empty()
                : Optional.of(rest.substring(hash + 1)).filter(id -> !id.isBlank());
        rest = hash < 0 ? rest : rest.substring(0, hash);
        Optional<LocalDate> date = Optional.empty();
        boolean at = false;
        Matcher dated = DATED.matcher(rest);
        if (dated.matches()) {
            date = Optional.of(day(dated.group(3)));
            at = dated.group(2).equals("@");
            rest = dated.group(1);
        } else if (rest.indexOf('@') >= 0) {
            throw new IllegalArgumentException("not a date after '@' in '" + written + "': write it like @2026-02-01");
        }
        Optional<Language> language = Optional.empty();
        Matcher inLanguage = IN_LANGUAGE.matcher(rest);
        if (inLanguage.matches() && WorkUri.parts(inLanguage.group(1)).size() >= 3) {
            language = Optional.of(new Language(inLanguage.group(2)));
            rest = inLanguage.group(1);
        }
        if (rest.isBlank()) {
            throw new IllegalArgumentException(
                    "'" + written + "' names no work: write a URI, the end of one or words of a title");
        }
        return new Reference(rest.replaceAll("/+$", ""), language, date, at && language.isPresent(), eId);
    }

    /// The same for a day.
    public Reference on(LocalDate day) {
        return new Reference(work, language, Optional.of(day), false, eId);
    }

    /// The same in a language.
    public Reference in(Language other) {
        return new Reference(work, Optional.of(other), date, exact, eId);
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "there is no day " + written + ": write year-month-day, like 2026-02-01", e);
        }
    }
}
