package org.armillary.law.layout;

import java.util.ArrayList;
import java.util.List;
import org.armillary.law.layout.Line.Joined;

/// Builds a layout's text and lines from a format that has paragraphs of its own: white space is folded, paragraphs
/// are parted by blank lines, lines within one by line feeds.
final class LineWriter {

    private final StringBuilder text = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();
    private final String name;
    private final int limit;
    private int start;
    private boolean gap;

    /// @param name the document's name, for messages
    /// @param limit how many characters the text may have
    LineWriter(String name, int limit) {
        this.name = name;
        this.limit = limit;
    }

    /// Adds text to the current line, runs of white space as one space. No-break and wide spaces stay.
    void add(CharSequence more) {
        for (int i = 0; i < more.length(); i++) {
            add(more.charAt(i));
        }
    }

    private void add(char c) {
        if (c <= ' ' || c == 0x2028 || c == 0x2029 || c >= 0x7F && c < 0xA0) {
            addSpace();
        } else if (!Blanks.isInvisible(c) || c == 0xAD || c == 0x200D || c == 0x200C) {
            text.append(c >= 0xFFFE ? '\uFFFD' : c);
        }
    }

    /// A space, unless the line is empty or has one at its end.
    void addSpace() {
        if (text.length() > start && !Blanks.isSpace(text.charAt(text.length() - 1))) {
            text.append(' ');
        }
    }

    /// Parts two cells of a table row.
    void addTab() {
        trimEnd();
        if (text.length() > start) {
            text.append('\t');
        }
    }

    boolean isLineEmpty() {
        return Blanks.isBlank(text, start, text.length());
    }

    /// What the current line holds so far.
    String current() {
        int from = start;
        int to = text.length();
        while (from < to && Blanks.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Blanks.isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /// The next line begins a block of its own.
    void addGap() {
        gap = true;
    }

    /// Ends the current line, if it holds text.
    void endLine(Style style, Role role, Joined joined) {
        endLine(style, role, joined, 0);
    }

    void endLine(Style style, Role role, Joined joined, int page) {
        trimEnd();
        int from = start;
        while (from < text.length() && Blanks.isSpace(text.charAt(from))) {
            from++;
        }
        if (Blanks.isBlank(text, from, text.length())) {
            text.setLength(start);
            return;
        }
        boolean afterBlank = gap && !lines.isEmpty();
        if (afterBlank) {
            text.insert(start, '\n');
            from++;
        }
        lines.add(new Line(from, text.length(), page, afterBlank, joined, style, role));
        text.append('\n');
        start = text.length();
        gap = false;
        if (start > limit) {
            throw new UnreadableDocument(
                    name, "has more than " + limit + " characters of text", "Split it, or raise the limit.");
        }
    }

    private void trimEnd() {
        int end = text.length();
        while (end > start && Blanks.isSpace(text.charAt(end - 1))) {
            end--;
        }
        text.setLength(end);
    }

    String text() {
        return text.toString();
    }

    List<Line> lines() {
        return lines;
    }
}
