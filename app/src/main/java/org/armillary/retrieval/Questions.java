package org.armillary.retrieval;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.armillary.retrieval.Stacks.Likeness;

/// Answers questions: candidates by words and by meaning, put in order by the weighted sum of their [Sign]s.
///
/// The one ranking, whatever the passages are kept in. Signs that are dear are looked at of the best by the others,
/// where a model reads the question it says which words matter, other weights hold, and trees look at the signs
/// together: all that was fitted on such questions.
public final class Questions {

    private static final int BY_WORDS = 200;
    private static final int BY_MEANING = 60;
    /// Candidates whose dear signs are looked at.
    static final int CLOSER = 120;

    private final Stacks stacks;
    private final Weights unread;
    private final Weights read;
    private final Forest forest;

    /// Ranks by the weights and trees that are shipped.
    public Questions(Stacks stacks) {
        this(stacks, Weights.SHIPPED, Weights.READ, Forest.shipped());
    }

    /// @param unread where no model says which words of a question matter
    /// @param read where one does
    /// @param forest what the signs say together, where one does
    Questions(Stacks stacks, Weights unread, Weights read, Forest forest) {
        this.stacks = stacks;
        this.unread = unread;
        this.read = read;
        this.forest = forest;
    }

    /// The candidates of a question, in order; of equals the one with the lower number first.
    public Ranked rank(String question) {
        Optional<Likeness> likeness = stacks.likeness(question);
        Map<String, Double> stress = likeness.map(Likeness::stress).orElse(Map.of());
        Weights weights = stress.isEmpty() ? unread : read;
        Wanted wanted = Wanted.of(stacks, question, stress);
        Signs signs = new Signs(question, stacks, wanted, likeness);
        int[] candidates = candidates(wanted, likeness);
        Map<Sign, float[]> values = signs.cheap(candidates);
        int[] closer = IntStream.of(order(weights.sums(values, candidates.length)))
                .limit(CLOSER)
                .sorted()
                .toArray();
        signs.dear(pick(candidates, closer))
                .forEach((sign, dear) -> values.put(sign, spread(dear, closer, candidates.length, 0)));
        if (!stress.isEmpty()) {
            values.put(Sign.TOGETHER, together(values, closer, candidates));
        }
        return ranked(weights, candidates, values, wanted.terms());
    }

    /// Candidates and all signs of each, but what they say together.
    ///
    /// @param texts the text that each stands in, and its place there
    record Seen(int[] candidates, Map<Sign, float[]> signs, Company.Texts texts) {}

    /// What the ranking is fitted on: dear signs too of every candidate.
    Seen see(String question) {
        Optional<Likeness> likeness = stacks.likeness(question);
        Wanted wanted =
                Wanted.of(stacks, question, likeness.map(Likeness::stress).orElse(Map.of()));
        Signs signs = new Signs(question, stacks, wanted, likeness);
        int[] candidates = candidates(wanted, likeness);
        Map<Sign, float[]> values = signs.cheap(candidates);
        values.putAll(signs.dear(candidates));
        return new Seen(candidates, values, Company.Texts.of(stacks, candidates));
    }

    /// The bits of rarity that a question has.
    double bits(String question) {
        return Wanted.of(stacks, question, Map.of()).terms().entrySet().stream()
                .mapToDouble(each ->
                        Bm25.weight(each.getKey(), Field.WORDS, each.getValue().getOrDefault(Field.WORDS, Bag.NONE)))
                .max()
                .orElse(0);
    }

    /// Those that were not looked at closely say as little as the least of the others.
    private float[] together(Map<Sign, float[]> signs, int[] closer, int[] candidates) {
        float[][] marks =
                Marks.of(signs, read.sums(signs, candidates.length), closer, Company.Texts.of(stacks, candidates));
        float[] values = new float[closer.length];
        float least = Float.POSITIVE_INFINITY;
        for (int i = 0; i < values.length; i++) {
            values[i] = forest.of(marks[i]);
            least = Math.min(least, values[i]);
        }
        return spread(values, closer, candidates.length, least);
    }

    private int[] candidates(Wanted wanted, Optional<Likeness> likeness) {
        int[] near = likeness.map(each -> each.nearest(BY_MEANING)).orElse(new int[0]);
        return IntStream.concat(Arrays.stream(stacks.best(wanted.terms(), BY_WORDS)), Arrays.stream(near))
                .distinct()
                .sorted()
                .toArray();
    }

    private static Ranked ranked(
            Weights weights, int[] candidates, Map<Sign, float[]> signs, Map<Section, Map<Field, Bag>> asked) {
        double[] scores = weights.sums(signs, candidates.length);
        int[] order = order(scores);
        Map<Sign, float[]> parts = new EnumMap<>(Sign.class);
        signs.forEach((sign, values) -> parts.put(sign, weighted(weights.get(sign), values, order)));
        double[] falling = IntStream.of(order).mapToDouble(each -> scores[each]).toArray();
        return new Ranked(pick(candidates, order), falling, parts, asked);
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
