package org.armillary.web.ledger;

import java.util.List;
import java.util.Optional;
import org.armillary.web.Fact;
import org.armillary.web.ReceiptMark;

/// The trail of a system's decisions, in order.
///
/// @param title what it is of
/// @param lede what a reader needs to know
/// @param facts about the stream
/// @param withheld names of members that are left out, in a sentence; empty where none are
/// @param rows in the order of their numbers
/// @param older address of the page with smaller numbers; empty where there are none
/// @param newer address of the page with larger ones; empty where there are none
/// @param command how to check a receipt
/// @param officer what only an officer sees; empty for others
/// @param program how a program hands records in; empty where a link shows the trail
public record TrailView(
        String title,
        String lede,
        List<Fact> facts,
        String withheld,
        List<Row> rows,
        String older,
        String newer,
        String command,
        Optional<Office> officer,
        String program) {

    /// A place in the trail: a record, an act about the stream, or that numbers are missing.
    ///
    /// @param sequence number in the stream
    /// @param what the outcome, or what happened
    /// @param facts about the decision
    /// @param mark where the entry stands; empty where numbers are missing
    public record Row(String sequence, String what, List<Fact> facts, Optional<ReceiptMark> mark) {}

    /// What an officer does about a stream.
    ///
    /// @param fault why something was not done; empty where nothing went wrong
    /// @param fresh a link that was made now, told once; empty otherwise
    /// @param retention days; empty for without end
    /// @param last the greatest number there is
    public record Office(
            String base,
            String fault,
            String fresh,
            String retention,
            String last,
            List<Choice> members,
            List<LinkRow> links,
            DecisionsView.Hidden token) {}

    /// A member of records that can be shown.
    public record Choice(String id, String label, boolean chosen) {}

    public record LinkRow(String id, String recipient, String records, String until, String by) {}
}
