package org.armillary.law.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What lines have in common: lines with the same words differ in case and spacing only, lines of the same form in
/// their digits, too.
///
/// `— 12 —` and `— 13 —` have one form, so have `OJ L 119, 4.5.2016` and `OJ L 120, 11.5.2016`, but not the same words.
final class LineKeys {

    /// Key of lines too long to be a head or foot.
    static final long NONE = 0;

    private static final int LONGEST = 160;
    private static final long PRIME = 0x100000001B3L;
    private static final long SEED = 0xCBF29CE484222325L;

    private final long[] words;
    private final long[] forms;
    private final boolean[] numbered;

    private LineKeys(int size) {
        words = new long[size];
        forms = new long[size];
        numbered = new boolean[size];
    }

    static LineKeys of(String text, List<Line> lines) {
        LineKeys keys = new LineKeys(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            keys.add(i, text, lines.get(i));
        }
        return keys;
    }

    private void add(int index, String text, Line line) {
        int start = line.start();
        int end = line.end();
        if (end - start > LONGEST || line.role() == Role.INVISIBLE) {
            return;
        }
        long word = SEED;
        long form = SEED;
        boolean inNumber = false;
        boolean digits = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Blanks.isSpace(c)) {
                inNumber = false;
                continue;
            }
            boolean digit = isDigit(c);
            char folded = lower(c);
            word = (word ^ folded) * PRIME;
            if (!digit || !inNumber) {
                form = (form ^ (digit ? '#' : folded)) * PRIME;
            }
            inNumber = digit;
            digits |= digit;
        }
        numbered[index] = digits;
        words[index] = word == NONE ? 1 : word;
        forms[index] = form == NONE ? 1 : form;
    }

    /// A letter in small form; quick for the letters that most texts are made of.
    static char lower(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return c >= 0x2E80 && c < 0xFF21 ? c : Character.toLowerCase(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= 0xFF10 && c <= 0xFF19;
    }

    /// The same for lines of the same words; [#NONE] for long lines.
    long words(int line) {
        return words[line];
    }

    boolean isNumbered(int line) {
        return numbered[line];
    }

    /// The lines of each form with a number that occurs more than once, ascending.
    Map<Long, List<Integer>> repeatedForms() {
        return repeated(forms, true);
    }

    /// The lines of the same words, where there are at least two.
    Map<Long, List<Integer>> repeatedWords() {
        return repeated(words, false);
    }

    private Map<Long, List<Integer>> repeated(long[] keys, boolean numbersOnly) {
        Map<Long, Integer> first = HashMap.newHashMap(keys.length);
        Map<Long, List<Integer>> repeated = new HashMap<>();
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] == NONE || numbersOnly && !numbered[i]) {
                continue;
            }
            Integer earlier = first.putIfAbsent(keys[i], i);
            if (earlier != null) {
                repeated.computeIfAbsent(keys[i], k -> new ArrayList<>(List.of(earlier)))
                        .add(i);
            }
        }
        return repeated;
    }
}
