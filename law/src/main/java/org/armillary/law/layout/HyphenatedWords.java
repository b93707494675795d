package org.armillary.law.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Words cut by a hyphen at a line's end, and how the rest of the document writes them: in one, or with a hyphen.
final class HyphenatedWords {

    private static final long PRIME = 0x100000001B3L;
    private static final long SEED = 0xCBF29CE484222325L;

    private final String text;

    /// How often each cut word occurs elsewhere, written in one (negative for the hyphenated form, which has a key of
    /// its own).
    private final Map<Long, Integer> seen = new HashMap<>();

    private HyphenatedWords(String text) {
        this.text = text;
    }

    static HyphenatedWords of(String text, List<Line> lines) {
        HyphenatedWords words = new HyphenatedWords(text);
        Line before = null;
        for (Line line : lines) {
            if (!line.isBody()) {
                continue;
            }
            if (before != null && isHyphen(text.charAt(before.end() - 1))) {
                words.seen.put(words.key(before, line, false), 0);
                words.seen.put(words.key(before, line, true), 0);
            }
            before = line;
        }
        if (!words.seen.isEmpty()) {
            lines.forEach(words::count);
        }
        return words;
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == 0x2010 || c == 0xAD;
    }

    /// Whether the document writes the word with its hyphen elsewhere, and not more often without.
    boolean isCompound(Line before, Line line) {
        int hyphenated = seen.getOrDefault(key(before, line, true), 0);
        return hyphenated > 0 && hyphenated >= seen.getOrDefault(key(before, line, false), 0);
    }

    private long key(Line before, Line line, boolean hyphen) {
        int end = before.end() - 1;
        int start = end;
        while (start > before.start() && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int rest = line.start();
        while (rest < line.end() && Character.isLetter(text.charAt(rest))) {
            rest++;
        }
        long hash = hash(SEED, start, end);
        hash = hyphen ? (hash ^ '-') * PRIME : hash;
        return hash(hash, line.start(), rest);
    }

    private long hash(long seed, int from, int to) {
        long hash = seed;
        for (int i = from; i < to; i++) {
            hash = (hash ^ LineKeys.lower(text.charAt(i))) * PRIME;
        }
        return hash;
    }

    private void count(Line line) {
        for (int i = line.start(); i < line.end(); ) {
            if (!Character.isLetter(text.charAt(i))) {
                i++;
                continue;
            }
            int from = i;
            long hash = SEED;
            while (i < line.end() && (Character.isLetter(text.charAt(i)) || isInnerHyphen(i, line))) {
                hash = (hash ^ (isHyphen(text.charAt(i)) ? '-' : LineKeys.lower(text.charAt(i)))) * PRIME;
                i++;
            }
            if (i - from > 2 && seen.containsKey(hash)) {
                seen.merge(hash, 1, Integer::sum);
            }
        }
    }

    private boolean isInnerHyphen(int at, Line line) {
        return isHyphen(text.charAt(at)) && at + 1 < line.end() && Character.isLetter(text.charAt(at + 1));
    }
}
