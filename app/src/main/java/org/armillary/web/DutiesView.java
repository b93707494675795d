package org.armillary.web;

import java.util.List;

/// The page of who must do what.
///
/// @param bearer who was asked for; empty for nobody yet
/// @param work the only work asked about; empty for all
/// @param workTitle its title
/// @param count how many norms there are
/// @param suggestions bearers of many norms
public record DutiesView(
        String bearer, String work, String workTitle, int count, List<Instrument> instruments, List<Link> suggestions) {

    /// The norms of one instrument.
    ///
    /// @param count how many there are
    /// @param left how many of them are not shown
    public record Instrument(String title, String href, int count, int left, List<DutyRow> duties) {}
}
