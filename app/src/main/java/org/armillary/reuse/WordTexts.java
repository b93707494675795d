package org.armillary.reuse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armillary.law.pattern.Tokens;

/// Counts in how many texts, or other wholes that pieces belong to, each word stands.
final class WordTexts {

    private final List<Piece> pieces;
    private final int[] textOf;

    WordTexts(List<Piece> pieces, int[] textOf) {
        this.pieces = pieces;
        this.textOf = textOf;
    }

    /// Pieces of a text need not stand together: the last text that had a word is remembered only for rows of them,
    /// so a word can count twice for a text whose pieces are scattered, which no caller does.
    Map<Long, Integer> count() {
        Map<Long, int[]> seen = new HashMap<>();
        for (int number = 0; number < pieces.size(); number++) {
            Tokens tokens = pieces.get(number).tokens();
            for (int token : Words.of(tokens)) {
                int[] count = seen.computeIfAbsent(tokens.hash(token), key -> new int[] {0, -1});
                if (count[1] != textOf[number]) {
                    count[0]++;
                    count[1] = textOf[number];
                }
            }
        }
        Map<Long, Integer> counts = new HashMap<>(seen.size() * 2);
        seen.forEach((word, count) -> counts.put(word, count[0]));
        return counts;
    }
}
