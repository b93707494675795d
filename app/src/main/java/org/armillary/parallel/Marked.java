package org.armillary.parallel;

import java.util.ArrayList;
import java.util.List;

/// A text in parts, of which some stand in another text too.
///
/// @param parts the text in its order
/// @param before whether something of the text was left out before them
/// @param after whether something of the text was left out behind them
public record Marked(List<Part> parts, boolean before, boolean after) {

    private static final int AROUND = 240;
    private static final int WHOLE = 1_600;

    public Marked {
        parts = List.copyOf(parts);
    }

    /// A stretch of a text.
    ///
    /// @param shared whether these words stand in the other text
    public record Part(String text, boolean shared) {}

    /// A stretch by its UTF-16 indexes.
    ///
    /// @param to exclusive
    record Stretch(int from, int to) {}

    /// A text with some of its stretches marked; what lies far from them is left out of a long one.
    ///
    /// @param stretches rising and disjoint
    static Marked of(String text, List<Stretch> stretches) {
        int from = 0;
        int to = text.length();
        if (text.length() > WHOLE) {
            from = stretches.isEmpty() ? 0 : word(text, stretches.getFirst().from() - AROUND);
            int end = stretches.isEmpty() ? WHOLE : stretches.getLast().to() + AROUND;
            to = end >= text.length() ? text.length() : word(text, end);
        }
        List<Part> parts = new ArrayList<>();
        int at = from;
        for (Stretch each : stretches) {
            add(parts, text.substring(at, Math.max(at, each.from())), false);
            add(parts, text.substring(Math.max(at, each.from()), Math.max(at, each.to())), true);
            at = Math.max(at, each.to());
        }
        add(parts, text.substring(at, Math.max(at, to)), false);
        return new Marked(parts, from > 0, to < text.length());
    }

    /// An index at which a word begins, at most some characters before the given one.
    private static int word(String text, int index) {
        if (index <= 0) {
            return 0;
        }
        int space = text.lastIndexOf(' ', index);
        int at = space > index - 40 ? space + 1 : index;
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static void add(List<Part> parts, String text, boolean shared) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, shared));
        }
    }
}
