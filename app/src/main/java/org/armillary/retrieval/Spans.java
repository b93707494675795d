package org.armillary.retrieval;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// Passages cut into overlapping spans of words, so that a long passage is judged by its best part.
final class Spans {

    private static final int WORDS = 60;
    private static final int STEP = 40;

    private final TermIndex index;
    /// The spans of passage p are the numbers from `first[p]` to before `first[p + 1]`.
    private final int[] first;

    private Spans(TermIndex index, int[] first) {
        this.index = index;
        this.first = first;
    }

    /// Cuts passages one after the other, so that the words of one at a time are in memory.
    ///
    /// @param length how many words a passage has
    /// @param words of a passage, asked for once each, rising
    static Spans of(int passages, IntUnaryOperator length, IntFunction<List<String>> words) {
        int[] first = new int[passages + 1];
        for (int passage = 0; passage < passages; passage++) {
            int more = Math.max(0, length.applyAsInt(passage) - WORDS);
            first[passage + 1] = first[passage] + 1 + (more + STEP - 1) / STEP;
        }
        Cut cut = new Cut(first, words);
        return new Spans(TermIndex.of(first[passages], span -> Map.of(Field.WORDS, cut.get(span))), first);
    }

    /// The words of spans, asked for in rising order.
    private static final class Cut {
        private final int[] first;
        private final IntFunction<List<String>> words;
        private int passage = -1;
        private List<String> all = List.of();

        Cut(int[] first, IntFunction<List<String>> words) {
            this.first = first;
            this.words = words;
        }

        List<String> get(int span) {
            while (passage < 0 || span >= first[passage + 1]) {
                all = words.apply(++passage);
            }
            int from = (span - first[passage]) * STEP;
            return all.subList(Math.min(from, all.size()), Math.min(from + WORDS, all.size()));
        }
    }

    /// What the best span of each passage scores.
    ///
    /// @param passages numbers, rising
    float[] best(Bag asked, int[] passages) {
        int[] spans = Arrays.stream(passages)
                .flatMap(each -> IntStream.range(first[each], first[each + 1]))
                .toArray();
        float[] scores = Bm25.score(index, Field.WORDS, asked, spans);
        float[] best = new float[passages.length];
        int at = 0;
        for (int i = 0; i < passages.length; i++) {
            for (int span = first[passages[i]]; span < first[passages[i] + 1]; span++) {
                best[i] = Math.max(best[i], scores[at++]);
            }
        }
        return best;
    }
}
