package org.armillary.web.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.armillary.account.Actor;
import org.armillary.ledger.Entry;
import org.armillary.ledger.Kind;
import org.armillary.ledger.Ledger;
import org.armillary.ledger.Opening;
import org.armillary.ledger.Stream;
import org.armillary.web.Frame;
import org.armillary.web.ReceiptMark;
import org.armillary.web.ReceiptMarks;

/// The entries of a stream from one number to another, as rows of a trail: gaps are rows too.
///
/// @param reader on whose behalf entries are opened
/// @param shown members of records that are shown
/// @param files address below which a row's receipt stands by its number; empty for the ledger's own
record Trail(
        Ledger ledger,
        ReceiptMarks receipts,
        Stream stream,
        Actor reader,
        Collection<String> shown,
        String files,
        Frame frame) {

    /// Rows on a page.
    static final int PAGE = 100;

    /// @param first least number
    /// @param last greatest number; at most [#PAGE] above
    List<TrailView.Row> rows(long first, long last) {
        List<Entry> entries = ledger.list(stream.id(), last + 1, PAGE).reversed();
        List<TrailView.Row> rows = new ArrayList<>();
        long expected = first;
        for (Entry entry : entries) {
            long sequence = entry.leaf().sequence();
            if (sequence >= first) {
                gap(expected, sequence - 1, rows);
                rows.add(row(entry));
                expected = sequence + 1;
            }
        }
        gap(expected, last, rows);
        return List.copyOf(rows);
    }

    private void gap(long from, long to, List<TrailView.Row> rows) {
        String missing = new LedgerRows(ledger, receipts, frame).missing("trail.gap", from, to);
        if (!missing.isEmpty()) {
            rows.add(new TrailView.Row("", missing, List.of(), Optional.empty()));
        }
    }

    private TrailView.Row row(Entry entry) {
        String number = frame.wording().number(entry.leaf().sequence());
        Optional<ReceiptMark> mark = Optional.of(mark(entry));
        if (entry.leaf().kind() != Kind.DECISION) {
            return new TrailView.Row(
                    number, frame.say("trail.act." + entry.leaf().kind().word()), List.of(), mark);
        }
        Optional<Opening> opening = opening(entry);
        return new TrailView.Row(
                number,
                opening.map(each -> Members.outcome(each, frame)).orElseGet(() -> gone(entry)),
                opening.map(each -> Members.facts(each, frame)).orElse(List.of()),
                mark);
    }

    private String gone(Entry entry) {
        return entry.erased()
                .map(each -> frame.say("trail.erased", frame.wording().moment(each.at())))
                .orElseGet(() -> frame.say("trail.withheld"));
    }

    /// What a record says, as far as it is shown.
    Optional<Opening> opening(Entry entry) {
        return ledger.opening(Optional.of(reader), entry.leaf().id())
                .map(each -> each.only(java.util.Set.copyOf(shown)));
    }

    private ReceiptMark mark(Entry entry) {
        ReceiptMark mark = receipts.of(entry, frame);
        if (files.isEmpty()) {
            return mark;
        }
        boolean record = entry.leaf().kind() == Kind.DECISION;
        return new ReceiptMark(
                mark.sign(),
                mark.said(),
                mark.number(),
                mark.entry(),
                record ? files + entry.leaf().sequence() : "",
                mark.proof());
    }
}
