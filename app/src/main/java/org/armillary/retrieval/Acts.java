package org.armillary.retrieval;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Finds the acts that belong to an act: which implements it, which it implements, from which it derives.
///
/// A whole act says thousands of words. Those that are rare among the passages and stand in it more than once
/// lead; a word that stands often counts by the logarithm of its times. What its head, which is its title, shares
/// with the others' words counts once more, and the years must fit.
final class Acts {

    /// From so many words on, a request is read as an act and not as a question.
    static final int LEAST_WORDS = 150;

    private static final int MOST_TERMS = 250;
    private static final int HEAD_WORDS = 40;
    private static final int CANDIDATES = 400;
    private static final double PAIRS = 0.5;
    private static final double HEAD = 0.6;
    /// What a fitting year adds, as a part of the best score.
    private static final double YEAR = 0.15;

    private final Library library;
    private final TermIndex index;

    Acts(Library library, TermIndex index) {
        this.library = library;
        this.index = index;
    }

    List<Found> find(Request act, int most) {
        Map<Field, Bag> whole = asked(act.text());
        int[] candidates = index.best(whole, Map.of(Field.WORDS, 1.0, Field.PAIRS, PAIRS), Math.max(most, CANDIDATES));
        Arrays.sort(candidates);
        double[] scores = scores(whole, candidates);
        double[] head = scores(asked(head(act.text())), candidates);
        Chronology times = Chronology.of(act.text(), act.year());
        for (int each = 0; each < scores.length; each++) {
            scores[each] += HEAD * head[each]
                    + YEAR * times.fit(library.get(candidates[each]).year());
        }
        return library.ranked(candidates, scores, most);
    }

    private static String head(String text) {
        return Arrays.stream(text.strip().split("\\s+", HEAD_WORDS + 1))
                .limit(HEAD_WORDS)
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }

    private Map<Field, Bag> asked(String text) {
        Map<Field, Bag> asked = new EnumMap<>(Field.class);
        for (Field field : List.of(Field.WORDS, Field.PAIRS)) {
            Bag all = library.asked(
                    field, text, (language, terms) -> Bag.of(terms).damped());
            asked.put(field, all.most(MOST_TERMS, each -> index.rarity(field, each)));
        }
        return asked;
    }

    /// Words and pairs, as parts of what the best candidate has.
    private double[] scores(Map<Field, Bag> asked, int[] candidates) {
        float[] words = Bm25.score(index, Field.WORDS, asked.getOrDefault(Field.WORDS, Bag.of(List.of())), candidates);
        float[] pairs = Bm25.score(index, Field.PAIRS, asked.getOrDefault(Field.PAIRS, Bag.of(List.of())), candidates);
        double[] sums = IntStream.range(0, candidates.length)
                .mapToDouble(each -> words[each] + PAIRS * pairs[each])
                .toArray();
        double best = Math.max(1e-9, Arrays.stream(sums).max().orElse(1));
        return Arrays.stream(sums).map(each -> each / best).toArray();
    }
}
