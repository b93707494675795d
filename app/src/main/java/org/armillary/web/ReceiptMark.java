package org.armillary.web;

/// What a page says of the ledger's entry about the thing that it shows.
///
/// @param sign in the ledger, pending or erased
/// @param said where it stands, in a sentence
/// @param number the entry's place in the log, as people read it; empty where it has none yet
/// @param entry address of the entry's page; empty where it has none yet
/// @param receipt address of the receipt; empty where there is none yet
/// @param proof address of the proof; empty where there is none yet
public record ReceiptMark(Sign sign, String said, String number, String entry, String receipt, String proof) {

    /// Changes with everything that is shown of it: for the keys of kept pages.
    public String tag() {
        return sign + entry;
    }
}
