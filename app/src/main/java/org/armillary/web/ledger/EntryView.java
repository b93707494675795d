package org.armillary.web.ledger;

import java.util.List;
import org.armillary.web.Fact;
import org.armillary.web.Link;
import org.armillary.web.ReceiptMark;

/// The page of one entry.
///
/// @param number its place in the log
/// @param lede what kind of thing happened
/// @param about what it is about, where the caller may know; else empty
/// @param erased a sentence where what it said was destroyed; empty otherwise
/// @param erasure address of the entry that says so
/// @param opening what it says, member by member; empty where the caller may not know
/// @param bytes the entry's very bytes
/// @param proof a sentence on where its proof leads
/// @param path hashes from it to the root, the leaf's sibling first
/// @param command how to check its receipt
/// @param neighbours the entries before and after it in its stream
public record EntryView(
        String number,
        String lede,
        Link about,
        ReceiptMark mark,
        List<Fact> facts,
        String erased,
        String erasure,
        List<Member> opening,
        String bytes,
        String proof,
        List<String> path,
        String command,
        List<Link> neighbours) {

    /// @param value as JSON, or that it is withheld
    /// @param shown whether that is the value
    public record Member(String name, String value, boolean shown) {}
}
