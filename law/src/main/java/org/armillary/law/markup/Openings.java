package org.armillary.law.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The fixed wording of one tradition by the characters it may begin with, to be looked for at the start of every line.
final class Openings {

    private static final int MOST_SIGNS = 2;

    private final Map<Character, List<String>> signs;
    private final Map<Character, List<String>> enacting;

    Openings(Phrases phrases) {
        this.signs = byFirst(phrases.signs());
        this.enacting = byFirst(phrases.enacting());
    }

    private static Map<Character, List<String>> byFirst(List<String> phrases) {
        Map<Character, List<String>> table = new HashMap<>();
        for (String phrase : phrases) {
            table.computeIfAbsent(Accents.fold(phrase.charAt(0)), first -> new ArrayList<>())
                    .add(phrase);
        }
        return table;
    }

    /// How many different signs of the tradition begin one of the first `limit` lines, two at most.
    int signs(CharSequence text, List<LineShape> lines, int limit) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < limit && found.size() < MOST_SIGNS; i++) {
            String sign = find(signs, text, lines.get(i));
            if (sign != null && !found.contains(sign)) {
                found.add(sign);
            }
        }
        return found.size();
    }

    /// Index of the first of `limit` lines with an enacting formula, 0 where there is none.
    int enacted(CharSequence text, List<LineShape> lines, int limit) {
        for (int i = 0; i < limit && !enacting.isEmpty(); i++) {
            if (find(enacting, text, lines.get(i)) != null) {
                return i;
            }
        }
        return 0;
    }

    private static @org.jspecify.annotations.Nullable String find(
            Map<Character, List<String>> table, CharSequence text, LineShape shape) {
        int start = shape.line().start();
        List<String> phrases = shape.isParagraph() ? table.get(Accents.fold(text.charAt(start))) : null;
        if (phrases == null) {
            return null;
        }
        for (String phrase : phrases) {
            if (LabelPattern.match(phrase, text, start, shape.line().end()) >= 0) {
                return phrase;
            }
        }
        return null;
    }
}
