package org.armillary.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What changed between two texts of one work, passage by passage and word by word.
///
/// @param before the earlier text's identity
/// @param after the later text's identity
/// @param changes every passage of both texts once, in the order of the later text; what was removed stands where it
///     stood
public record Comparison(Identity before, Identity after, List<Change> changes) {

    public Comparison {
        changes = List.copyOf(changes);
    }

    /// What became of a passage.
    public enum Kind {
        SAME,
        CHANGED,
        ADDED,
        REMOVED,
        /// The same words under another number or in another place.
        MOVED
    }

    /// One passage in both texts.
    ///
    /// @param before as it was, unless it was added
    /// @param after as it is, unless it was removed
    /// @param beforePieces the earlier text, marked where it is not in the later
    /// @param afterPieces the later text, marked where it is not in the earlier
    public record Change(
            Kind kind,
            Optional<Passage> before,
            Optional<Passage> after,
            List<Piece> beforePieces,
            List<Piece> afterPieces) {

        public Change {
            beforePieces = List.copyOf(beforePieces);
            afterPieces = List.copyOf(afterPieces);
        }

        /// Number and heading, as it is now where it still is.
        public String name() {
            return after.or(() -> before).map(Passage::name).orElse("");
        }
    }

    /// A stretch of a text.
    ///
    /// @param marked whether the other text has other words there
    public record Piece(String text, boolean marked) {}

    /// Compares two texts.
    public static Comparison of(Text before, Text after) {
        return new Comparison(
                before.identity(), after.identity(), new Alignment(Passages.of(before), Passages.of(after)).changes());
    }

    /// Compares two stretches of any texts word by word.
    public static Change ofWords(String before, String after) {
        List<Piece> old = new ArrayList<>();
        List<Piece> now = new ArrayList<>();
        Alignment.pieces(before, after, old, now);
        boolean same = Stream.concat(old.stream(), now.stream()).noneMatch(Piece::marked);
        return new Change(same ? Kind.SAME : Kind.CHANGED, Optional.empty(), Optional.empty(), old, now);
    }

    /// How many passages are of a kind.
    public long count(Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    /// Only what differs.
    public List<Change> differences() {
        return changes.stream().filter(change -> change.kind() != Kind.SAME).toList();
    }
}
