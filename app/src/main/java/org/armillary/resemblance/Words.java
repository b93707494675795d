package org.armillary.resemblance;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The words of a text, in lower case and without marks between them.
final class Words {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_]+");

    private Words() {}

    static List<String> of(String text) {
        return BETWEEN.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /// The words that begin with a capital, each once.
    static Set<String> names(String text) {
        return BETWEEN.splitAsStream(text)
                .filter(each -> each.length() > 1 && Character.isUpperCase(each.codePointAt(0)))
                .collect(Collectors.toSet());
    }

    /// How often each row of so many words stands in a text.
    static Map<List<String>, Integer> rows(List<String> words, int length) {
        Map<List<String>, Integer> rows = new HashMap<>();
        IntStream.rangeClosed(0, words.size() - length)
                .forEach(each -> rows.merge(words.subList(each, each + length), 1, Integer::sum));
        return rows;
    }
}
