package org.armillary.law.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.armillary.law.pattern.Tokens;

/// Reads days: "27 April 2016", "April 27, 2016", "4.5.2016", "2016.5.4", "1º de maio de 1943".
final class DayReader {

    private static final Map<String, Integer> MONTHS = months();

    private DayReader() {}

    private static Map<String, Integer> months() {
        List<?> rows = Catalogues.list(Catalogues.load("months.yaml"), "months");
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(i -> ((List<?>) rows.get(i)).stream().map(word -> Map.entry(String.valueOf(word), i + 1)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));
    }

    /// The day that tokens name, as 2016-04-27.
    static Optional<String> find(Tokens tokens, int from, int to) {
        List<String> numbers = new ArrayList<>(3);
        int month = 0;
        for (int i = from; i < to; i++) {
            if (tokens.isNumber(i)) {
                numbers.add(tokens.text(i));
            } else if (tokens.isWord(i) && month == 0) {
                month = MONTHS.getOrDefault(tokens.text(i).toLowerCase(Locale.ROOT), 0);
            }
        }
        if (month > 0 && numbers.size() == 2) {
            return day(numbers.get(1), month, numbers.get(0));
        }
        if (numbers.size() == 3 && numbers.getFirst().length() == 4) {
            return number(numbers.get(1)).flatMap(each -> day(numbers.get(0), each, numbers.get(2)));
        }
        return numbers.size() == 3
                ? number(numbers.get(1)).flatMap(each -> day(numbers.get(2), each, numbers.get(0)))
                : Optional.empty();
    }

    private static Optional<Integer> number(String digits) {
        return Optional.of(digits).filter(each -> each.length() <= 2).map(Integer::valueOf);
    }

    private static Optional<String> day(String year, int month, String day) {
        Function<Integer, Boolean> isDay = each -> each >= 1 && each <= 31;
        if (year.length() != 4 || month < 1 || month > 12 || day.length() > 2 || !isDay.apply(Integer.valueOf(day))) {
            return Optional.empty();
        }
        return Optional.of("%s-%02d-%02d".formatted(year, month, Integer.valueOf(day)));
    }
}
