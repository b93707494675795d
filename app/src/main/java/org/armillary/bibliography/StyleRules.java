package org.armillary.bibliography;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.armillary.bibliography.Place.Unit;
import org.armillary.catalogue.PartialDate;

/// What a style abbreviates how: one of the files `bibliography/*.properties`.
final class StyleRules {

    private final Properties rules = new Properties();
    private final Locale locale;

    /// @param name of the file, without ending
    StyleRules(String name) {
        String file = name + ".properties";
        try (InputStreamReader in = new InputStreamReader(
                Objects.requireNonNull(StyleRules.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            rules.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.locale = Locale.forLanguageTag(rules.getProperty("language", "en"));
    }

    private Optional<String> find(String key) {
        return Optional.ofNullable(rules.getProperty(key));
    }

    /// A rule's sentence with arguments put in.
    String written(String key, String... arguments) {
        String pattern = find(key).orElseThrow(() -> new IllegalStateException("a style has no rule '" + key + "'"));
        return new MessageFormat(pattern, locale).format(arguments);
    }

    /// What a jurisdiction is abbreviated to.
    Optional<String> place(String jurisdiction) {
        return find("place." + jurisdiction);
    }

    String day(LocalDate day) {
        Optional<String> months = find("months");
        return months.isPresent()
                ? month(months.get(), day.getMonthValue()) + " " + day.getDayOfMonth() + ", " + day.getYear()
                : DateTimeFormatter.ofPattern(find("day").orElse("uuuu-MM-dd"), locale)
                        .format(day);
    }

    private static String month(String months, int month) {
        return months.split(",")[month - 1];
    }

    /// A date as exactly as it is known.
    String date(PartialDate date) {
        return date.isDay() ? day(date.first()) : date.toString();
    }

    /// A provision: the basic unit by name, what is inside it in parentheses or by name, as the style does.
    String place(Place place, Reference reference) {
        StringBuilder out = new StringBuilder();
        boolean named = find("inner").orElse("").equals("named");
        List<Unit> units = place.units();
        for (int at = 0; at < units.size(); at++) {
            Unit unit = units.get(at);
            boolean inside = at > 0 && !named && !isNamed(units, at);
            if (inside) {
                out.append('(').append(unit.number()).append(')');
            } else {
                out.append(out.isEmpty() ? "" : " ").append(unit(units, at, reference));
            }
        }
        return out.toString();
    }

    /// Whether a unit is named though others stand before it: the first in an annex, a basic one, and steps that have a
    /// position but no number of their own.
    private static boolean isNamed(List<Unit> units, int at) {
        Unit before = units.get(at - 1);
        Unit unit = units.get(at);
        return before.isAnnex()
                || unit.isBasic()
                || unit.kind().equals("subpara") && unit.number().matches("\\d+")
                || !isInBasic(units, at);
    }

    private static boolean isInBasic(List<Unit> units, int at) {
        return units.subList(0, at).stream()
                .anyMatch(each -> each.isBasic() || each.kind().matches("para|point"));
    }

    private String unit(List<Unit> units, int at, Reference reference) {
        Unit unit = units.get(at);
        if (reference.genre() == Genre.CASE && unit.kind().equals("para")) {
            return find("case.para").orElse("") + " " + unit.number();
        }
        boolean letter =
                !unit.number().isEmpty() && Character.isLetter(unit.number().codePointAt(0));
        boolean inAnnex = at > 0 && units.get(at - 1).isAnnex();
        String word = Optional.<String>empty()
                .or(() -> inAnnex ? find("unit.annex." + unit.kind()) : Optional.empty())
                .or(() -> letter ? find("unit." + unit.kind() + ".letter") : Optional.empty())
                .or(() -> find("unit." + reference.jurisdiction() + "." + unit.kind()))
                .or(() -> find("unit." + unit.kind()))
                .orElse(unit.kind());
        return (word + " " + unit.number()).strip();
    }
}
