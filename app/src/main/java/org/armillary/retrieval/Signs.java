package org.armillary.retrieval;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.armillary.retrieval.Stacks.Likeness;

/// What the [Sign]s of passages are worth beside one question.
final class Signs {

    private static final int BESIDE = 2;
    /// The logarithm of the usual length in words.
    private static final double USUAL = 3.5;

    private static final double FURTHEST = 9;

    private final String question;
    private final Stacks stacks;
    private final Wanted wanted;
    private final Map<Section, Map<Field, Bag>> asked;
    private final Optional<Likeness> likeness;

    Signs(String question, Stacks stacks, Wanted wanted, Optional<Likeness> likeness) {
        this.question = question;
        this.stacks = stacks;
        this.wanted = wanted;
        this.asked = wanted.terms();
        this.likeness = likeness;
    }

    /// Signs that cost little.
    ///
    /// @param passages numbers, rising
    Map<Sign, float[]> cheap(int[] passages) {
        Map<Sign, float[]> signs = new EnumMap<>(Sign.class);
        float[] both = wordsAndPairs(passages);
        double all = Math.max(1, most(Bm25::weight));
        signs.put(Sign.SHARE, each(passages, at -> both[at] / all));
        double rarity = wanted.once().entrySet().stream()
                .mapToDouble(each -> Bm25.weight(each.getKey(), Field.WORDS, each.getValue()))
                .max()
                .orElse(0);
        signs.put(
                Sign.COVERAGE,
                sum(
                        Field.WORDS,
                        passages,
                        (in, field, bag, of) ->
                                Bm25.coverage(in, field, wanted.once().getOrDefault(in, Bag.NONE), rarity, of)));
        float[] length = sum(Field.WORDS, passages, (in, field, bag, of) -> floats(in.lengths(field, of)));
        signs.put(Sign.LENGTH, each(passages, at -> Math.min(FURTHEST, Math.pow(Math.log1p(length[at]) - USUAL, 2))));
        likeness.ifPresent(near -> signs.put(Sign.MEANING, near.of(passages)));
        signs.put(Sign.NAMED, stacks.named(question, passages));
        signs.put(Sign.NUMBERED, stacks.numbered(question, passages));
        return signs;
    }

    /// Signs that cost more: each letter of a passage is looked at, and what stands around it.
    ///
    /// @param passages numbers, rising
    Map<Sign, float[]> dear(int[] passages) {
        Map<Sign, float[]> signs = new EnumMap<>(Sign.class);
        signs.put(Sign.SURFACE, sum(Field.SURFACE, passages, Bm25::score));
        signs.put(Sign.GRAMS, sum(Field.GRAMS, passages, Bm25::score));
        stacks.spans(asked, passages).ifPresent(best -> signs.put(Sign.SPAN, best));
        int[] all = with(passages, BESIDE);
        Around words = new Around(all, wordsAndPairs(all));
        signs.put(Sign.BESIDE, each(passages, at -> words.of(passages[at], -1) + words.of(passages[at], 1)));
        signs.put(Sign.NEARBY, each(passages, at -> words.better(passages[at], 2)));
        likeness.ifPresent(near -> {
            int[] next = with(passages, 1);
            Around meaning = new Around(next, near.of(next));
            signs.put(Sign.BESIDE_MEANING, each(passages, at -> meaning.better(passages[at], 1)));
        });
        return signs;
    }

    /// Values of passages and of those beside them.
    private final class Around {
        private final int[] passages;
        private final float[] values;

        Around(int[] passages, float[] values) {
            this.passages = passages;
            this.values = values;
        }

        float of(int passage, int steps) {
            int other = stacks.beside(passage, steps);
            return other < 0 ? 0 : values[Arrays.binarySearch(passages, other)];
        }

        float better(int passage, int steps) {
            return Math.max(of(passage, -steps), of(passage, steps));
        }
    }

    /// Passages and those at most so many steps beside them, rising.
    private int[] with(int[] passages, int steps) {
        int[] all = new int[passages.length * (2 * steps + 1)];
        int size = 0;
        for (int each : passages) {
            all[size++] = each;
            for (int step = 1; step <= steps; step++) {
                int before = stacks.beside(each, -step);
                int after = stacks.beside(each, step);
                size = add(all, size, before);
                size = add(all, size, after);
            }
        }
        Arrays.sort(all, 0, size);
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[distinct++] = all[i];
            }
        }
        return Arrays.copyOf(all, distinct);
    }

    private static int add(int[] all, int size, int passage) {
        if (passage >= 0) {
            all[size] = passage;
        }
        return passage >= 0 ? size + 1 : size;
    }

    private float[] wordsAndPairs(int[] passages) {
        float[] sum = sum(Field.WORDS, passages, Bm25::score);
        float[] pairs = sum(Field.PAIRS, passages, Bm25::score);
        return each(passages, at -> sum[at] + Bm25.PAIRS * pairs[at]);
    }

    /// A measure of passages in one section.
    private interface Measure {
        float[] of(Section in, Field field, Bag asked, int[] passages);
    }

    /// Each passage is in one section; all others say 0 of it.
    private float[] sum(Field field, int[] passages, Measure measure) {
        float[] sum = new float[passages.length];
        asked.forEach((section, fields) -> {
            if (fields.containsKey(field)) {
                float[] values = measure.of(section, field, fields.get(field), passages);
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += values[i];
                }
            }
        });
        return sum;
    }

    /// A measure of the question in a section.
    private interface Whole {
        double of(Section in, Field field, Bag words);
    }

    /// What the section says that knows the question best: one that has hardly a word of it must not take what it
    /// has for all.
    private double most(Whole measure) {
        return asked.entrySet().stream()
                .mapToDouble(each ->
                        measure.of(each.getKey(), Field.WORDS, each.getValue().getOrDefault(Field.WORDS, Bag.NONE)))
                .max()
                .orElse(0);
    }

    private static float[] floats(int[] values) {
        return each(values, at -> values[at]);
    }

    private static float[] each(int[] passages, IntToDoubleFunction value) {
        float[] values = new float[passages.length];
        for (int at = 0; at < values.length; at++) {
            values[at] = (float) value.applyAsDouble(at);
        }
        return values;
    }
}
