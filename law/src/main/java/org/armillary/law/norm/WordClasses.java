package org.armillary.law.norm;

import java.util.List;
import java.util.Map;
import org.armillary.law.pattern.Tokens;

/// The classes of words, looked up by the word's hash: open addressing, no boxes.
final class WordClasses {

    private final long[] words;
    private final int[] classes;

    private WordClasses(int size) {
        this.words = new long[size];
        this.classes = new int[size];
    }

    static WordClasses of(Map<WordClass, List<String>> words) {
        int count = words.values().stream().mapToInt(List::size).sum();
        WordClasses all = new WordClasses(Integer.highestOneBit(count + 2) * 4);
        words.forEach((of, list) -> list.forEach(word -> all.add(Tokens.hash(word), of.bit())));
        return all;
    }

    private void add(long word, int bit) {
        int at = slot(word);
        words[at] = word;
        classes[at] |= bit;
    }

    /// The sum of the bits of a word's classes; 0 for a word of none.
    int of(long word) {
        return classes[slot(word)];
    }

    private int slot(long word) {
        int mask = words.length - 1;
        int at = (int) (word ^ word >>> 32) & mask;
        while (classes[at] != 0 && words[at] != word) {
            at = at + 1 & mask;
        }
        return at;
    }
}
