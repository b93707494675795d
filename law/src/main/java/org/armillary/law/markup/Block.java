package org.armillary.law.markup;

import java.util.List;
import org.armillary.law.layout.Span;

/// One paragraph of running text: the stretches of its lines, in order.
///
/// Stretches are parts of lines (UTF-16 spans of the layout's text). Between two stretches a space is understood, or
/// nothing where the later line is [HYPHENATED][org.armillary.law.layout.Line.Joined#HYPHENATED] or the script has no
/// spaces.
public record Block(Kind kind, List<Span> stretches) implements Content {

    /// What the paragraph is.
    public enum Kind {
        TEXT,
        TABLE_ROW,
        /// Source note, history note or editorial remark under a provision.
        EDITORIAL
    }

    public Block {
        if (stretches.isEmpty()) {
            throw new IllegalArgumentException("a block holds at least one stretch");
        }
        stretches = List.copyOf(stretches);
    }

    public int start() {
        return stretches.getFirst().start();
    }

    public int end() {
        return stretches.getLast().end();
    }
}
