package org.armillary.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armillary.law.pattern.Tokens;

/// Rows of words that stand in one text and in another, each as long as it goes.
///
/// Rows of a few words are looked up by hash, and grown; the time taken grows with the lengths, not with their
/// product, since a row that stands in many places is followed in the first few alone.
public final class Runs {

    private static final int MOST_PLACES = 64;

    private final Tokens text;
    private final int[] words;
    private final int shortest;
    private final Map<Long, int[]> places = new HashMap<>();

    /// @param shortest how many words a row has at least, from 2 on
    public Runs(Tokens text, int shortest) {
        if (shortest < 2) {
            throw new IllegalArgumentException("a row has two words at least, not " + shortest);
        }
        this.text = text;
        this.words = Words.of(text);
        this.shortest = shortest;
        for (int at = 0; at + shortest <= words.length; at++) {
            int here = at;
            places.compute(hash(text, words, at), (row, known) -> added(known == null ? new int[0] : known, here));
        }
    }

    /// A row of words that stands in both.
    ///
    /// @param start number of its first word in the text, marks not counted
    /// @param words how many
    /// @param from first UTF-16 index in the text
    /// @param to end index, exclusive
    /// @param otherFrom first UTF-16 index in the other text
    /// @param otherTo end index, exclusive
    public record Row(int start, int words, int from, int to, int otherFrom, int otherTo) {

        public int end() {
            return start + words;
        }
    }

    private static int[] added(int[] known, int place) {
        if (known.length >= MOST_PLACES) {
            return known;
        }
        int[] more = java.util.Arrays.copyOf(known, known.length + 1);
        more[known.length] = place;
        return more;
    }

    private long hash(Tokens tokens, int[] of, int from) {
        long hash = 1;
        for (int i = from; i < from + shortest; i++) {
            hash = (hash ^ tokens.hash(of[i])) * 0xff51afd7ed558ccdL;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    /// How many words the text has, marks not counted.
    public int words() {
        return words.length;
    }

    /// First UTF-16 index of a word of the text.
    public int start(int word) {
        return text.start(words[word]);
    }

    /// End UTF-16 index of a word of the text, exclusive.
    public int end(int word) {
        return text.end(words[word]);
    }

    /// The rows that another text has too, none part of another, the longest first.
    public List<Row> with(Tokens other) {
        int[] others = Words.of(other);
        // Where a row that was found ends, by how far it stands apart in both: what lies before is part of it.
        Map<Integer, Integer> reached = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        for (int there = 0; there + shortest <= others.length; there++) {
            for (int here : places.getOrDefault(hash(other, others, there), new int[0])) {
                if (there >= reached.getOrDefault(there - here, 0)) {
                    int length = length(here, other, others, there);
                    if (length >= shortest) {
                        rows.add(row(here, length, other, others, there));
                        reached.put(there - here, there + length);
                    }
                }
            }
        }
        rows.sort(Comparator.comparingInt(Row::words).reversed().thenComparing(Row::start));
        List<Row> kept = new ArrayList<>();
        for (Row row : rows) {
            if (kept.stream().noneMatch(each -> each.start() <= row.start() && row.end() <= each.end())) {
                kept.add(row);
            }
        }
        return List.copyOf(kept);
    }

    private int length(int here, Tokens other, int[] others, int there) {
        int length = 0;
        while (here + length < words.length
                && there + length < others.length
                && text.hash(words[here + length]) == other.hash(others[there + length])) {
            length++;
        }
        return length;
    }

    private Row row(int here, int length, Tokens other, int[] others, int there) {
        return new Row(
                here,
                length,
                start(here),
                end(here + length - 1),
                other.start(others[there]),
                other.end(others[there + length - 1]));
    }
}
