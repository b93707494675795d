package org.armillary.retrieval;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Which passages stand before and after a passage in its source.
final class Neighbours {

    private static final int NONE = -1;

    private final int[] before;
    private final int[] after;
    private final int[] source;
    private final int[] place;

    private Neighbours(int[] before, int[] after, int[] source, int[] place) {
        this.before = before;
        this.after = after;
        this.source = source;
        this.place = place;
    }

    static Neighbours of(List<Passage> passages) {
        int[] placed = IntStream.range(0, passages.size())
                .filter(each -> passages.get(each).place().isPresent())
                .boxed()
                .sorted(Comparator.comparing(
                                (Integer each) -> place(passages, each).source())
                        .thenComparing(each -> place(passages, each).number()))
                .mapToInt(each -> each)
                .toArray();
        int[] before = new int[passages.size()];
        Arrays.fill(before, NONE);
        int[] after = before.clone();
        int[] source = before.clone();
        int[] order = new int[passages.size()];
        for (int i = 0; i < placed.length; i++) {
            order[placed[i]] = i;
            source[placed[i]] = place(passages, placed[i]).source();
            if (i > 0 && source[placed[i - 1]] == source[placed[i]]) {
                before[placed[i]] = placed[i - 1];
                after[placed[i - 1]] = placed[i];
            }
        }
        return new Neighbours(before, after, source, order);
    }

    private static Passage.Place place(List<Passage> passages, int number) {
        return passages.get(number).place().orElseThrow();
    }

    /// The passage that stands so many places later, or earlier if negative; -1 where there is none.
    int beside(int passage, int steps) {
        int at = passage;
        for (int i = 0; i < Math.abs(steps) && at != NONE; i++) {
            at = steps > 0 ? after[at] : before[at];
        }
        return at;
    }

    /// The number of the source of a passage; -1 where it has none.
    int source(int passage) {
        return source[passage];
    }

    /// The place of a passage among all of its source: neighbours differ by 1.
    int place(int passage) {
        return place[passage];
    }

    /// Passages and those up to so many places beside them, rising.
    int[] with(int[] passages, int steps) {
        return Arrays.stream(passages)
                .flatMap(each -> IntStream.rangeClosed(-steps, steps).map(step -> beside(each, step)))
                .filter(each -> each != NONE)
                .distinct()
                .sorted()
                .toArray();
    }
}
