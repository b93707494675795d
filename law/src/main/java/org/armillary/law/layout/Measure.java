package org.armillary.law.layout;

import java.util.List;

/// The measure of a text: at which width its lines are broken, if they are.
///
/// @param wrapped whether lines end at a measure rather than with their paragraphs
/// @param columns the width, in UTF-16 units; 0 where lines are not broken
record Measure(boolean wrapped, int columns) {

    private static final Measure NONE = new Measure(false, 0);
    private static final int LEAST_LINES = 6;
    private static final int WIDEST = 140;

    static Measure of(List<Line> lines) {
        int[] widths = new int[WIDEST + 1];
        int longer = 0;
        int count = 0;
        for (Line line : lines) {
            int width = line.end() - line.start() + indent(line);
            count++;
            if (width > WIDEST) {
                longer++;
            } else {
                widths[width]++;
            }
        }
        if (count < LEAST_LINES || longer * 50 > count) {
            return NONE;
        }
        int widest = WIDEST;
        int beyond = 0;
        while (widest > 0 && beyond * 100 <= count) {
            beyond += widths[widest--];
        }
        return crowded(widths, widest, count);
    }

    /// Wrapped text has many lines just short of the widest.
    private static Measure crowded(int[] widths, int widest, int count) {
        int near = 0;
        for (int w = widest * 4 / 5; w <= Math.min(WIDEST, widest + 12); w++) {
            near += widths[w];
        }
        return widest >= 25 && near * 4 > count ? new Measure(true, widest) : NONE;
    }

    private static int indent(Line line) {
        return Math.round(line.style().indent() * 2);
    }
}
