package org.armillary.retrieval;

import java.util.List;
import java.util.Map;

/// What the [Forest] looks at: signs of a candidate, how far it is behind the best candidate in some, the weighted
/// sum of all, and what else stands in the same text.
///
/// The marks of a candidate are an array: the sum, how far it is behind the best sum, then [#SIGNS], then how far
/// it is behind in each of [#BEHIND], then what [Company] it has. Signs that not every index keeps count through the
/// sum alone.
final class Marks {

    static final List<Sign> SIGNS = List.of(
            Sign.SHARE,
            Sign.COVERAGE,
            Sign.MEANING,
            Sign.BESIDE,
            Sign.NEARBY,
            Sign.BESIDE_MEANING,
            Sign.LENGTH,
            Sign.NAMED,
            Sign.NUMBERED);
    static final List<Sign> BEHIND = List.of(Sign.SHARE, Sign.COVERAGE, Sign.MEANING, Sign.BESIDE, Sign.BESIDE_MEANING);

    /// How many marks a candidate has.
    static final int COUNT = 2 + SIGNS.size() + BEHIND.size() + Company.COUNT;

    private Marks() {}

    /// The marks of the candidates at some places, in the order of the places.
    ///
    /// @param texts that all candidates stand in
    static float[][] of(Map<Sign, float[]> signs, double[] sums, int[] places, Company.Texts texts) {
        float[][] marks = new float[places.length][COUNT];
        put(marks, 0, places, each -> (float) sums[each]);
        behind(marks, 1, places, each -> (float) sums[each]);
        float[] none = new float[sums.length];
        for (int i = 0; i < SIGNS.size(); i++) {
            float[] values = signs.getOrDefault(SIGNS.get(i), none);
            put(marks, 2 + i, places, each -> values[each]);
        }
        for (int i = 0; i < BEHIND.size(); i++) {
            float[] values = signs.getOrDefault(BEHIND.get(i), none);
            behind(marks, 2 + SIGNS.size() + i, places, each -> values[each]);
        }
        new Company(texts, sums, places).put(marks, COUNT - Company.COUNT);
        return marks;
    }

    /// A value by a candidate's place.
    private interface Value {
        float at(int place);
    }

    private static void put(float[][] marks, int mark, int[] places, Value value) {
        for (int i = 0; i < places.length; i++) {
            marks[i][mark] = value.at(places[i]);
        }
    }

    private static void behind(float[][] marks, int mark, int[] places, Value value) {
        float best = Float.NEGATIVE_INFINITY;
        for (int place : places) {
            best = Math.max(best, value.at(place));
        }
        for (int i = 0; i < places.length; i++) {
            marks[i][mark] = value.at(places[i]) - best;
        }
    }
}
