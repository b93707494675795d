package org.armillary.web.lineage;

import java.util.List;

/// What the state of one topic rests on.
///
/// @param standpoints jurisdictions with a rule
/// @param unchecked soft rules whose instruments lack verification and enforcement
/// @param draft where a draft article on it can be made; empty where there is no model clause
public record TopicView(
        String name,
        String definition,
        ConvergenceView.Row row,
        List<Point> standpoints,
        List<Rule> unchecked,
        String draft) {

    public record Point(String jurisdiction, boolean state, boolean law, String since, List<Rule> rules) {}

    /// @param places provisions as cited; empty where none is on record
    /// @param href the first of them in the text; empty where that is not held
    public record Rule(
            LineageWords.Node node, String effect, String says, String places, String href, boolean verified) {}
}
