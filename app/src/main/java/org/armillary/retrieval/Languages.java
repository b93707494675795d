package org.armillary.retrieval;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armillary.law.frbr.Language;

/// Tells the language of a text by its smallest words, where nobody said which it is.
public final class Languages {

    private static final int WORDS = 400;
    private static final Map<Language, Set<String>> SMALL = Map.of(
            new Language("eng"), words("the of and to in is that for shall be with by any or an what how which"),
            new Language("deu"), words("der die das und ist nicht von zu mit den auf für dem ein des wird welche wie"),
            new Language("fra"), words("le la les et des est un une du dans pour que qui par au sur aux quelle"),
            new Language("spa"), words("el la los las y de que en un una por con para del al se cuál cómo"),
            new Language("ita"), words("il la le e di che in un una per con del della dei al si quale come"),
            new Language("por"), words("o a os as e de que em um uma por com para do da dos das se qual"));

    private Languages() {}

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    /// The language most of the small words are of; undetermined where no word tells.
    public static Language guess(String text) {
        List<String> words = Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", WORDS))
                .limit(WORDS - 1)
                .toList();
        Map<Language, Long> counts = SMALL.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> words.stream().filter(each.getValue()::contains).count()));
        return counts.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .max(Map.Entry.<Language, Long>comparingByValue()
                        .thenComparing(
                                Comparator.comparing(each -> each.getKey().code(), Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(Language.UNDETERMINED);
    }
}
