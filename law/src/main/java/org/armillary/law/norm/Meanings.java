package org.armillary.law.norm;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Where a document says what terms mean, for asking many times whether a sentence is part of that.
final class Meanings {

    /// First indexes of the definitions, ascending.
    private final int[] starts;
    /// For each definition, the furthest end of those up to it.
    private final int[] ends;

    private Meanings(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    static Meanings of(List<Definition> definitions) {
        List<Definition> meanings = definitions.stream()
                .filter(each -> each.kind() == Definition.Kind.MEANING)
                .sorted(Comparator.comparingInt(Definition::start))
                .toList();
        int[] starts = meanings.stream().mapToInt(Definition::start).toArray();
        int[] ends = meanings.stream().mapToInt(Definition::end).toArray();
        for (int i = 1; i < ends.length; i++) {
            ends[i] = Math.max(ends[i - 1], ends[i]);
        }
        return new Meanings(starts, ends);
    }

    /// Whether a stretch of the text stands in a definition.
    boolean hold(int start, int end) {
        int at = Arrays.binarySearch(starts, start);
        // Of definitions that begin at one index, the last knows the ends of all.
        int last = at < 0 ? -at - 2 : at;
        while (last + 1 < starts.length && starts[last + 1] == start) {
            last++;
        }
        return last >= 0 && ends[last] >= end;
    }
}
