package org.armillary.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.armillary.ledger.Entry;
import org.armillary.ledger.Ledger;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What pages say of the ledger's entries about what they show.
@Component
public class ReceiptMarks {

    private final ObjectProvider<Ledger> ledgers;

    ReceiptMarks(ObjectProvider<Ledger> ledgers) {
        this.ledgers = ledgers;
    }

    /// Of the newest entry about something; what has happened a moment ago is pending.
    ///
    /// @param subject as acts name it: an expression's URI, `/instruments/<id>`, `/rulebooks/<id>`,
    ///     `/systems/<uuid>`
    public ReceiptMark latest(String subject, Frame frame) {
        return ledgers.getObject().list(subject, 1).stream()
                .findFirst()
                .map(entry -> of(entry, frame))
                .orElseGet(() -> waiting(frame));
    }

    /// Of the entries of acts, by the acts' identities.
    public Map<UUID, ReceiptMark> of(Collection<UUID> acts, Frame frame) {
        Map<UUID, Entry> entries = ledgers.getObject().list(acts);
        Map<UUID, ReceiptMark> marks = new HashMap<>();
        for (UUID act : acts) {
            marks.put(
                    act,
                    Optional.ofNullable(entries.get(act))
                            .map(entry -> of(entry, frame))
                            .orElseGet(() -> waiting(frame)));
        }
        return marks;
    }

    /// Of an entry.
    public ReceiptMark of(Entry entry, Frame frame) {
        Entry.State state =
                entry.state() == Entry.State.LOGGED && !ledgers.getObject().isProved(entry)
                        ? Entry.State.PENDING
                        : entry.state();
        String address = frame.link("/ledger/" + entry.index());
        String when = frame.wording().moment(entry.leaf().time());
        String number = frame.wording().number(entry.index());
        String file = "/ledger/" + entry.index();
        return switch (state) {
            case PENDING ->
                new ReceiptMark(
                        Sign.PENDING, frame.say("receipt.pending", when), number, address, file + "/receipt", "");
            case LOGGED ->
                new ReceiptMark(
                        Sign.LOGGED,
                        frame.say("receipt.logged", when),
                        number,
                        address,
                        file + "/receipt",
                        file + "/proof");
            case ERASED ->
                new ReceiptMark(
                        Sign.ERASED,
                        frame.say("receipt.erased", when),
                        number,
                        address,
                        file + "/receipt",
                        file + "/proof");
        };
    }

    private static ReceiptMark waiting(Frame frame) {
        return new ReceiptMark(Sign.PENDING, frame.say("receipt.waiting"), "", "", "", "");
    }
}
