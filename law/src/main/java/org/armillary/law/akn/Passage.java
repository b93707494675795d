package org.armillary.law.akn;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.armillary.law.pattern.Tokens;
import org.jspecify.annotations.Nullable;

/// A paragraph of running prose of a document: its lines joined, words broken at a line end whole again.
///
/// The prose remembers where each of its characters stands in the document's text, so that whatever is found in it has
/// a place there. All indexes are UTF-16.
public final class Passage {

    private final Optional<String> eId;
    private final Kind kind;
    private final boolean quoted;
    private final String text;
    /// Where each stretch begins in the prose, ascending, and where in the document's text.
    private final int[] from;
    private final int[] source;
    /// Made when first asked for; two threads may both make them.
    private volatile @Nullable Tokens tokens;

    private Passage(Optional<String> eId, Kind kind, boolean quoted, String text, int[] from, int[] source) {
        this.eId = eId;
        this.kind = kind;
        this.quoted = quoted;
        this.text = text;
        this.from = from;
        this.source = source;
    }

    /// What the paragraph is.
    public enum Kind {
        TEXT,
        HEADING,
        TABLE_ROW,
        /// A footnote or endnote, its mark included.
        NOTE,
        /// Source note, history note or other remark of an editor.
        EDITORIAL
    }

    /// A stretch of prose and where it stands in the document's text.
    ///
    /// @param from first index in the prose
    /// @param source first index in the document's text
    public record Stretch(int from, int source) {}

    /// A passage.
    ///
    /// @param eId the innermost provision it stands in; empty in a preface
    /// @param kind what it is
    /// @param quoted whether it is text of other law, quoted by an amendment
    /// @param text its prose
    /// @param stretches where its parts stand, ascending, the first from 0
    public static Passage of(Optional<String> eId, Kind kind, boolean quoted, String text, List<Stretch> stretches) {
        if (stretches.isEmpty() || stretches.getFirst().from() != 0) {
            throw new IllegalArgumentException("the first stretch of a passage begins at 0");
        }
        return new Passage(
                eId,
                kind,
                quoted,
                text,
                stretches.stream().mapToInt(Stretch::from).toArray(),
                stretches.stream().mapToInt(Stretch::source).toArray());
    }

    /// The innermost provision it stands in; empty in a preface.
    public Optional<String> eId() {
        return eId;
    }

    public Kind kind() {
        return kind;
    }

    /// Whether it is text of other law, quoted by an amendment.
    public boolean isQuoted() {
        return quoted;
    }

    /// The prose, on one line; the cells of a table's row are separated by tabs.
    public String text() {
        return text;
    }

    /// The words of the prose.
    public Tokens tokens() {
        Tokens made = tokens;
        if (made == null) {
            made = Tokens.of(text);
            tokens = made;
        }
        return made;
    }

    /// Where a character of the prose stands in the document's text.
    ///
    /// @param index from 0 to the length of the prose; a space that a line end stands for is at the line end
    public int start(int index) {
        int at = Arrays.binarySearch(from, index);
        int stretch = at >= 0 ? at : -at - 2;
        return source[stretch] + index - from[stretch];
    }

    /// Where a stretch of the prose ends in the document's text.
    ///
    /// @param end its end in the prose, exclusive, from 1
    public int end(int end) {
        return start(end - 1) + 1;
    }

    @Override
    public String toString() {
        return eId.orElse("-") + " " + kind + (quoted ? " quoted: " : ": ") + text;
    }
}
