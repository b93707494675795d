package org.armillary.law.markup;

import java.util.ArrayList;
import java.util.List;
import org.armillary.law.layout.Line;
import org.jspecify.annotations.Nullable;

/// Tells headings from text around a unit's number.
final class Headings {

    private static final int CROSS_HEADINGS = 2;
    private static final int LONGEST_INLINE = 220;
    private static final int LONGEST_FIRST_SENTENCE = 110;

    private final CharSequence text;

    /// Headings that stand before a number: the unit's own, and those that group it with others.
    record Before(Draft.@Nullable Paragraph own, List<Draft.Paragraph> cross) {}

    Headings(CharSequence text) {
        this.text = text;
    }

    static int skip(CharSequence text, int from, int end) {
        int at = from;
        while (at < end && LabelPattern.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// Takes the headings before a unit from the end of the text gathered so far.
    ///
    /// @param needsOwn whether the unit has no heading elsewhere
    Before before(Draft current, Level level, boolean needsOwn) {
        boolean mayHaveOwn = needsOwn && level.mayHave(Level.Heading.BEFORE);
        boolean groups = level.basic() || level.isContainer() || level.opensAnnex();
        Draft.Paragraph own = null;
        List<Draft.Paragraph> cross = new ArrayList<>();
        List<Object> content = current.content();
        while (content.size() > 0
                && content.getLast() instanceof Draft.Paragraph last
                && last.isTitle()
                && isHeading(last)) {
            if (mayHaveOwn && own == null && cross.isEmpty()) {
                own = last;
            } else if (groups && cross.size() < CROSS_HEADINGS && last.isAfterBlank()) {
                cross.addFirst(last);
            } else {
                break;
            }
            content.removeLast();
        }
        return new Before(own, cross);
    }

    static boolean isUsuallyBeside(Level level) {
        return !level.headings().isEmpty() && level.headings().getFirst() == Level.Heading.BESIDE;
    }

    private boolean isHeading(Draft.Paragraph paragraph) {
        int end = paragraph.end();
        if (end - paragraph.start() > 260) {
            return false;
        }
        char last = text.charAt(end - 1);
        if (last == ')' || last == '）') {
            int open = end - 2;
            while (open > paragraph.start() && text.charAt(open) != '(' && text.charAt(open) != '（') {
                open--;
            }
            int at = open - 1;
            while (at > paragraph.start() && LabelPattern.isSpace(text.charAt(at))) {
                at--;
            }
            return at <= paragraph.start() || ".;,".indexOf(text.charAt(at)) < 0;
        }
        return true;
    }

    boolean isBracketed(Line line) {
        char first = text.charAt(line.start());
        return first == '(' || first == '[' || first == '（';
    }

    /// Where a heading on the label's line ends, or -1 where the line goes on with text.
    ///
    /// @param last end of the paragraph that begins on the line
    int beside(Level level, Label label, int end, int last) {
        int from = label.rest();
        if (level.mayHave(Level.Heading.BRACKETS)) {
            char first = text.charAt(from);
            if (first == '(' || first == '（') {
                return closing(text, from, end);
            }
        }
        if (level.mayHave(Level.Heading.INLINE)) {
            int dash = inline(text, from, end);
            if (dash > 0) {
                return dash;
            }
        }
        if (level.mayHave(Level.Heading.BESIDE)) {
            int sentence = level.basic() && level.isWorded() ? shortSentence(from, end) : -1;
            if (sentence > 0) {
                return sentence;
            }
            boolean whole = LineShapes.isTitle(text, from, last) || isCapitals(from, end);
            return whole && !holdsSentence(from, end) ? end : -1;
        }
        return -1;
    }

    /// End of a first sentence of a few words with another after it on the line: `Short title. This Act …`.
    private int shortSentence(int from, int end) {
        int stop = sentence(text, from, Math.min(end, from + LONGEST_FIRST_SENTENCE));
        return stop > 0 && Character.isUpperCase(text.charAt(from)) ? stop : -1;
    }

    private boolean holdsSentence(int from, int end) {
        return sentence(text, from, end) > 0 && !isCapitals(from, end);
    }

    /// End of a sentence that another one follows, or -1; the point of an abbreviation follows a short word.
    static int sentence(CharSequence text, int from, int end) {
        int word = 0;
        for (int i = from; i + 2 < end; i++) {
            char c = text.charAt(i);
            if (c == '.' && word > 3 && LabelPattern.isSpace(text.charAt(i + 1))) {
                int next = skip(text, i + 1, end);
                return next < end && Character.isUpperCase(text.charAt(next)) ? i + 1 : -1;
            }
            word = Character.isLetter(c) ? word + 1 : 0;
        }
        return -1;
    }

    private boolean isCapitals(int from, int end) {
        boolean capitals = false;
        for (int i = from; i < end; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            capitals |= Character.isUpperCase(text.charAt(i));
        }
        return capitals;
    }

    /// Where the bracket that opens at `from` has been closed, or -1.
    static int closing(CharSequence text, int from, int end) {
        int depth = 0;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '（') {
                depth++;
            } else if ((c == ')' || c == '）') && --depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    /// End of a heading closed by a point and a dash, with them.
    static int inline(CharSequence text, int from, int end) {
        int limit = Math.min(end - 1, from + LONGEST_INLINE);
        for (int i = from; i < limit; i++) {
            if (text.charAt(i) == '.' && Separators.isDash(text.charAt(i + 1))) {
                int dash = i + 2;
                while (dash < end && Separators.isDash(text.charAt(dash))) {
                    dash++;
                }
                return dash;
            }
        }
        return -1;
    }
}
