package org.armillary.web.lineage;

import java.util.List;
import org.armillary.web.Chart;
import org.armillary.web.Link;

/// The page that surveys the lineage.
///
/// @param counts directions and how many edges of each count, foreseen ones apart
/// @param filters the directions to choose from
/// @param edges of instruments, as chosen
/// @param chart soft norms and the law that drew on them
/// @param pairs texts that share words
/// @param pairsLeftOut how many more there are
public record LineageView(
        List<Count> counts,
        List<Link> filters,
        List<EdgeRow> edges,
        Chart chart,
        List<PairRow> pairs,
        int pairsLeftOut,
        Method method) {

    /// @param course its name in the style sheet
    /// @param counted those whose both ends were norms
    /// @param foreseen drafts and what is not in force yet
    /// @param other over, later, or from no norm
    public record Count(String course, String word, String says, int counted, int foreseen, int other) {}

    /// @param provisions how many provisions of the later one
    /// @param words how many of its words
    public record PairRow(
            LineageWords.Node earlier,
            LineageWords.Node later,
            String courseWord,
            int provisions,
            int words,
            String first,
            String between) {}

    /// How computed edges come about and how good they are.
    ///
    /// @param texts how many texts were compared; 0 where none were
    /// @param current whether that is of the texts held now
    /// @param precision what part of the judged pairs that are shown is lineage, in hundredths
    /// @param direct what part took the words from the earlier one itself, in hundredths
    /// @param known how many edges below the threshold are shown, and were read, because the catalogue joins both
    public record Method(
            int texts,
            int stretches,
            int shown,
            int withheld,
            boolean current,
            int precision,
            int direct,
            int judgedShown,
            int judgedWithheld,
            int withheldRight,
            int known,
            int knownRight,
            String judgedOn,
            int threshold) {}
}
