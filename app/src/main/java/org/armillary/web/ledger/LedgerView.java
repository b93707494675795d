package org.armillary.web.ledger;

import java.util.List;
import org.armillary.web.Fact;
import org.armillary.web.Link;
import org.armillary.web.Sign;

/// The page of the log.
///
/// @param stopped why no entries are taken; empty where they are
/// @param policy a policy file that trusts these keys; empty where the log can't be opened
/// @param files address of the log's files
/// @param commands how to verify one receipt, the whole log, and the log over time
/// @param older address of the page with older entries; empty where there are none
public record LedgerView(
        String stopped,
        List<Fact> facts,
        List<Key> keys,
        String policy,
        String files,
        Commands commands,
        Verifier verifier,
        List<StreamRow> streams,
        List<EntryRow> entries,
        String older) {

    /// @param id for the page
    public record Key(String id, String label, String vkey) {}

    public record Commands(String one, String all, String follow) {}

    /// @param digest SHA-256 of the file, in hexadecimal
    public record Verifier(String href, String digest) {}

    /// @param retention for how long what its entries say is kept
    public record StreamRow(Link stream, String what, String last, String retention) {}

    /// @param number place in the log
    /// @param about what it is about, where the caller may know
    /// @param missing numbers of the stream that are missing before this entry, in a sentence; empty where none are
    public record EntryRow(
            Link number,
            Sign sign,
            String kind,
            String when,
            Link stream,
            String sequence,
            Link about,
            String missing) {}
}
