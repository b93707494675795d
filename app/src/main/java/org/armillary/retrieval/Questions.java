package org.armillary.retrieval;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;

/// Answers questions: candidates by words and by meaning, put in order by the weighted sum of their [Sign]s.
final class Questions {

    private static final int BY_WORDS = 200;
    private static final int BY_MEANING = 60;
    private static final int MOST_TERMS = 200;
    private static final double PAIRS = 0.5;
    private static final int BESIDE = 2;

    private final Library library;
    /// Words and pairs.
    private final TermIndex index;
    /// Wording and grams.
    private final TermIndex letters;
    private final Spans spans;
    private final Optional<Meanings> meanings;
    private final Neighbours neighbours;
    private final Names names;
    private final Weights weights;

    Questions(Library library, TermIndex index, Optional<Meanings> meanings, Names names, Weights weights) {
        this.library = library;
        this.index = index;
        this.letters = library.index(EnumSet.of(Field.SURFACE, Field.GRAMS));
        this.spans = Spans.of(library.size(), each -> index.length(Field.WORDS, each), library::words);
        this.meanings = meanings;
        this.neighbours = Neighbours.of(library.list());
        this.names = names;
        this.weights = weights;
    }

    List<Found> find(String question, int most) {
        Signs signs = signs(question);
        double[] scores = IntStream.range(0, signs.candidates().length)
                .mapToDouble(each -> weights.sum(signs.values(), each))
                .toArray();
        return library.ranked(signs.candidates(), scores, most);
    }

    /// The signs of each candidate.
    record Signs(int[] candidates, Map<Sign, float[]> values) {}

    Signs signs(String question) {
        Map<Field, Bag> asked = asked(question);
        Optional<float[]> near = meanings.map(each -> each.near(question));
        int[] candidates = candidates(asked, near);
        Map<Sign, float[]> signs = new EnumMap<>(Sign.class);
        signs.put(Sign.SURFACE, letters.score(Field.SURFACE, bag(asked, Field.SURFACE), candidates));
        signs.put(Sign.GRAMS, letters.score(Field.GRAMS, bag(asked, Field.GRAMS), candidates));
        signs.put(Sign.COVERAGE, index.coverage(Field.WORDS, bag(asked, Field.WORDS), candidates));
        signs.put(Sign.SPAN, spans.best(bag(asked, Field.WORDS), candidates));
        float[] both = wordsAndPairs(asked, candidates);
        float all = (float) Math.max(1, rarity(bag(asked, Field.WORDS)));
        signs.put(Sign.SHARE, each(candidates, at -> both[at] / all));
        signs.put(Sign.LENGTH, each(candidates, at -> (float) Math.log1p(index.length(Field.WORDS, candidates[at]))));
        near.ifPresent(likeness -> signs.put(Sign.MEANING, each(candidates, at -> likeness[candidates[at]])));
        beside(candidates, asked, near, signs);
        cited(question, candidates, signs);
        return new Signs(candidates, signs);
    }

    private static Bag bag(Map<Field, Bag> asked, Field field) {
        return asked.getOrDefault(field, new Bag(Map.of()));
    }

    private double rarity(Bag words) {
        return words.weights().entrySet().stream()
                .mapToDouble(each -> each.getValue() * index.rarity(Field.WORDS, each.getKey()))
                .sum();
    }

    private Map<Field, Bag> asked(String question) {
        Map<Field, Bag> asked = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            TermIndex in = field == Field.SURFACE || field == Field.GRAMS ? letters : index;
            Bag all = library.asked(
                    field,
                    question,
                    (language, terms) ->
                            Bag.of(terms, each -> field == Field.WORDS ? QuestionWords.worth(language, each) : 1));
            asked.put(field, all.most(MOST_TERMS, each -> in.rarity(field, each)));
        }
        return asked;
    }

    private int[] candidates(Map<Field, Bag> asked, Optional<float[]> near) {
        Map<Field, Bag> searched = Map.of(
                Field.WORDS, bag(asked, Field.WORDS),
                Field.PAIRS, bag(asked, Field.PAIRS));
        int[] byWords = index.best(searched, Map.of(Field.WORDS, 1.0, Field.PAIRS, PAIRS), BY_WORDS);
        int[] byMeaning = near.map(Questions::nearest).orElse(new int[0]);
        return IntStream.concat(Arrays.stream(byWords), Arrays.stream(byMeaning))
                .distinct()
                .sorted()
                .toArray();
    }

    /// The passages nearest in meaning; of equals the earlier ones.
    private static int[] nearest(float[] near) {
        Comparator<Integer> better =
                Comparator.comparingDouble((Integer each) -> -near[each]).thenComparing(each -> each);
        PriorityQueue<Integer> best = new PriorityQueue<>(better.reversed());
        for (int passage = 0; passage < near.length; passage++) {
            if (best.size() < BY_MEANING) {
                best.add(passage);
            } else if (near[passage] > near[best.element()]) {
                best.remove();
                best.add(passage);
            }
        }
        return best.stream().mapToInt(each -> each).toArray();
    }

    private void beside(int[] candidates, Map<Field, Bag> asked, Optional<float[]> near, Map<Sign, float[]> signs) {
        int[] all = neighbours.with(candidates, BESIDE);
        float[] lexical = wordsAndPairs(asked, all);
        Around around = (at, steps) -> {
            int other = neighbours.beside(candidates[at], steps);
            return other < 0 ? 0 : lexical[Arrays.binarySearch(all, other)];
        };
        signs.put(Sign.BESIDE, each(candidates, at -> around.of(at, -1) + around.of(at, 1)));
        signs.put(Sign.NEARBY, each(candidates, at -> Math.max(around.of(at, -2), around.of(at, 2))));
        near.ifPresent(likeness -> {
            Around meaning = (at, steps) -> {
                int other = neighbours.beside(candidates[at], steps);
                return other < 0 ? 0 : likeness[other];
            };
            signs.put(Sign.BESIDE_MEANING, each(candidates, at -> Math.max(meaning.of(at, -1), meaning.of(at, 1))));
        });
    }

    private void cited(String question, int[] candidates, Map<Sign, float[]> signs) {
        Set<Integer> sources = names.named(question);
        Set<String> numbers = Names.numbers(question);
        signs.put(Sign.NAMED, each(candidates, at -> sources.contains(neighbours.source(candidates[at])) ? 1 : 0));
        signs.put(
                Sign.NUMBERED,
                each(
                        candidates,
                        at -> library.get(candidates[at])
                                        .place()
                                        .filter(place -> Names.liesIn(place.label(), numbers))
                                        .isPresent()
                                ? 1
                                : 0));
    }

    /// What stands so many places from a candidate.
    private interface Around {
        float of(int candidate, int steps);
    }

    /// A value for each candidate, by its place in the list.
    private interface Value {
        float at(int candidate);
    }

    private static float[] each(int[] candidates, Value value) {
        float[] values = new float[candidates.length];
        for (int at = 0; at < values.length; at++) {
            values[at] = value.at(at);
        }
        return values;
    }

    private float[] wordsAndPairs(Map<Field, Bag> asked, int[] passages) {
        float[] sum = index.score(Field.WORDS, bag(asked, Field.WORDS), passages);
        float[] pairs = index.score(Field.PAIRS, bag(asked, Field.PAIRS), passages);
        for (int i = 0; i < sum.length; i++) {
            sum[i] += (float) PAIRS * pairs[i];
        }
        return sum;
    }
}
