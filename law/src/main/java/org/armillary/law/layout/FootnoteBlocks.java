package org.armillary.law.layout;

import java.util.ArrayList;
import java.util.List;

/// Finds footnotes in plain text: under a rule of dashes at the end of a page or of the document, each with a mark
/// that the text above bears.
final class FootnoteBlocks {

    private static final int LEAST_RULE = 5;
    private static final int LONGEST_BLOCK = 60;

    private FootnoteBlocks() {}

    /// The same lines, those of footnotes marked; the rule above them goes with them.
    static List<Line> mark(String text, List<Line> lines) {
        List<Line> marked = null;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBody() || !isRule(text, lines.get(i))) {
                continue;
            }
            int end = blockEnd(text, lines, i + 1);
            if (end > i + 1) {
                marked = marked == null ? new ArrayList<>(lines) : marked;
                for (int k = i; k < end; k++) {
                    marked.set(k, lines.get(k).isBody() ? lines.get(k).withRole(Role.FOOTNOTE) : lines.get(k));
                }
            }
        }
        return marked == null ? lines : marked;
    }

    /// A short rule, as printers set above notes; one over the whole width parts chapters.
    private static boolean isRule(String text, Line line) {
        int length = line.end() - line.start();
        if (length < LEAST_RULE || length > 40) {
            return false;
        }
        char first = text.charAt(line.start());
        if ("_-–—―─".indexOf(first) < 0) {
            return false;
        }
        for (int i = line.start(); i < line.end(); i++) {
            if (text.charAt(i) != first) {
                return false;
            }
        }
        return true;
    }

    /// Lines from the first, which bears a mark, to the end of the page or of the document; `from` where they are no
    /// notes.
    private static int blockEnd(String text, List<Line> lines, int from) {
        if (from >= lines.size() || !startsWithMark(text, lines.get(from))) {
            return from;
        }
        int page = lines.get(from).page();
        int end = from;
        while (end < lines.size()
                && lines.get(end).isBody()
                && lines.get(end).page() == page
                && end - from < LONGEST_BLOCK) {
            end++;
        }
        boolean closes = end == lines.size()
                || lines.get(end).page() != page
                || !lines.get(end).isBody();
        return closes ? end : from;
    }

    /// "1 …", "(1) …", "[1] …", "* …", "¹ …", but no "1. …", which counts provisions.
    private static boolean startsWithMark(String text, Line line) {
        int at = line.start();
        boolean opened = "([".indexOf(text.charAt(at)) >= 0;
        at += opened ? 1 : 0;
        int from = at;
        while (at < line.end() && at - from < 4 && "0123456789*†‡¹²³⁴⁵⁶⁷⁸⁹⁰".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at == from || at >= line.end()) {
            return false;
        }
        char after = text.charAt(at);
        return opened
                ? ")]".indexOf(after) >= 0
                : Blanks.isSpace(after) || Character.isLetter(after) && !Character.isDigit(text.charAt(from));
    }
}
