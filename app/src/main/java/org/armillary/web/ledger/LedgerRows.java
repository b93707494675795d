package org.armillary.web.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armillary.ledger.Entry;
import org.armillary.ledger.Ledger;
import org.armillary.ledger.Stream;
import org.armillary.reception.Address;
import org.armillary.reception.Insight;
import org.armillary.web.Frame;
import org.armillary.web.Link;
import org.armillary.web.ReceiptMark;
import org.armillary.web.ReceiptMarks;

/// Entries and streams as rows of tables, for one caller.
record LedgerRows(Ledger ledger, ReceiptMarks receipts, Frame frame) {

    /// Address of an entry's page.
    static String address(long index) {
        return "/ledger/" + index;
    }

    LedgerView.EntryRow row(Entry entry) {
        return row(entry, "");
    }

    /// Entries of one stream, the newest first; where numbers are missing between two, the row after them says so.
    List<LedgerView.EntryRow> ofStream(List<Entry> entries) {
        List<LedgerView.EntryRow> rows = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            long sequence = entries.get(i).leaf().sequence();
            long before = i + 1 < entries.size() ? entries.get(i + 1).leaf().sequence() : sequence - 1;
            rows.add(row(entries.get(i), missing("ledger.gap", before + 1, sequence - 1)));
        }
        return List.copyOf(rows);
    }

    /// That numbers are missing, from one to another; empty where none are.
    String missing(String key, long from, long to) {
        return to < from
                ? ""
                : frame.say(
                        key,
                        to - from + 1,
                        frame.wording().number(from),
                        frame.wording().number(to));
    }

    private LedgerView.EntryRow row(Entry entry, String missing) {
        ReceiptMark mark = receipts.of(entry, frame);
        return new LedgerView.EntryRow(
                Link.of(frame.wording().number(entry.index()), mark.entry()),
                mark.sign(),
                frame.say("kind.entry." + entry.leaf().kind().word()),
                frame.wording().moment(entry.leaf().time()),
                stream(entry.leaf().stream()),
                frame.wording().number(entry.leaf().sequence()),
                about(entry),
                missing);
    }

    /// What an entry is about, with its page where there is one; empty where the caller may not know.
    Link about(Entry entry) {
        String subject = entry.subject();
        if (!Insight.into(entry, frame.caller())) {
            return Link.of("", "");
        }
        boolean page = subject.startsWith("/systems/")
                || subject.startsWith("/instruments/")
                || subject.startsWith("/rulebooks/");
        if (subject.startsWith("/akn/")) {
            return Link.of(subject, frame.link(Address.of(subject)));
        }
        return Link.of(subject, page ? frame.link(subject) : "");
    }

    /// A stream by the name that the caller may know.
    Link stream(String id) {
        return Link.of(name(id), frame.link("/ledger/streams/" + id));
    }

    private String name(String id) {
        Optional<Stream> known =
                ledger.findStream(id).filter(each -> !each.isPublic() && Insight.into(each, frame.caller()));
        return known.map(Stream::name).orElseGet(() -> id.length() > 12 ? id.substring(0, 8) + "…" : id);
    }

    LedgerView.StreamRow row(Stream stream) {
        return new LedgerView.StreamRow(
                stream(stream.id()),
                what(stream),
                frame.wording().number(stream.last()),
                DecisionPages.kept(stream, frame));
    }

    /// What a stream holds, as far as the caller may know.
    String what(Stream stream) {
        if (stream.isPublic()) {
            return frame.say("ledger.stream." + stream.id());
        }
        if (!Insight.into(stream, frame.caller())) {
            return frame.say("ledger.stream.other");
        }
        return stream.name().equals(Stream.ACTS)
                ? frame.say("ledger.stream.acts", stream.organisation())
                : frame.say("ledger.stream.decisions", stream.system());
    }
}
