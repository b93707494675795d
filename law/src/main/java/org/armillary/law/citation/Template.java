package org.armillary.law.citation;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.armillary.law.akn.EIdNumber;
import org.armillary.law.pattern.Match;
import org.armillary.law.pattern.Tokens;

/// Fills the templates of a form with what its pattern remembered.
///
/// `{number}` is the words remembered as "number", in small letters and joined by dashes, a number without points and
/// zeros before it; `{number-printed}` and `{number-upper}` keep the letters; `{year}` has four digits; `{date}` is a
/// day as 2016-04-27; `{celex-year}` is the year behind the sector; `{kind}` is what the catalogue calls the words.
final class Template {

    private static final int CENTURY = 100;
    private static final int TURN = 50;
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2100;

    private final Match<WorkForm> match;
    private final Tokens tokens;
    private final Optional<String> inheritedKind;

    /// @param inheritedKind the kind of the work named before, for forms that go on with a list
    Template(Match<WorkForm> match, Tokens tokens, Optional<String> inheritedKind) {
        this.match = match;
        this.tokens = tokens;
        this.inheritedKind = inheritedKind;
    }

    /// The first of some templates that can be filled.
    Optional<String> first(List<String> templates) {
        return templates.stream().map(this::fill).flatMap(Optional::stream).findFirst();
    }

    private Optional<String> fill(String template) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
            int close = template.indexOf('}', open);
            Optional<String> value = value(template.substring(open + 1, close));
            if (value.isEmpty() || value.get().isEmpty()) {
                return Optional.empty();
            }
            out.append(template, at, open).append(value.get());
            at = close + 1;
        }
        return Optional.of(out.append(template.substring(at)).toString());
    }

    private Optional<String> value(String name) {
        return switch (name) {
            case "kind" -> kind();
            case "kind-letters" ->
                kind().map(each -> match.value().rules().letters().getOrDefault(each, each));
            case "year" -> year();
            case "date" -> match.capture("date").flatMap(each -> DayReader.find(tokens, each.from(), each.to()));
            case "celex-year" -> match.text("sector", tokens).flatMap(Template::celexYear);
            case "date-year" -> value("date").map(day -> day.substring(0, 4));
            case "number" -> match.value().traits().pair() ? paired(false) : plain(name);
            default -> styled(name);
        };
    }

    /// 32024: the sector of legislation, then the year.
    private static Optional<String> celexYear(String digits) {
        return digits.length() == 5 && digits.startsWith("3") ? year(digits.substring(1)) : Optional.empty();
    }

    private Optional<String> styled(String name) {
        int dash = name.lastIndexOf('-');
        String suffix = dash < 0 ? "" : name.substring(dash);
        return switch (suffix) {
            case "-upper" -> printed(name.substring(0, dash)).map(text -> text.toUpperCase(Locale.ROOT));
            case "-printed" -> printed(name.substring(0, dash));
            case "-plain" -> printed(name.substring(0, dash)).map(text -> text.toLowerCase(Locale.ROOT));
            default -> plain(name);
        };
    }

    /// The characters without spaces, dashes alike.
    private Optional<String> printed(String name) {
        return match.text(name, tokens)
                .map(text -> text.replaceAll("\\s+", "")
                        .replaceAll("[\u2010-\u2015]", "-")
                        .replace('/', '-'));
    }

    private Optional<String> plain(String name) {
        return match.text(name, tokens).map(Template::folded);
    }

    private static String folded(String text) {
        String digits = text.replaceAll("[.,\\s]", "");
        if (!digits.isEmpty() && digits.chars().allMatch(Character::isDigit)) {
            return digits.replaceFirst("^0+(?=\\d)", "");
        }
        if (text.chars().anyMatch(c -> c > 0x2E80)) {
            return EIdNumber.of(text);
        }
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}.]+", "-")
                .replaceAll("\\.(?!\\d)", "-")
                .replaceAll("-{2,}", "-")
                .replaceAll("^-|-$", "");
    }

    /// What the catalogue calls the kind; the kind of the work before where the form names none.
    Optional<String> kind() {
        Optional<Match.Range> words = match.capture("kind");
        if (words.isEmpty()) {
            return inheritedKind;
        }
        WordTree.Hit<String> hit =
                match.value().rules().kinds().find(tokens, words.get().from());
        return Optional.of(hit != null ? hit.value() : folded(words.get().of(tokens)));
    }

    private Optional<String> year() {
        if (match.value().traits().pair()) {
            return paired(true);
        }
        Optional<String> printed = match.text("year", tokens).or(() -> match.text("year-two", tokens));
        Optional<Integer> before = match.text("era", tokens)
                .flatMap(era -> Optional.ofNullable(match.value().rules().eras().get(era)));
        if (printed.isPresent() && before.isPresent()) {
            String count = printed.get().equals("元") ? "1" : EIdNumber.of(printed.get());
            return number(count).map(year -> Integer.toString(before.get() + year));
        }
        return printed.flatMap(Template::year);
    }

    private Optional<String> paired(boolean wanted) {
        String first = match.text("first", tokens).orElse("");
        String second = match.text("second", tokens).orElse("");
        boolean numbered = match.capture("numero").isPresent() || first.length() != 4 && second.length() == 4;
        // "No 2004/1999" has its year last; so has a pair of which only the second can be a year.
        boolean firstIsYear = isYear(first) && !numbered || !isYear(second);
        return wanted ? year(firstIsYear ? first : second) : Optional.of(folded(firstIsYear ? second : first));
    }

    private boolean isYear(String digits) {
        return year(digits)
                .filter(year -> Integer.parseInt(year) >= match.value().traits().since())
                .isPresent();
    }

    private static Optional<Integer> number(String digits) {
        return digits.matches("\\d{1,4}") ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
    }

    /// A year in four digits; one in two digits is of the hundred years until 2049.
    static Optional<String> year(String digits) {
        return number(digits)
                .filter(year -> digits.length() == 2 || digits.length() == 4 && year >= FIRST_YEAR && year < LAST_YEAR)
                .map(year -> digits.length() == 4 ? year : year + (year < TURN ? 20 : 19) * CENTURY)
                .map(String::valueOf);
    }
}
