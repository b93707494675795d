package org.armillary.law.markup;

import java.util.ArrayList;
import java.util.List;

/// The labels that the lines of a run may begin with under one grammar; each line is read once, when first asked for.
final class LineLabels {

    private static final Label[] NONE = {};

    private final Grammar grammar;
    private final CharSequence text;
    private final List<LineShape> lines;
    private final Label[][] read;
    private final List<Label> found = new ArrayList<>();

    LineLabels(Grammar grammar, CharSequence text, List<LineShape> lines) {
        this.grammar = grammar;
        this.text = text;
        this.lines = lines;
        this.read = new Label[lines.size()][];
    }

    Grammar grammar() {
        return grammar;
    }

    CharSequence text() {
        return text;
    }

    List<LineShape> lines() {
        return lines;
    }

    /// All readings of the label at a line's start; shared, not to be changed.
    Label[] at(int index) {
        Label[] labels = read[index];
        if (labels == null) {
            labels = after(index, 0);
            read[index] = labels;
        }
        return labels;
    }

    /// All readings of a label that follows a mark of that length at a line's start.
    Label[] after(int index, int mark) {
        LineShape shape = lines.get(index);
        int start = shape.line().start() + mark;
        int end = shape.line().end();
        while (start < end && LabelPattern.isDirectionMark(text.charAt(start))) {
            start++;
        }
        found.clear();
        grammar.scanner().scan(text, start, end, found);
        return found.isEmpty() ? NONE : found.toArray(NONE);
    }
}
