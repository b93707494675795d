package org.armillary.law.court;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armillary.law.frbr.Jurisdiction;
import org.armillary.law.frbr.Work;

/// A citation that a court gives its own decision, apart from any report: `[2031] EWHC 12 (Admin)`, `2031 SCC 7`.
///
/// Which letters are whose is data: `series` in `catalogues/courts/courts.yaml`.
///
/// @param year of the decision
/// @param court the court's letters with a division behind them, as printed: `EWCA Civ`
/// @param number of the decision in that year
/// @param division what stands in parentheses behind the number, such as `Admin`
public record NeutralCitation(int year, String court, int number, Optional<String> division) {

    private static final Pattern FORM = Pattern.compile(
            "(?:\\[(?<bracketed>\\d{4})]|(?<![\\d/])(?<bare>\\d{4}))\\s(?<court>[A-Z]{2,10}(?:\\s(?:Civ|Crim))?)\\s(?<number>\\d{1,5})(?!\\d)(?:\\s\\((?<division>[A-Z][A-Za-z]{1,11})\\))?");

    /// The first such citation in a line, of a series that the catalogue knows.
    public static Optional<NeutralCitation> find(String line) {
        Matcher matcher = FORM.matcher(line);
        while (matcher.find()) {
            boolean bracketed = matcher.group("bracketed") != null;
            String letters = matcher.group("court").split("\\s", -1)[0];
            if (Courts.get().series(letters, bracketed).isPresent()) {
                return Optional.of(new NeutralCitation(
                        Integer.parseInt(bracketed ? matcher.group("bracketed") : matcher.group("bare")),
                        matcher.group("court"),
                        Integer.parseInt(matcher.group("number")),
                        Optional.ofNullable(matcher.group("division"))));
            }
        }
        return Optional.empty();
    }

    private String letters() {
        return court.split("\\s", -1)[0];
    }

    private boolean isBracketed() {
        return Courts.get().series(letters(), true).isPresent();
    }

    /// The decision as a work: `/akn/gb/judgment/ewhc-admin/2031/12`.
    public Work work() {
        Jurisdiction whose = Courts.get().series(letters(), isBracketed()).orElse(Jurisdiction.UNKNOWN);
        String name = court + division.map(each -> " " + each).orElse("");
        return new Work(
                whose,
                "judgment",
                Optional.of(name.toLowerCase(Locale.ROOT).replaceAll("\\s+", "-")),
                Optional.empty(),
                Integer.toString(year),
                Optional.of(Integer.toString(number)));
    }

    @Override
    public String toString() {
        String printed = isBracketed() ? "[" + year + "]" : Integer.toString(year);
        return printed + " " + court + " " + number
                + division.map(each -> " (" + each + ")").orElse("");
    }
}
