package org.armillary.law.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the labels that may begin at a place of a text: a table from first characters to the patterns of one
/// tradition.
final class CueScanner {

    private static final int ASCII = 128;
    /// Letters alone are at most three; more are a letter and an inserted word (abis).
    private static final int LONGEST_LETTERS = 3;

    private final NumeralScanner numerals;
    private final Separators separators;
    private final Cue[][] ascii = new Cue[ASCII][];
    private final Map<Character, Cue[]> others = new HashMap<>();
    private final List<Form> forms;

    private record Cue(LabelPattern pattern, NumberingStyle style, Form form) {}

    CueScanner(Tradition tradition, List<Form> forms) {
        this.numerals = tradition.numerals();
        this.separators = new Separators(tradition.phrases().ranges());
        this.forms = List.copyOf(forms);
        Map<Character, List<Cue>> table = new HashMap<>();
        for (Level level : tradition.levels()) {
            for (LabelPattern pattern : level.labels()) {
                for (NumberingStyle style : pattern.styles()) {
                    Cue cue = new Cue(pattern, style, Forms.formOf(forms, level, pattern, style));
                    for (char first : FirstCharacters.of(tradition, pattern, style)) {
                        List<Cue> cues = table.computeIfAbsent(first, c -> new ArrayList<>());
                        if (!cues.contains(cue)) {
                            cues.add(cue);
                        }
                    }
                }
            }
        }
        table.forEach((first, cues) -> {
            Cue[] array = cues.toArray(Cue[]::new);
            if (first < ASCII) {
                ascii[first] = array;
            } else {
                others.put(first, array);
            }
        });
    }

    List<Form> forms() {
        return forms;
    }

    /// Adds the readings of the text at `at` to `labels`.
    void scan(CharSequence text, int at, int end, List<Label> labels) {
        if (at >= end) {
            return;
        }
        char c = text.charAt(at);
        Cue[] cues = c < ASCII ? ascii[c] : others.get(c);
        if (cues == null) {
            return;
        }
        for (Cue cue : cues) {
            match(cue, text, at, end, labels);
        }
        if (labels.size() > 1) {
            dropShorter(labels);
        }
    }

    /// `Schedule 3` is not the unnumbered `Schedule`.
    private static void dropShorter(List<Label> labels) {
        labels.removeIf(label -> label.style() == NumberingStyle.NONE
                && labels.stream().anyMatch(other -> other.form() == label.form() && other.end() > label.end()));
    }

    private void match(Cue cue, CharSequence text, int at, int end, List<Label> labels) {
        LabelPattern pattern = cue.pattern();
        int number = LabelPattern.match(pattern.before(), text, at, end);
        if (number < 0 || pattern.isWorded() && isRunOn(text, number, at)) {
            return;
        }
        numerals.scan(cue.style(), text, number, end, (read, numeral, stop) -> {
            int after = LabelPattern.match(pattern.after(), text, stop, end);
            if (after >= 0 && !isWord(cue, number, stop)) {
                close(cue, read, numeral, text, at, stop, after, end, labels);
            }
        });
    }

    /// Several letters and a point are the end of a sentence or an abbreviation, not a number.
    private static boolean isWord(Cue cue, int number, int stop) {
        boolean letters = cue.style() == NumberingStyle.LOWER_ALPHA || cue.style() == NumberingStyle.UPPER_ALPHA;
        return letters
                && stop > number + 1
                && stop <= number + LONGEST_LETTERS
                && !cue.pattern().isWorded()
                && cue.pattern().after().indexOf(')') < 0;
    }

    /// `PartA` is a word, `Part A` a label.
    private static boolean isRunOn(CharSequence text, int number, int at) {
        return number > at
                && number < text.length()
                && isLatin(text.charAt(number - 1))
                && isLatin(text.charAt(number));
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetter(c) && c != 'º';
    }

    private void close(
            Cue cue,
            NumberingStyle style,
            Numeral numeral,
            CharSequence text,
            int at,
            int stop,
            int after,
            int end,
            List<Label> labels) {
        LabelPattern pattern = cue.pattern();
        boolean bracketed = after > stop;
        Numeral closed = numeral;
        int last = after;
        if (bracketed) {
            int inserted = separators.insertion(text, after, end);
            if (inserted > after) {
                closed = numeral.withSuffix(separators.insertionValue());
                last = inserted;
            }
        }
        int range = separators.range(text, last, end, pattern, style, numerals);
        if (range > last && separators.through() > closed.main()) {
            closed = closed.upTo(separators.through());
            last = range;
        }
        boolean worded = pattern.isWorded();
        if (worded) {
            last = separators.closing(text, last, end);
        }
        boolean glued = last < end && !LabelPattern.isSpace(text.charAt(last));
        if (glued
                && (Separators.isHyphen(text, last, end) || !separators.mayBeGlued(text, last, end, pattern, style))) {
            return;
        }
        int rest = last;
        while (rest < end && LabelPattern.isSpace(text.charAt(rest))) {
            rest++;
        }
        Label label = new Label(cue.form(), style, closed, at, last, rest, glued);
        if (!labels.contains(label)) {
            labels.add(label);
        }
    }
}
