package org.armillary.law.markup;

import java.util.ArrayList;
import java.util.List;

/// Finds paragraphs of quoted law: a quotation mark opens a paragraph, and its fellow closes the same or a later one.
///
/// Where every quoted paragraph opens with a mark and only the last is closed (United States), the marks that open
/// lines inside a quotation are not counted. A quotation that is never closed ends with the last line that opens with
/// a mark.
final class Quotations {

    private static final String OPENING = "“„«「『‘\"`";
    private static final char ACCENT = '`';
    private static final int LONGEST = 600;

    private final CharSequence text;
    private final List<LineShape> lines;
    private final LineLabels labels;

    private Quotations(LineLabels labels) {
        this.text = labels.text();
        this.lines = labels.lines();
        this.labels = labels;
    }

    static List<Region> find(LineLabels labels) {
        Quotations quotations = new Quotations(labels);
        List<LineShape> lines = labels.lines();
        List<Region> found = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            int to = quotations.opens(i) ? quotations.end(i) : i;
            if (to > i) {
                found.add(new Region(Region.Kind.QUOTATION, i, to));
                i = to;
            } else {
                i++;
            }
        }
        return found;
    }

    /// Whether the double brackets stand here with which consolidated texts open what was inserted.
    static boolean isInsertion(CharSequence text, int at) {
        return at + 2 < text.length() && text.charAt(at) == '(' && text.charAt(at + 1) == '(';
    }

    /// Length of the quotation mark at a place: two for the marks that plain text makes of accents (``), 0 for none.
    static int markLength(CharSequence text, int at) {
        if (!isOpening(text.charAt(at))) {
            return 0;
        }
        boolean two = text.charAt(at) == ACCENT && at + 1 < text.length() && text.charAt(at + 1) == ACCENT;
        return two ? 2 : 1;
    }

    static boolean isOpening(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    private boolean opens(int index) {
        LineShape shape = lines.get(index);
        int start = shape.line().start();
        int end = shape.line().end();
        if (!shape.isParagraph() || !isOpening(text.charAt(start)) || start + 1 >= end) {
            return false;
        }
        if (shape.before() == LineShape.Ending.INTRODUCTION) {
            return true;
        }
        return hasLabelAfterMark(index);
    }

    private boolean hasLabelAfterMark(int index) {
        for (Label label :
                labels.after(index, markLength(text, lines.get(index).line().start()))) {
            if (label.form().strength() >= 4) {
                return true;
            }
        }
        return false;
    }

    private int end(int from) {
        char mark = text.charAt(lines.get(from).line().start());
        int depth = 0;
        int outer = -1;
        boolean repeats = repeatsMark(from, mark);
        int limit = Math.min(lines.size(), from + LONGEST);
        for (int i = from; i < limit; i++) {
            int start = lines.get(i).line().start();
            int end = lines.get(i).line().end();
            boolean again = i > from && text.charAt(start) == mark && beginsParagraph(i);
            if (again && !repeats) {
                break;
            }
            if (i > from && !again && outer < 0 && isOuter(i)) {
                outer = i;
                if (repeats) {
                    break;
                }
            }
            depth = balance(mark, depth, again ? start + markLength(text, start) : start, end);
            if (depth <= 0) {
                return closesAtEnd(mark, start, end) || i > from ? i + 1 : from;
            }
        }
        return outer > 0 ? outer : marked(from, mark);
    }

    /// After a mark at a line's start a label tells a paragraph even where the lines are wrapped.
    private boolean beginsParagraph(int index) {
        return lines.get(index).isParagraph() || hasLabelAfterMark(index);
    }

    /// Whether every paragraph of the quotation opens with a mark: the second one tells.
    private boolean repeatsMark(int from, char mark) {
        int i = from + 1;
        while (i < lines.size() && !lines.get(i).isParagraph()) {
            i++;
        }
        return i < lines.size() && text.charAt(lines.get(i).line().start()) == mark;
    }

    /// Whether a line begins with the number of a unit that is never quoted without a mark of its own.
    private boolean isOuter(int index) {
        LineShape shape = lines.get(index);
        if (!shape.isParagraph()) {
            return false;
        }
        for (Label label : labels.at(index)) {
            Level level = label.form().worded();
            boolean title = label.rest() >= shape.line().end() || Character.isUpperCase(text.charAt(label.rest()));
            if (level != null && title && (level.basic() || level.isContainer())) {
                return true;
            }
        }
        return false;
    }

    private int balance(char mark, int depth, int start, int end) {
        int balance = depth;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (mark == ACCENT) {
                balance += accents(i, end);
                i += accents(i, end) == 0 ? 0 : 1;
            } else if (mark == '"' && c == '"') {
                balance = balance > 0 ? balance - 1 : balance + 1;
            } else if (mark != '"' && c == mark) {
                balance++;
            } else if (closes(mark, c, i, end)) {
                balance--;
            }
        }
        return balance;
    }

    /// 1 where `` opens, -1 where '' closes.
    private int accents(int at, int end) {
        if (at + 1 >= end || text.charAt(at) != text.charAt(at + 1)) {
            return 0;
        }
        return text.charAt(at) == ACCENT ? 1 : text.charAt(at) == '\'' ? -1 : 0;
    }

    private boolean closes(char mark, char c, int at, int end) {
        return switch (mark) {
            case '“' -> c == '”';
            case '„' -> c == '“' || c == '”';
            case '«' -> c == '»';
            case '「' -> c == '」';
            case '『' -> c == '』';
            case '‘' -> c == '’' && isTail(at + 1, end);
            case ACCENT -> c == '\'' && at > 0 && text.charAt(at - 1) == '\'';
            default -> false;
        };
    }

    private boolean closesAtEnd(char mark, int start, int end) {
        for (int i = end - 1; i >= start && i >= end - 16; i--) {
            char c = text.charAt(i);
            if (c == mark && mark == '"' || closes(mark, c, i, end)) {
                return isTail(i + 1, end);
            }
        }
        return false;
    }

    /// Whether only punctuation, a conjunction or a remark such as (NR) follows.
    private boolean isTail(int from, int end) {
        int letters = 0;
        for (int i = from; i < end; i++) {
            letters += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
        }
        return letters <= 4;
    }

    /// The lines from `from` on that open with the mark, with the wrapped lines of each.
    private int marked(int from, char mark) {
        int to = from + 1;
        while (to < lines.size()
                && (text.charAt(lines.get(to).line().start()) == mark
                        || !lines.get(to).isParagraph())) {
            to++;
        }
        return to;
    }
}
