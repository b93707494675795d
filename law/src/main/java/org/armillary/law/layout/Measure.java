package org.armillary.law.layout;

import java.util.Arrays;
import java.util.List;

/// The measure of a text: at which width its lines are broken, if they are.
///
/// @param wrapped whether lines end at a measure rather than with their paragraphs
/// @param least the narrowest width at which a word was carried over, in UTF-16 units; a line that would have held the
/// next word
///     within it was ended on purpose
record Measure(boolean wrapped, int least) {

    private static final Measure NONE = new Measure(false, 0);
    private static final int LEAST_LINES = 6;
    private static final int NARROWEST = 24;
    private static final int WIDEST = 140;

    static Measure of(String text, List<Line> lines) {
        List<Line> body = lines.stream().filter(Line::isBody).toList();
        if (body.size() < LEAST_LINES) {
            return NONE;
        }
        int[] widths = new int[WIDEST + 2];
        for (Line line : body) {
            widths[Math.min(WIDEST + 1, width(line))]++;
        }
        if (widths[WIDEST + 1] * 50 > body.size()) {
            return NONE;
        }
        int widest = percentile(widths, body.size() / 100);
        Ends ends = Ends.of(text, body, widest);
        boolean crowded = isCrowded(widths, widest, body.size());
        boolean wrapped = widest >= NARROWEST && (crowded ? ends.areOftenOpen() : ends.areMostlyOpen(body.size()));
        return wrapped ? new Measure(true, leastWidth(text, body, widest)) : NONE;
    }

    static int width(Line line) {
        return line.end() - line.start() + Math.round(line.style().indent() * 2);
    }

    /// The width that all but a few lines keep within.
    private static int percentile(int[] widths, int beyond) {
        int widest = WIDEST;
        int left = beyond;
        while (widest > 0 && (left -= widths[widest]) >= 0) {
            widest--;
        }
        return widest;
    }

    /// Wrapped prose has many lines just short of the widest.
    private static boolean isCrowded(int[] widths, int widest, int count) {
        int near = 0;
        for (int w = widest * 4 / 5; w <= WIDEST; w++) {
            near += widths[w];
        }
        return near * 4 > count;
    }

    /// How the long lines end.
    ///
    /// @param wide how many lines reach four fifths of the measure
    /// @param open how many of these end in mid-sentence with another right below
    private record Ends(int wide, int open) {

        static Ends of(String text, List<Line> body, int widest) {
            int wide = 0;
            int open = 0;
            for (int i = 0; i + 1 < body.size(); i++) {
                if (width(body.get(i)) * 5 >= widest * 4) {
                    wide++;
                    open += LineEnds.isOpen(text, body.get(i))
                                    && !body.get(i + 1).afterBlank()
                            ? 1
                            : 0;
                }
            }
            return new Ends(wide, open);
        }

        boolean areOftenOpen() {
            return open * 4 > wide;
        }

        /// Where few lines are long, at least half of those that are end in mid-sentence.
        boolean areMostlyOpen(int lines) {
            return wide >= 2 && wide * 25 >= lines && open * 2 > wide;
        }
    }

    /// How wide the lines with a carried word would have been with it: nearly the least of these.
    private static int leastWidth(String text, List<Line> body, int widest) {
        int[] needed = new int[WIDEST * 2];
        int carried = 0;
        for (int i = 1; i < body.size(); i++) {
            if (LineEnds.continues(text, body.get(i - 1), body.get(i))) {
                needed[Math.min(needed.length - 1, widthWithNext(text, body.get(i - 1), body.get(i)))]++;
                carried++;
            }
        }
        int skip = carried / 50;
        int least = 0;
        while (least < needed.length - 1 && (skip -= needed[least]) >= 0) {
            least++;
        }
        Arrays.fill(needed, 0);
        return carried < 5 ? widest * 3 / 4 : Math.min(least, widest);
    }

    /// Width of a line if it had held the first word of the next one.
    static int widthWithNext(String text, Line line, Line next) {
        int end = next.start();
        while (end < next.end() && !isBreakable(text.charAt(end)) && !LineEnds.isSpaceless(text.charAt(end))) {
            end++;
        }
        boolean word = end > next.start();
        return width(line) + (word ? 1 + end - next.start() : 1);
    }

    /// No line is broken at a no-break or fixed-width space.
    private static boolean isBreakable(char c) {
        return c == ' ' || c == '\t' || c == 0x3000;
    }
}
