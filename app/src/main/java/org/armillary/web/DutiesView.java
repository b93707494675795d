package org.armillary.web;

import java.util.List;

/// The page of who must do what.
///
/// @param bearer who was asked for; empty for nobody yet
/// @param work the only work asked about; empty for all
/// @param workTitle its title
/// @param count how many norms there are
/// @param filters by which they can be narrowed
/// @param suggestions bearers of many norms, where none is shown
/// @param current whether the words of all texts are known yet
public record DutiesView(
        String bearer,
        String work,
        String workTitle,
        int count,
        List<Filter> filters,
        List<Instrument> instruments,
        List<Link> suggestions,
        boolean current) {

    /// The norms of one instrument.
    ///
    /// @param count how many there are
    /// @param left how many of them are not shown
    public record Instrument(String title, String href, int count, int left, List<DutyRow> duties) {}
}
