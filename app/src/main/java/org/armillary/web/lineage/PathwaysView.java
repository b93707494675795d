package org.armillary.web.lineage;

import java.util.List;
import org.armillary.web.Chart;

/// The page of the three ways from soft to hard.
public record PathwaysView(Chart chart, List<Way> ways) {

    /// @param id its name in the bundle
    /// @param law how many instruments on it are law on the day
    /// @param soft how many soft ones are in effect
    /// @param other how many are neither
    public record Way(String id, String name, String says, int law, int soft, int other, List<Row> rows) {}

    /// @param from what it draws on
    public record Row(
            LineageWords.Node node, String date, String note, boolean verified, List<LineageWords.Node> from) {}
}
