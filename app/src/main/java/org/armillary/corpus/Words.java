package org.armillary.corpus;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Two texts word by word.
final class Words {

    /// A word, a number, a sign; each character by itself in scripts without spaces. White space belongs to what
    /// stands before it.
    private static final Pattern WORD = Pattern.compile(
            "(?:[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|[\\p{L}\\p{N}\\p{M}]+|[^\\p{L}\\p{N}\\s\\p{Z}])[\\s\\p{Z}]*");

    private Words() {}

    /// The words of a text; joined they are the text from its first word on.
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /// What differs between two lists of words, as changes of stretches.
    static List<Change> changes(List<String> before, List<String> after) {
        return new MyersDiffWithLinearSpace<String>((a, b) -> a.strip().equals(b.strip()))
                .computeDiff(before, after, null);
    }

    /// How alike two texts are by their words, from 0 to 1 (Dice's coefficient over counted words).
    static double likeness(List<String> a, List<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() && b.isEmpty() ? 1 : 0;
        }
        Map<String, Integer> counts = new HashMap<>();
        a.forEach(word -> counts.merge(word.strip(), 1, Integer::sum));
        int shared = 0;
        for (String word : b) {
            Integer left = counts.get(word.strip());
            if (left != null && left > 0) {
                counts.put(word.strip(), left - 1);
                shared++;
            }
        }
        return 2.0 * shared / (a.size() + b.size());
    }
}
