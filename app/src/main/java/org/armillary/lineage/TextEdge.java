package org.armillary.lineage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.armillary.reuse.Reuse;

/// What the words of a provision share with those of an earlier text, or where they refer to it.
///
/// @param type verbatim reuse, close paraphrase or express reference
/// @param earlier where the words stood first; the whole work where a reference names no place
/// @param later where they stand again, or where the reference stands
/// @param earlierDay when the earlier words are first known; empty where that text is not held
/// @param laterDay when the later words are first known to have stood there
/// @param score bits of rare words shared in order, times identity; 0 for references
/// @param identity how much of both stretches is the same, 0 to 1; 0 for references
/// @param share how much of the later stretch is shared, 0 to 1; 0 for references
/// @param words how many words are shared; for references 0
/// @param runs the shared words, in UTF-16 indexes of the provisions' texts; none for references
/// @param quote the line a reference stands in; empty for shared words
public record TextEdge(
        Type type,
        Spot earlier,
        Spot later,
        Optional<LocalDate> earlierDay,
        LocalDate laterDay,
        double score,
        double identity,
        double share,
        int words,
        List<Reuse.Run> runs,
        String quote) {

    public TextEdge {
        runs = List.copyOf(runs);
    }

    /// A provision of a version of a work.
    ///
    /// @param work FRBR URI
    /// @param expression FRBR URI of the version; empty where the text is not held
    /// @param eId the provision; empty for the whole, or text outside all provisions
    /// @param language ISO 639-2 code
    public record Spot(String work, String expression, String eId, String language) {

        /// `WORK#eId`, whatever the version.
        public String key() {
            return eId.isEmpty() ? work : work + "#" + eId;
        }
    }

    /// What stands for this edge whatever is computed: both works with their provisions.
    public String key() {
        return earlier.key() + " > " + later.key();
    }

    /// The score from which an edge is shown without a person's word.
    public static double shownFrom() {
        return Threshold.SHOWN;
    }

    /// Whether the score is high enough to be shown without a person's word; references always are.
    public boolean isSure() {
        return type == Type.REFERENCE || type == Type.HISTORY || score >= Threshold.SHOWN;
    }
}
