package org.armillary.web.lineage;

import java.util.List;
import org.armillary.web.Link;

/// The page of one norm's family.
///
/// @param title its name
/// @param note what it is, in words; may be empty
/// @param ancestors what it draws on, with how many steps away
/// @param descendants what draws on it
/// @param provisionsBack texts that its provisions share words with, earlier ones
/// @param provisionsForward later ones
/// @param withheld how many edges the threshold keeps back
/// @param links to its text and entry
public record FamilyView(
        String title,
        LineageWords.Node self,
        String note,
        List<Generation> ancestors,
        List<Generation> descendants,
        List<Other> provisionsBack,
        List<Other> provisionsForward,
        int withheld,
        List<Link> links) {

    /// Edges so many steps away.
    public record Generation(int depth, List<EdgeRow> edges) {}

    /// A norm whose text shares words with this one's.
    public record Other(LineageWords.Node node, int provisions, int words, String between, List<EdgeRow> edges) {}
}
