package org.armillary.retrieval;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds the acts that belong to an act: which implements it, which it implements, from which it derives.
///
/// A whole act says thousands of words. Those that are rare among the passages and stand in it more than once
/// lead; a word that stands often counts by the logarithm of its times. What its head, which is its title, shares
/// with the others' words counts once more, a number by which one cites the other nearly settles it, and the years
/// must fit. The weights: docs/search.md, "Acts".
final class Acts {

    /// From so many words on, a request is read as an act and not as a question.
    static final int LEAST_WORDS = 150;

    private static final int MOST_WORDS = 100;
    private static final int MOST_PAIRS = 250;
    private static final int HEAD_WORDS = 40;
    private static final int CANDIDATES = 400;
    private static final double PAIRS = 0.5;
    private static final double HEAD = 0.3;
    /// What a citation of the number adds, as a part of the best score of words.
    private static final double NUMBER = 1;
    /// What a fitting year adds.
    private static final double YEAR = 0.1;

    private final Library library;
    private final TermIndex index;
    private final ActShelf numbers;

    Acts(Library library, TermIndex index, ActShelf numbers) {
        this.library = library;
        this.index = index;
        this.numbers = numbers;
    }

    /// The best first.
    List<Kin> find(Request act, int most) {
        Map<Field, Bag> whole = asked(act.text());
        ActNumbers cited = ActNumbers.of(act.itself().orElse(""), act.text());
        int[] candidates = candidates(whole, cited, most);
        double[] words = scores(whole, candidates);
        double[] head = scores(asked(head(act.text())), candidates);
        double[] ties = numbers.ties(cited, candidates);
        double best = best(words);
        double bestHead = best(head);
        double all = Math.max(1e-9, weight(whole));
        Chronology times = Chronology.of(act.text(), act.year());
        Kin[] kin = new Kin[candidates.length];
        double[] scores = new double[candidates.length];
        for (int at = 0; at < candidates.length; at++) {
            Passage passage = library.get(candidates[at]);
            double title = head[at] / bestHead;
            double fit = times.fit(passage.year());
            scores[at] = words[at] / best + HEAD * title + NUMBER * ties[at] + YEAR * fit;
            kin[at] = new Kin(passage.id(), scores[at], words[at] / all, title, ties[at], fit);
        }
        Map<String, Kin> byId =
                Arrays.stream(kin).collect(Collectors.toMap(Kin::id, each -> each, (first, second) -> first));
        return library.ranked(candidates, scores, most).stream()
                .flatMap(each -> Stream.ofNullable(byId.get(each.id())))
                .toList();
    }

    /// The best by words, and whatever is tied by a number.
    private int[] candidates(Map<Field, Bag> whole, ActNumbers cited, int most) {
        int[] byWords = index.best(whole, Map.of(Field.WORDS, 1.0, Field.PAIRS, PAIRS), Math.max(most, CANDIDATES));
        return IntStream.concat(IntStream.of(byWords), IntStream.of(numbers.near(cited)))
                .sorted()
                .distinct()
                .toArray();
    }

    private static String head(String text) {
        return Arrays.stream(text.strip().split("\\s+", HEAD_WORDS + 1))
                .limit(HEAD_WORDS)
                .collect(Collectors.joining(" "));
    }

    private Map<Field, Bag> asked(String text) {
        Map<Field, Bag> asked = new EnumMap<>(Field.class);
        for (Field field : List.of(Field.WORDS, Field.PAIRS)) {
            Bag all = library.asked(
                    field, text, (language, terms) -> Bag.of(terms).damped());
            asked.put(
                    field, all.most(field == Field.WORDS ? MOST_WORDS : MOST_PAIRS, each -> index.rarity(field, each)));
        }
        return asked;
    }

    private double[] scores(Map<Field, Bag> asked, int[] candidates) {
        float[] words = Bm25.score(index, Field.WORDS, bag(asked, Field.WORDS), candidates);
        float[] pairs = Bm25.score(index, Field.PAIRS, bag(asked, Field.PAIRS), candidates);
        return IntStream.range(0, candidates.length)
                .mapToDouble(each -> words[each] + PAIRS * pairs[each])
                .toArray();
    }

    /// What a text that says nothing but what is asked would score.
    private double weight(Map<Field, Bag> asked) {
        return Bm25.weight(index, Field.WORDS, bag(asked, Field.WORDS))
                + PAIRS * Bm25.weight(index, Field.PAIRS, bag(asked, Field.PAIRS));
    }

    private static Bag bag(Map<Field, Bag> asked, Field field) {
        return asked.getOrDefault(field, Bag.of(List.of()));
    }

    private static double best(double[] scores) {
        return Math.max(1e-9, Arrays.stream(scores).max().orElse(1));
    }
}
