package org.armillary.web.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.ledger.Entry;
import org.armillary.ledger.Ledger;
import org.armillary.ledger.Standing;
import org.armillary.ledger.Stream;
import org.armillary.reception.Insight;
import org.armillary.tlog.note.Algorithm;
import org.armillary.tlog.note.VerifierKey;
import org.armillary.tlog.proof.Policy;
import org.armillary.verifier.VerifierPage;
import org.armillary.web.Fact;
import org.armillary.web.Frame;
import org.armillary.web.Pages;
import org.armillary.web.ReceiptMarks;
import org.armillary.web.Site;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The log as a whole: what it is, who signs it, how to verify it, and what was added last.
@Controller
class LedgerPages {

    static final String BASE = "/ledger";
    private static final int PAGE = 25;
    private static final int STREAM_PAGE = 100;

    private final Ledger ledger;
    private final ReceiptMarks receipts;
    private final Pages pages;
    private final Site site;

    LedgerPages(Ledger ledger, ReceiptMarks receipts, Pages pages, Site site) {
        this.ledger = ledger;
        this.receipts = receipts;
        this.pages = pages;
        this.site = site;
    }

    /// @param before shows entries before that place; 0 for the newest
    @GetMapping(BASE)
    ResponseEntity<byte[]> show(Frame frame, @RequestParam(defaultValue = "0") long before) {
        LedgerRows rows = new LedgerRows(ledger, receipts, frame);
        List<Entry> entries = ledger.newest(before <= 0 ? Long.MAX_VALUE : before, PAGE + 1);
        List<Entry> shown = entries.stream().limit(PAGE).toList();
        String older = entries.size() > PAGE
                ? frame.here("before", String.valueOf(shown.getLast().index()))
                : "";
        return pages.show(
                "ledger",
                frame,
                new LedgerView(
                        stopped(),
                        facts(frame),
                        keys(frame),
                        ledger.policy().map(Policy::toString).orElse(""),
                        BASE + "/log/",
                        commands(),
                        new LedgerView.Verifier(VerifierFile.ADDRESS, VerifierPage.digest()),
                        Insight.streams(ledger, frame.caller()).stream()
                                .map(rows::row)
                                .toList(),
                        shown.stream().map(rows::row).toList(),
                        older));
    }

    @GetMapping(BASE + "/streams/{stream}")
    ResponseEntity<byte[]> stream(
            Frame frame, @PathVariable String stream, @RequestParam(defaultValue = "0") long before) {
        Stream found =
                ledger.findStream(stream).orElseThrow(() -> new Refusal(Problem.notFound(BASE + "/streams/" + stream)));
        LedgerRows rows = new LedgerRows(ledger, receipts, frame);
        List<Entry> entries = ledger.list(found.id(), before <= 0 ? Long.MAX_VALUE : before, STREAM_PAGE + 1);
        // One more than is shown tells whether a number is missing after the last one.
        List<LedgerView.EntryRow> shown =
                rows.ofStream(entries).stream().limit(STREAM_PAGE).toList();
        String older = entries.size() > STREAM_PAGE
                ? frame.here(
                        "before",
                        String.valueOf(entries.get(STREAM_PAGE - 1).leaf().sequence()))
                : "";
        List<Fact> facts = List.of(
                Fact.identifier(frame.say("ledger.stream"), found.id()),
                Fact.of(frame.say("ledger.stream.last"), frame.wording().number(found.last())),
                Fact.of(frame.say("ledger.stream.retention"), DecisionPages.kept(found, frame)));
        return pages.show(
                "ledger-stream",
                frame,
                new StreamView(
                        frame.say("ledger.stream.title", rows.stream(found.id()).label()),
                        rows.what(found),
                        facts,
                        shown,
                        older));
    }

    private String stopped() {
        return switch (ledger.standing()) {
            case Standing.Running() -> "";
            case Standing.Stopped(String why) -> why;
        };
    }

    private List<Fact> facts(Frame frame) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.identifier(frame.say("ledger.origin"), ledger.origin()));
        facts.add(Fact.of(frame.say("ledger.size"), frame.wording().number(ledger.size())));
        Head.find(ledger)
                .ifPresentOrElse(
                        head -> facts.addAll(facts(head, frame)),
                        () -> facts.add(Fact.of(frame.say("ledger.checkpoint"), frame.say("ledger.checkpoint.none"))));
        return facts;
    }

    private static List<Fact> facts(Head head, Frame frame) {
        String when = head.at().map(frame.wording()::moment).orElse("");
        String witnesses = head.witnesses().stream()
                .map(each -> each.at()
                        .map(at -> frame.say(
                                "ledger.witness.at",
                                each.name(),
                                frame.wording().moment(at)))
                        .orElse(each.name()))
                .collect(Collectors.joining("; "));
        return List.of(
                Fact.of(
                        frame.say("ledger.checkpoint"),
                        frame.say("ledger.checkpoint.of", head.checkpoint().size(), when)),
                Fact.identifier(
                        frame.say("ledger.root"), head.checkpoint().root().toString()),
                Fact.of(
                        frame.say("ledger.witnesses"),
                        witnesses.isEmpty() ? frame.say("ledger.witnesses.none") : witnesses));
    }

    private List<LedgerView.Key> keys(Frame frame) {
        List<LedgerView.Key> keys = new ArrayList<>();
        for (String vkey : ledger.keys()) {
            VerifierKey key = VerifierKey.parse(vkey);
            String word = key.name().equals(ledger.origin()) ? "ledger.keys.log" : "ledger.keys.witness";
            keys.add(
                    new LedgerView.Key("key-" + keys.size(), frame.say(word, name(key.algorithm()), key.name()), vkey));
        }
        return List.copyOf(keys);
    }

    private static String name(Algorithm algorithm) {
        return switch (algorithm) {
            case ED25519, ED25519_COSIGNATURE -> "Ed25519";
            case ML_DSA_COSIGNATURE -> "ML-DSA-44";
            case ECDSA, TREE_HEAD -> "ECDSA";
        };
    }

    private LedgerView.Commands commands() {
        String files = site.absolute(BASE + "/log/");
        return new LedgerView.Commands(
                "armillary ledger check receipt.json --policy policy.txt",
                "armillary ledger verify " + files + " --policy policy.txt",
                "armillary ledger watch " + files + " --policy policy.txt");
    }
}
