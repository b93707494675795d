package org.armillary.law.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cuts text into its lines at line feeds and form feeds; blank lines are no lines, they only part the others.
final class LineScanner {

    private LineScanner() {}

    /// Lines that hold text, with pages counted by form feed (0 where there is none).
    static List<Line> scan(String text) {
        List<Line> lines = new ArrayList<>(text.length() / 60 + 8);
        int page = text.indexOf('\f') < 0 ? 0 : 1;
        boolean afterBlank = false;
        int length = text.length();
        int from = 0;
        while (from < length) {
            int to = from;
            while (to < length && text.charAt(to) != '\n' && text.charAt(to) != '\f') {
                to++;
            }
            Line line = line(text, from, to, page, afterBlank);
            if (line != null) {
                lines.add(line);
            }
            boolean feed = to < length && text.charAt(to) == '\f';
            // A form feed at the start of a line ends no line: it neither makes nor takes away a blank one.
            afterBlank = line == null || line.role() == Role.INVISIBLE ? afterBlank || !feed : false;
            page += feed ? 1 : 0;
            from = to + 1;
        }
        return lines;
    }

    private static @Nullable Line line(String text, int from, int to, int page, boolean afterBlank) {
        int start = from;
        int end = to;
        while (start < end && Blanks.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && Blanks.isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return null;
        }
        char first = text.charAt(start);
        Role role = Blanks.isInvisible(first) && Blanks.isBlank(text, start, end) ? Role.INVISIBLE : Role.BODY;
        return new Line(start, end, page, afterBlank, Line.Joined.UNKNOWN, style(text, from, start), role);
    }

    /// Plain text tells indentation only: a column is half an em, a tab four ems, a CJK space one.
    private static Style style(String text, int from, int start) {
        float indent = 0;
        for (int i = from; i < start; i++) {
            char c = text.charAt(i);
            indent += c == '\t' ? 4 : c == '\u3000' || c == '\u2003' ? 1 : 0.5f;
        }
        return indent == 0 ? Style.PLAIN : new Style(0, false, false, false, indent, 1);
    }
}
