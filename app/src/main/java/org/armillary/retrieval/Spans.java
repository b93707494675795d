package org.armillary.retrieval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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

    /// Cuts passages, given as their words.
    static Spans of(List<List<String>> passages) {
        List<Map<Field, List<String>>> spans = new ArrayList<>();
        int[] first = new int[passages.size() + 1];
        for (int passage = 0; passage < passages.size(); passage++) {
            List<String> words = passages.get(passage);
            int from = 0;
            while (from + WORDS < words.size()) {
                spans.add(Map.of(Field.WORDS, words.subList(from, from + WORDS)));
                from += STEP;
            }
            spans.add(Map.of(Field.WORDS, words.subList(from, words.size())));
            first[passage + 1] = spans.size();
        }
        return new Spans(TermIndex.of(spans), first);
    }

    /// What the best span of each passage scores.
    ///
    /// @param passages numbers, rising
    float[] best(Bag asked, int[] passages) {
        int[] spans = Arrays.stream(passages)
                .flatMap(each -> IntStream.range(first[each], first[each + 1]))
                .toArray();
        float[] scores = index.score(Field.WORDS, asked, spans);
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
