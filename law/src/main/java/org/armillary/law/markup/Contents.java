package org.armillary.law.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds tables of contents that the layout could not tell: runs of numbered titles that all recur later, further
/// apart.
final class Contents {

    private static final int FEWEST = 4;
    private static final int KEY = 24;
    private static final int LONGEST_GAP = 3;
    private static final int NEAR = 40;

    private final LineLabels labels;
    private final CharSequence text;
    private final List<LineShape> lines;

    Contents(LineLabels labels) {
        this.labels = labels;
        this.text = labels.text();
        this.lines = labels.lines();
    }

    List<Region> find() {
        String[] keys = new String[lines.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = key(i);
        }
        int[] next = recurrences(keys);
        List<Region> found = new ArrayList<>();
        int i = 0;
        while (i < keys.length) {
            int to = next[i] > i ? run(next, i) : i;
            if (to > i) {
                found.add(new Region(Region.Kind.CONTENTS, entriesOfPast(next, i), to));
                i = to;
            } else {
                i++;
            }
        }
        return found;
    }

    /// Where the list begins, when its first entries name units that stand before it.
    private static int entriesOfPast(int[] next, int from) {
        int first = from;
        while (first > 0 && first > from - LONGEST_GAP && isRecurrence(next, first - 1)) {
            first--;
        }
        return first;
    }

    private static boolean isRecurrence(int[] next, int line) {
        for (int i = line - 1; i >= Math.max(0, line - NEAR); i--) {
            if (next[i] == line) {
                return true;
            }
        }
        return false;
    }

    /// For each line the next one with the same key, or the line itself.
    private static int[] recurrences(String[] keys) {
        int[] next = new int[keys.length];
        Map<String, Integer> seen = new HashMap<>();
        for (int i = keys.length - 1; i >= 0; i--) {
            Integer later = keys[i].isEmpty() ? null : seen.put(keys[i], i);
            next[i] = later == null ? i : later;
        }
        return next;
    }

    /// End of the run of recurring titles that begins at a line, or the line itself.
    private int run(int[] next, int from) {
        int matched = 0;
        int end = from;
        int firstTarget = -1;
        int lastTarget = -1;
        int seen = from;
        for (int i = from; i < next.length && i - seen <= LONGEST_GAP; i++) {
            if (firstTarget >= 0 && i >= firstTarget) {
                break;
            }
            int target = next[i];
            if (target == i || target < lastTarget) {
                continue;
            }
            matched++;
            firstTarget = firstTarget < 0 ? target : firstTarget;
            lastTarget = target;
            seen = i;
            end = i + 1;
        }
        while (end < lines.size() && end > from && !lines.get(end).isParagraph()) {
            end++;
        }
        boolean dense = matched >= FEWEST && matched * 2 >= end - from;
        boolean spread = dense && lastTarget - firstTarget >= 2 * (end - from);
        return spread ? withAnnexes(end) : from;
    }

    /// The contents end with their annexes, whose lines say too little to be found by their recurrence.
    private int withAnnexes(int end) {
        int to = end;
        while (to < lines.size() && !lines.get(to).line().afterBlank() && isAnnex(to) && recursAfter(to)) {
            to++;
        }
        return to;
    }

    private boolean recursAfter(int index) {
        for (int i = index + 1; i < lines.size(); i++) {
            if (isAnnex(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAnnex(int index) {
        for (Label label : labels.at(index)) {
            if (label.form().opensAnnex()) {
                return true;
            }
        }
        return false;
    }

    /// Contents list units with words or bare numbers, never the items of lists.
    private static boolean isEntry(Label label) {
        boolean bracketed =
                label.form().key().startsWith("(") || label.form().key().contains(")");
        return label.form().worded() != null || !bracketed && isCounted(label.style());
    }

    private static boolean isCounted(NumberingStyle style) {
        return switch (style) {
            case ARABIC, DECIMAL, DOTTED, HAN, UPPER_ROMAN -> true;
            case LOWER_ALPHA,
                    UPPER_ALPHA,
                    LOWER_ROMAN,
                    LOWER_DOUBLE,
                    LOWER_TRIPLE,
                    UPPER_DOUBLE,
                    CIRCLED,
                    HANGUL,
                    IROHA,
                    GREEK,
                    CYRILLIC,
                    ABJAD,
                    HEBREW,
                    DEVANAGARI,
                    ORDINAL_WORD,
                    NONE -> false;
        };
    }

    /// Number and title of a line that could be an entry, folded; empty where it could not.
    private String key(int index) {
        LineShape shape = lines.get(index);
        int start = shape.line().start();
        int end = shape.line().end();
        if (!shape.isParagraph() || end - start > 300) {
            return "";
        }
        Label label = entry(index);
        if (label == null || LineShapes.ending(text, start, end) == LineShape.Ending.SEMICOLON) {
            return "";
        }
        StringBuilder key = new StringBuilder()
                .append(label.numeral().main())
                .append('.')
                .append(label.numeral().suffix())
                .append(' ');
        int least = key.length() + 2;
        boolean below = label.rest() >= end && label.form().worded() != null && hasTitleBelow(index);
        addLetters(
                below ? lines.get(index + 1).line().start() : label.rest(),
                below ? lines.get(index + 1).line().end() : end,
                key);
        return key.length() < least ? "" : key.toString();
    }

    /// The longest label of a line that an entry may have.
    private @Nullable Label entry(int index) {
        Label longest = null;
        for (Label label : labels.at(index)) {
            if (isEntry(label) && (longest == null || label.rest() > longest.rest())) {
                longest = label;
            }
        }
        return longest;
    }

    private boolean hasTitleBelow(int index) {
        return index + 1 < lines.size() && lines.get(index + 1).title();
    }

    private void addLetters(int from, int end, StringBuilder key) {
        for (int i = from; i < end && key.length() < KEY; i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '（') {
                break;
            }
            if (Character.isLetter(c)) {
                key.append(Character.toLowerCase(c));
            }
        }
    }
}
