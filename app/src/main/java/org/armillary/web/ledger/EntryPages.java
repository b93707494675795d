package org.armillary.web.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.ledger.Entry;
import org.armillary.ledger.Leaf;
import org.armillary.ledger.Ledger;
import org.armillary.ledger.Opening;
import org.armillary.ledger.Receipt;
import org.armillary.reception.Insight;
import org.armillary.tlog.checkpoint.SignedCheckpoint;
import org.armillary.tlog.proof.ProofFile;
import org.armillary.tlog.tree.Hash;
import org.armillary.web.Attachment;
import org.armillary.web.Fact;
import org.armillary.web.Frame;
import org.armillary.web.Link;
import org.armillary.web.Pages;
import org.armillary.web.ReceiptMarks;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// One entry of the ledger: what everybody sees of it, what it says to those who may know, its proof; and both as
/// files.
@Controller
class EntryPages {

    /// By its place in the log, or by its identity.
    private static final String ONE = LedgerPages.BASE + "/{entry:[0-9a-f-]+}";

    private final Ledger ledger;
    private final ReceiptMarks receipts;
    private final Pages pages;

    EntryPages(Ledger ledger, ReceiptMarks receipts, Pages pages) {
        this.ledger = ledger;
        this.receipts = receipts;
        this.pages = pages;
    }

    @GetMapping(ONE)
    ResponseEntity<byte[]> show(Frame frame, @PathVariable String entry) {
        return pages.show("ledger-entry", frame, view(find(entry), frame));
    }

    @GetMapping(ONE + "/receipt")
    ResponseEntity<byte[]> receipt(Frame frame, @PathVariable String entry) {
        Entry found = find(entry);
        byte[] receipt = ledger.receipt(
                        found,
                        ledger.opening(
                                Insight.actor(frame.caller()), found.leaf().id()))
                .bytes();
        return Attachment.of(receipt, "application/json", "entry-" + found.index() + ".receipt.json");
    }

    /// The proof alone, in the form of tlog-proof.
    @GetMapping(ONE + "/proof")
    ResponseEntity<byte[]> proof(@PathVariable String entry) {
        Entry found = find(entry);
        String proof = ledger.receipt(found, Optional.empty())
                .proof()
                .orElseThrow(() -> new Refusal(Problem.of("not-yet-proved", HttpStatus.NOT_FOUND, found.index())));
        return Attachment.of(
                proof.getBytes(StandardCharsets.UTF_8),
                "text/plain;charset=utf-8",
                "entry-" + found.index() + ".tlog-proof");
    }

    private Entry find(String entry) {
        return Insight.find(ledger, entry)
                .orElseThrow(() -> new Refusal(Problem.notFound(LedgerPages.BASE + "/" + entry)));
    }

    private EntryView view(Entry entry, Frame frame) {
        LedgerRows rows = new LedgerRows(ledger, receipts, frame);
        Leaf leaf = entry.leaf();
        Receipt receipt = ledger.receipt(entry, ledger.opening(Insight.actor(frame.caller()), leaf.id()));
        Optional<ProofFile> proof = receipt.proof().map(each -> ProofFile.parse(each.getBytes(StandardCharsets.UTF_8)));
        return new EntryView(
                frame.wording().number(entry.index()),
                frame.say("entry.lede." + leaf.kind().word()),
                rows.about(entry),
                receipts.of(entry, frame),
                facts(entry, rows),
                entry.erased()
                        .map(each -> frame.say("entry.erased", frame.wording().moment(each.at())))
                        .orElse(""),
                entry.erased().map(each -> "/ledger/" + each.by()).orElse(""),
                receipt.opening().map(EntryPages::members).orElse(List.of()),
                leaf.toString(),
                proof.map(each -> said(each, frame)).orElseGet(() -> frame.say("entry.proof.pending")),
                proof.map(each -> each.path().stream().map(Hash::toString).toList())
                        .orElse(List.of()),
                "armillary ledger check entry-" + entry.index() + ".receipt.json --policy policy.txt",
                neighbours(leaf, frame));
    }

    private static List<Fact> facts(Entry entry, LedgerRows rows) {
        Frame frame = rows.frame();
        Leaf leaf = entry.leaf();
        Link stream = rows.stream(leaf.stream());
        return List.of(
                Fact.of(
                        frame.say("ledger.entry.kind"),
                        frame.say("kind.entry." + leaf.kind().word())),
                Fact.of(frame.say("ledger.entry.when"), frame.wording().moment(leaf.time())),
                Fact.of(
                        frame.say("ledger.stream"),
                        frame.say("ledger.stream.number", frame.wording().number(leaf.sequence()), stream.label())),
                Fact.of(frame.say("entry.index"), frame.wording().number(entry.index())),
                Fact.identifier(frame.say("entry.id"), leaf.id().toString()),
                new Fact(frame.say("entry.actor"), leaf.actor(), true, frame.say("entry.actor.text")),
                Fact.identifier(frame.say("entry.commitment"), leaf.commitment().toString()));
    }

    private static List<EntryView.Member> members(Opening opening) {
        List<EntryView.Member> members = new ArrayList<>();
        opening.members()
                .forEach((name, member) -> members.add(
                        switch (member) {
                            case Opening.Shown(var _, String value) -> new EntryView.Member(name, value, true);
                            case Opening.Withheld(Hash commitment) ->
                                new EntryView.Member(name, commitment.toString(), false);
                        }));
        return List.copyOf(members);
    }

    private static String said(ProofFile proof, Frame frame) {
        SignedCheckpoint signed = proof.checkpoint();
        return proof.path().isEmpty()
                ? frame.say("entry.proof.alone")
                : frame.say(
                        "entry.proof.text",
                        signed.checkpoint().size(),
                        signed.checkpoint().origin());
    }

    private List<Link> neighbours(Leaf leaf, Frame frame) {
        List<Link> neighbours = new ArrayList<>();
        ledger.list(leaf.stream(), leaf.sequence(), 1)
                .forEach(each -> neighbours.add(
                        Link.of(frame.say("entry.stream.previous"), frame.link(LedgerRows.address(each.index())))));
        ledger.list(leaf.stream(), leaf.sequence() + 2, 1).stream()
                .filter(each -> each.leaf().sequence() == leaf.sequence() + 1)
                .forEach(each -> neighbours.add(
                        Link.of(frame.say("entry.stream.next"), frame.link(LedgerRows.address(each.index())))));
        return List.copyOf(neighbours);
    }
}
