package org.armillary.law.identification;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armillary.law.frbr.Language;

/// Days as people write them: `2024-06-13`, `13 June 2024`, `June 13, 2024`, `13. Juni 2024`, `1er août 2025`,
/// `2024年6月13日`, `2024. 6. 13.`; months are named in the text's language or in English.
final class WrittenDate {

    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
    private static final Pattern CJK = Pattern.compile("(\\d{4})\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일]");
    private static final Pattern DOTTED = Pattern.compile("(?<!\\d)(\\d{4})\\.\\s?(\\d{1,2})\\.\\s?(\\d{1,2})(?!\\d)");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?\\s+(?:of\\s+|de\\s+)?(\\p{L}+)\\.?,?\\s+(?:de\\s+)?(\\d{4})(?!\\d)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,\\s+(\\d{4})(?!\\d)");

    /// Names of months by language tag, made when first asked for.
    private static final Map<String, Map<String, Integer>> MONTHS = new ConcurrentHashMap<>();

    private WrittenDate() {}

    /// The first day written in a text.
    static Optional<LocalDate> find(String written, Optional<Language> language) {
        String text = written.replaceAll("\\p{Z}+", " ");
        Map<String, Integer> months = months(language);
        return first(text, ISO, m -> date(m.group(1), m.group(2), m.group(3)))
                .or(() -> first(text, CJK, m -> date(m.group(1), m.group(2), m.group(3))))
                .or(() -> first(text, DAY_FIRST, m -> named(m.group(3), m.group(2), m.group(1), months)))
                .or(() -> first(text, MONTH_FIRST, m -> named(m.group(3), m.group(1), m.group(2), months)))
                .or(() -> first(text, DOTTED, m -> date(m.group(1), m.group(2), m.group(3))));
    }

    private static Optional<LocalDate> first(
            String text, Pattern pattern, Function<Matcher, Optional<LocalDate>> read) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            Optional<LocalDate> date = read.apply(matcher);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> named(String year, String month, String day, Map<String, Integer> months) {
        return Optional.ofNullable(months.get(Folded.of(month)))
                .flatMap(number -> date(year, Integer.toString(number), day));
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Map<String, Integer> months(Optional<Language> language) {
        return MONTHS.computeIfAbsent(language.map(Language::tag).orElse("en"), WrittenDate::named);
    }

    private static Map<String, Integer> named(String tag) {
        Map<String, Integer> months = new HashMap<>();
        Locale own = Locale.forLanguageTag(tag);
        for (Locale locale : List.of(Locale.ENGLISH, own)) {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT)) {
                    String name = Folded.of(month.getDisplayName(style, locale)).replace(".", "");
                    months.putIfAbsent(name, month.getValue());
                }
            }
        }
        return Map.copyOf(months);
    }
}
