package org.armillary.web.assessment;

import java.util.List;
import java.util.Optional;
import org.armillary.web.Link;
import org.armillary.web.Paging;

/// The systems of an organisation as a table.
///
/// @param rows one for each system of the page
/// @param against the day compared with, where one was asked for, in ISO form; empty where none was
/// @param day the day asked as of, in words
/// @param other the other day, in words; empty where none was asked for
/// @param token what a form that sends something carries
public record SystemsView(List<Row> rows, Paging paging, String against, String day, String other, Way.Hidden token) {

    /// A system.
    ///
    /// @param changed when it was last changed
    /// @param tally how many results come to what
    /// @param changes what differs between the two days; empty where no other day was asked for
    public record Row(Link system, String changed, List<AssessView.Tally> tally, Optional<Changes> changes) {}

    /// @param more how many are left out
    public record Changes(List<Change> shown, int more) {}

    /// A result that differs, from the earlier day to the later.
    public record Change(Link finding, String before, String after) {}
}
