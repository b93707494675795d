package org.armillary.retrieval;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// By which names and numbers questions cite texts and places in them.
///
/// A name counts where it stands in the question as whole words; names of one word must be written as they are,
/// in capitals, since `rules` is no citation.
final class Names {

    private static final Pattern NUMBER = Pattern.compile("[A-Z]?\\d+(?:\\.\\d+)+");
    private static final Pattern ENDS = Pattern.compile("^[A-Za-z\\s.]*?(?=[A-Z]?\\d)|\\.$");

    private final Map<Integer, List<Pattern>> names = new HashMap<>();

    /// @param names what a source is called, by its number
    Names(Map<Integer, List<String>> names) {
        names.forEach((source, called) -> this.names.put(
                source,
                called.stream()
                        .filter(each -> each.length() > 1)
                        .map(Names::pattern)
                        .toList()));
    }

    private static Pattern pattern(String name) {
        boolean one = name.indexOf(' ') < 0;
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])",
                one ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// The numbers of the sources that a question names.
    Set<Integer> named(String question) {
        return names.entrySet().stream()
                .filter(each -> each.getValue().stream()
                        .anyMatch(name -> name.matcher(question).find()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /// The numbers of places that a question cites, such as `4.3.2`.
    static Set<String> numbers(String question) {
        Set<String> numbers = new HashSet<>();
        Matcher matcher = NUMBER.matcher(question);
        while (matcher.find()) {
            numbers.add(matcher.group());
        }
        return numbers;
    }

    /// Whether a place with that label is, or lies in, one of the places cited: `4.3.2.(1)` lies in `4.3.2`.
    static boolean liesIn(String label, Set<String> numbers) {
        String number = ENDS.matcher(label).replaceAll("").toUpperCase(Locale.ROOT);
        return numbers.stream()
                .anyMatch(each -> number.startsWith(each)
                        && (number.length() == each.length() || !Character.isDigit(number.charAt(each.length()))));
    }
}
