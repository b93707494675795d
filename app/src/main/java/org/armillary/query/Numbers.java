package org.armillary.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Numbers of provisions as typed: `6`, `6(3)(a)`, `6a`, `1798.185`, `III`.
final class Numbers {

    private static final int DIGITS = 5;
    private static final int LETTERS = 3;
    private static final int LABEL = 4;
    private static final int ROMAN = 7;

    private Numbers() {}

    /// The labels of a number, outermost first; none where it is no number of such a unit.
    static List<String> labels(String number, Citation.Kind kind) {
        int open = number.indexOf('(');
        String base = open < 0 ? number : number.substring(0, open);
        if (!isBase(base) && !isRoman(base) && !(kind == Citation.Kind.ANNEX && isLetter(base))) {
            return List.of();
        }
        Optional<List<String>> tail = brackets(open < 0 ? "" : number.substring(open));
        if (tail.isEmpty()) {
            return List.of();
        }
        List<String> labels = new ArrayList<>();
        labels.add(Labels.of(base));
        labels.addAll(tail.get());
        return labels;
    }

    /// The labels of what follows "para" or "point": `3`, `(a)`, `3(a)`; none where it is nothing of the kind.
    static List<String> parts(String written) {
        int open = written.indexOf('(');
        String base = open < 0 ? written : written.substring(0, open);
        if (!base.isEmpty() && !isLabel(base)) {
            return List.of();
        }
        Optional<List<String>> tail = brackets(open < 0 ? "" : written.substring(open));
        if (tail.isEmpty() || base.isEmpty() && tail.get().isEmpty()) {
            return List.of();
        }
        List<String> labels = new ArrayList<>(base.isEmpty() ? List.of() : List.of(Labels.of(base)));
        labels.addAll(tail.get());
        return labels;
    }

    /// Digits with a letter, a letter alone, or a small Roman number.
    static boolean isLabel(String word) {
        boolean digits = !word.isEmpty()
                && word.length() <= LABEL
                && Character.isDigit(word.charAt(0))
                && word.chars().allMatch(Character::isLetterOrDigit);
        return digits || isLetter(word) || word.length() <= LABEL && isRoman(word.toUpperCase(java.util.Locale.ROOT));
    }

    private static boolean isLetter(String word) {
        return word.length() == 1 && Character.isLetter(word.charAt(0));
    }

    private static boolean isRoman(String word) {
        return !word.isEmpty() && word.length() <= ROMAN && word.chars().allMatch(c -> "IVXLC".indexOf(c) >= 0);
    }

    /// Digits, perhaps with letters, in groups between dots and hyphens.
    private static boolean isBase(String base) {
        if (base.isEmpty() || base.length() > 3 * (DIGITS + LETTERS)) {
            return false;
        }
        for (String group : base.split("[.\\-]", -1)) {
            int digits = 0;
            while (digits < group.length() && Character.isDigit(group.charAt(digits))) {
                digits++;
            }
            boolean letters = group.substring(digits).chars().allMatch(Character::isLetter);
            if (digits == 0 || digits > DIGITS || group.length() - digits > LETTERS || !letters) {
                return false;
            }
        }
        return true;
    }

    /// The labels in a row of brackets, `(3)(a)`; empty where it is none.
    private static Optional<List<String>> brackets(String row) {
        List<String> labels = new ArrayList<>();
        for (int at = 0; at < row.length(); ) {
            int close = row.indexOf(')', at);
            if (row.charAt(at) != '(' || close <= at + 1) {
                return Optional.empty();
            }
            labels.add(Labels.of(row.substring(at + 1, close)));
            at = close + 1;
        }
        return Optional.of(labels);
    }
}
