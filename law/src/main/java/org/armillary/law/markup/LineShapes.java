package org.armillary.law.markup;

import java.util.ArrayList;
import java.util.List;
import org.armillary.law.layout.Layout;
import org.armillary.law.layout.Line;

/// Measures the lines of a layout: where paragraphs break, what looks like a heading.
final class LineShapes {

    private static final int LONGEST_TITLE = 240;

    private final String text;
    private final boolean wrapped;
    private final int measure;

    private LineShapes(Layout layout, List<Line> lines) {
        this.text = layout.text();
        this.wrapped = layout.wrapped();
        this.measure = wrapped ? measure(lines) : Integer.MAX_VALUE;
    }

    static List<LineShape> of(Layout layout, List<Line> lines) {
        LineShapes shapes = new LineShapes(layout, lines);
        List<LineShape> result = new ArrayList<>(lines.size());
        Line before = null;
        for (Line line : lines) {
            LineShape shape = shapes.shape(line, before);
            if (!shape.isParagraph() && !result.isEmpty()) {
                result.set(result.size() - 1, result.getLast().goingOn());
            }
            result.add(shape);
            before = line;
        }
        return result;
    }

    /// The length that only the longest lines exceed: the column at which the text was broken.
    private static int measure(List<Line> lines) {
        int[] lengths = lines.stream()
                .mapToInt(line -> line.end() - line.start())
                .sorted()
                .toArray();
        return lengths.length == 0 ? 0 : lengths[Math.min(lengths.length - 1, (int) (lengths.length * 0.97))];
    }

    private LineShape shape(Line line, @org.jspecify.annotations.Nullable Line before) {
        LineShape.Ending ending =
                before == null ? LineShape.Ending.SENTENCE : ending(text, before.start(), before.end());
        boolean small = Character.isLowerCase(text.charAt(line.start()));
        double fresh = before == null ? 1 : fresh(line, before, ending, small);
        return new LineShape(line, fresh, ending, isTitle(line), small, false);
    }

    private double fresh(Line line, Line before, LineShape.Ending ending, boolean small) {
        switch (line.joined()) {
            case NEW -> {
                return 1;
            }
            case WRAPPED, HYPHENATED, COMPOUND -> {
                return 0;
            }
            case UNKNOWN -> {}
        }
        if (!wrapped) {
            return 1;
        }
        boolean unfinished = ending == LineShape.Ending.OPEN || ending == LineShape.Ending.COMMA;
        if (line.afterBlank()) {
            return small && unfinished && isFull(before, line) ? 0.3 : 0.98;
        }
        if (!isFull(before, line)) {
            return 0.95;
        }
        if (small) {
            return unfinished ? 0.03 : 0.2;
        }
        return switch (ending) {
            case SENTENCE, INTRODUCTION -> 0.5;
            case SEMICOLON -> 0.6;
            case COMMA -> 0.15;
            case OPEN -> 0.15;
        };
    }

    /// Whether the first word of `line` would not have fitted on the line before.
    private boolean isFull(Line before, Line line) {
        int word = line.start();
        while (word < line.end() && !LabelPattern.isSpace(text.charAt(word)) && !isIdeograph(text.charAt(word))) {
            word++;
        }
        int width = Math.max(1, word - line.start());
        return before.end() - before.start() + 1 + width > measure - measure / 25;
    }

    private static boolean isIdeograph(char c) {
        return c >= 0x2e80 && c <= 0x9fff || c >= 0xf900 && c <= 0xffef;
    }

    static LineShape.Ending ending(CharSequence text, int start, int end) {
        int at = end - 1;
        while (at > start && "”’»\"')）]」』".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return switch (text.charAt(Math.max(at, start))) {
            case '.', '!', '?', '。', '．', '…', '।', '۔', '؟' -> LineShape.Ending.SENTENCE;
            case ':', '：', '—', '–', '―', '-' -> LineShape.Ending.INTRODUCTION;
            case ';', '；', '؛' -> LineShape.Ending.SEMICOLON;
            case ',', '、', '，', '،' -> LineShape.Ending.COMMA;
            default -> LineShape.Ending.OPEN;
        };
    }

    private boolean isTitle(Line line) {
        return isTitle(text, line.start(), line.end());
    }

    static boolean isTitle(CharSequence text, int start, int end) {
        if (end <= start || end - start > LONGEST_TITLE || Character.isLowerCase(text.charAt(start))) {
            return false;
        }
        return switch (ending(text, start, end)) {
            case OPEN -> true;
            case INTRODUCTION, SENTENCE, SEMICOLON, COMMA -> false;
        };
    }
}
