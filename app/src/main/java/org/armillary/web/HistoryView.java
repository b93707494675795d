package org.armillary.web;

import java.util.List;

/// What officially happened to a text, and what a person can do about it.
///
/// @param expression FRBR URI of the text
/// @param back address of the text; empty where it is withdrawn
/// @param refused why what was asked for before was not done; empty where nothing was
public record HistoryView(
        String title,
        String language,
        String expression,
        String back,
        List<Row> rows,
        String refused,
        String tokenName,
        String token) {

    /// One act.
    ///
    /// @param what it was, in a word
    /// @param detail what else is to be said of it
    /// @param asKnown address of the text as known then; empty where the act brought none
    /// @param receipt where the ledger has the act
    /// @param undo number by which a correction is taken back; 0 where there is nothing to take back
    public record Row(
            String when, String what, String who, String detail, String asKnown, ReceiptMark receipt, int undo) {}
}
