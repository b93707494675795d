package org.armillary.retrieval;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.armillary.retrieval.Stacks.Likeness;

/// Answers questions: candidates by words and by meaning, put in order by the weighted sum of their [Sign]s.
///
/// The one ranking, whatever the passages are kept in. Signs that are dear are looked at of the best by the others,
/// and trees look at those signs together, where a model reads the question: they were fitted on such questions.
public final class Questions {

    private static final int BY_WORDS = 200;
    private static final int BY_MEANING = 60;
    /// Candidates whose dear signs are looked at.
    static final int CLOSER = 120;

    private static final int MOST_TERMS = 200;

    private final Stacks stacks;
    private final Weights weights;
    private final Forest forest;

    /// Ranks by the weights and trees that are shipped.
    public Questions(Stacks stacks) {
        this(stacks, Weights.SHIPPED, Forest.shipped());
    }

    Questions(Stacks stacks, Weights weights, Forest forest) {
        this.stacks = stacks;
        this.weights = weights;
        this.forest = forest;
    }

    /// The candidates of a question, in order; of equals the one with the lower number first.
    public Ranked rank(String question) {
        Map<Section, Map<Field, Bag>> asked = asked(question);
        Optional<Likeness> likeness = stacks.likeness(question);
        Signs signs = new Signs(question, stacks, asked, likeness);
        int[] candidates = candidates(asked, likeness);
        Map<Sign, float[]> values = signs.cheap(candidates);
        int[] closer = IntStream.of(order(scores(candidates, values)))
                .limit(CLOSER)
                .sorted()
                .toArray();
        signs.dear(pick(candidates, closer))
                .forEach((sign, dear) -> values.put(sign, spread(dear, closer, candidates.length, 0)));
        if (likeness.isPresent()) {
            values.put(Sign.TOGETHER, together(values, closer, candidates));
        }
        return ranked(candidates, values, asked);
    }

    /// Candidates and all signs of each, but what they say together.
    record Seen(int[] candidates, Map<Sign, float[]> signs) {}

    /// What the ranking is fitted on: dear signs too of every candidate.
    Seen see(String question) {
        Map<Section, Map<Field, Bag>> asked = asked(question);
        Optional<Likeness> likeness = stacks.likeness(question);
        Signs signs = new Signs(question, stacks, asked, likeness);
        int[] candidates = candidates(asked, likeness);
        Map<Sign, float[]> values = signs.cheap(candidates);
        values.putAll(signs.dear(candidates));
        return new Seen(candidates, values);
    }

    /// The bits of rarity that a question has.
    double bits(String question) {
        return asked(question).entrySet().stream()
                .mapToDouble(each ->
                        Bm25.weight(each.getKey(), Field.WORDS, each.getValue().getOrDefault(Field.WORDS, Bag.NONE)))
                .max()
                .orElse(0);
    }

    /// Those that were not looked at closely say as little as the least of the others.
    private float[] together(Map<Sign, float[]> signs, int[] closer, int[] candidates) {
        float[][] marks = Marks.of(signs, scores(candidates, signs), closer);
        float[] values = new float[closer.length];
        float least = Float.POSITIVE_INFINITY;
        for (int i = 0; i < values.length; i++) {
            values[i] = forest.of(marks[i]);
            least = Math.min(least, values[i]);
        }
        return spread(values, closer, candidates.length, least);
    }

    private Map<Section, Map<Field, Bag>> asked(String question) {
        Map<Section, Map<Field, Bag>> asked = new LinkedHashMap<>();
        for (Section section : stacks.sections()) {
            Map<Field, Bag> fields = new EnumMap<>(Field.class);
            for (Field field : section.fields()) {
                Bag all = section.asked(field, question);
                fields.put(field, all.most(MOST_TERMS, each -> section.rarity(field, each)));
            }
            asked.put(section, fields);
        }
        return asked;
    }

    private int[] candidates(Map<Section, Map<Field, Bag>> asked, Optional<Likeness> likeness) {
        int[] near = likeness.map(each -> each.nearest(BY_MEANING)).orElse(new int[0]);
        return IntStream.concat(Arrays.stream(stacks.best(asked, BY_WORDS)), Arrays.stream(near))
                .distinct()
                .sorted()
                .toArray();
    }

    private Ranked ranked(int[] candidates, Map<Sign, float[]> signs, Map<Section, Map<Field, Bag>> asked) {
        double[] scores = scores(candidates, signs);
        int[] order = order(scores);
        Map<Sign, float[]> parts = new EnumMap<>(Sign.class);
        signs.forEach((sign, values) -> parts.put(sign, weighted(weights.get(sign), values, order)));
        double[] falling = IntStream.of(order).mapToDouble(each -> scores[each]).toArray();
        return new Ranked(pick(candidates, order), falling, parts, asked);
    }

    private double[] scores(int[] candidates, Map<Sign, float[]> signs) {
        return IntStream.range(0, candidates.length)
                .mapToDouble(each -> weights.sum(signs, each))
                .toArray();
    }

    /// Places by score, the best first, of equals the first.
    private static int[] order(double[] scores) {
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble(each -> -scores[each]))
                .mapToInt(each -> each)
                .toArray();
    }

    private static int[] pick(int[] of, int[] places) {
        return IntStream.of(places).map(each -> of[each]).toArray();
    }

    private static float[] spread(float[] values, int[] places, int size, float others) {
        float[] all = new float[size];
        Arrays.fill(all, others);
        for (int i = 0; i < places.length; i++) {
            all[places[i]] = values[i];
        }
        return all;
    }

    private static float[] weighted(double weight, float[] values, int[] order) {
        float[] parts = new float[order.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = (float) (weight * values[order[i]]);
        }
        return parts;
    }
}
