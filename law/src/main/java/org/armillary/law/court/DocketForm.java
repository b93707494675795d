package org.armillary.law.court;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a court, or all courts of a tradition, number their cases.
///
/// @param pattern with a group `docket` for the number and `year` for the year it was given in; `court` where the
/// number
///     itself holds the court's code, `era` where the year is counted in one
public record DocketForm(Pattern pattern) {

    /// A number read.
    ///
    /// @param printed the number as printed
    /// @param year in which it was given, where the number says so
    /// @param court the code of the court that the number holds
    public record Docket(String printed, Optional<Integer> year, Optional<String> court) {

        /// The number as part of an address: small letters, joined by hyphens.
        public String slug() {
            return Normalizer.normalize(printed, Normalizer.Form.NFKC)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N}.]+", "-")
                    .replaceAll("^[-.]+|[-.]+$", "");
        }
    }

    private static final int TURN = 50;

    /// The first number of this form in a line.
    Optional<Docket> find(String line) {
        Matcher matcher = pattern.matcher(line);
        return matcher.find()
                ? Optional.of(new Docket(matcher.group("docket").strip(), year(matcher), group(matcher, "court")))
                : Optional.empty();
    }

    private static Optional<String> group(Matcher matcher, String name) {
        boolean has = matcher.namedGroups().containsKey(name);
        return has ? Optional.ofNullable(matcher.group(name)) : Optional.empty();
    }

    private static Optional<Integer> year(Matcher matcher) {
        Optional<Integer> era = group(matcher, "era").map(Courts.get()::era);
        return group(matcher, "year")
                .map(year -> Normalizer.normalize(year, Normalizer.Form.NFKC))
                .map(year -> year.equals("元") ? 1 : Integer.parseInt(year))
                .map(year -> era.map(first -> first + year).orElseGet(() -> full(year)));
    }

    private static int full(int year) {
        return year >= 100 ? year : year + (year < TURN ? 2000 : 1900);
    }
}
