package org.armillary.web.assessment;

import java.util.List;
import java.util.Optional;
import org.armillary.web.Link;

/// The systems of an organisation as a table.
///
/// @param rows one for each system
/// @param against the day compared with, where one was asked for, in ISO form; empty where none was
/// @param day the day asked as of, in words
/// @param other the other day, in words; empty where none was asked for
/// @param downloads the table as files
/// @param token what a form that sends something carries
public record SystemsView(
        List<Row> rows, String against, String day, String other, List<Link> downloads, Way.Hidden token) {

    /// A system.
    ///
    /// @param tally how many findings come to what
    /// @param changes what differs between the two days; empty where no other day was asked for
    public record Row(
            Link system,
            long version,
            String changed,
            List<AssessView.Tally> tally,
            String next,
            Optional<List<Change>> changes) {}

    /// A finding that differs.
    public record Change(Link finding, String before, String after) {}
}
