package org.armillary.web;

import java.util.List;

/// What was fetched from publishers, and the form that fetches more.
///
/// @param facts in numbers
/// @param rows every text asked for, the last one first
/// @param token the form's CSRF token
/// @param tokenName the parameter it is sent as
/// @param tasks harvests of this process
public record HarvestView(List<Fact> facts, List<Row> rows, String tokenName, String token, List<TaskRow> tasks) {

    /// A text that was asked for.
    ///
    /// @param outcome `first`, `changed`, `unchanged`, `absent`, `denied`, `unreached` or `unreadable`
    /// @param work its URI
    /// @param href its page; empty where no text is held
    /// @param address where it was asked for
    /// @param note why it was not had, or what to know; may be empty
    public record Row(
            String when,
            String outcome,
            String work,
            String href,
            String language,
            String publisher,
            String address,
            String note) {}
}
