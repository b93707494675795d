package org.armillary.web.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.armillary.account.Actor;
import org.armillary.account.Role;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.ledger.Entry;
import org.armillary.ledger.Kind;
import org.armillary.ledger.Ledger;
import org.armillary.ledger.Stream;
import org.armillary.ledger.TrailLink;
import org.armillary.ledger.TrailLinks;
import org.armillary.web.Attachment;
import org.armillary.web.Fact;
import org.armillary.web.Frame;
import org.armillary.web.Pages;
import org.armillary.web.ReceiptMarks;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Part of a trail, as a link shows it to somebody without an account: a complainant, a court.
///
/// A link that never was, has expired or was ended is no address: nothing tells these apart.
@Controller
class ShownPages {

    static final String BASE = "/trails/";

    private final Ledger ledger;
    private final TrailLinks links;
    private final ReceiptMarks receipts;
    private final Pages pages;

    ShownPages(Ledger ledger, TrailLinks links, ReceiptMarks receipts, Pages pages) {
        this.ledger = ledger;
        this.links = links;
        this.receipts = receipts;
        this.pages = pages;
    }

    @GetMapping(BASE + "{secret:[A-Za-z0-9_-]+}")
    ResponseEntity<byte[]> show(Frame frame, @PathVariable String secret, @RequestParam(defaultValue = "0") long from) {
        TrailLink link = get(secret);
        Stream stream = ledger.findStream(link.stream()).orElseThrow();
        long first = Math.max(link.first(), Math.min(from, link.last()));
        long last = Math.min(link.last(), first + Trail.PAGE - 1);
        TrailView view = new TrailView(
                link.members().contains("system")
                        ? frame.say("trail.title", stream.system())
                        : frame.say("shown.title"),
                frame.say("shown.lede", stream.organisation(), frame.wording().moment(link.expiresAt())),
                facts(link, stream, frame),
                withheld(link, frame),
                trail(link, stream, secret, frame).rows(first, last),
                first > link.first()
                        ? frame.here("from", String.valueOf(Math.max(link.first(), first - Trail.PAGE)))
                        : "",
                last < link.last() ? frame.here("from", String.valueOf(last + 1)) : "",
                "armillary ledger check record.receipt.json --policy policy.txt",
                Optional.empty(),
                "");
        return unseen(pages.show("trail", frame, view));
    }

    /// The receipt of a record, which opens what the link shows and nothing else.
    @GetMapping(BASE + "{secret:[A-Za-z0-9_-]+}/{sequence:[0-9]+}")
    ResponseEntity<byte[]> receipt(Frame frame, @PathVariable String secret, @PathVariable long sequence) {
        TrailLink link = get(secret);
        Entry entry = Optional.of(sequence)
                .filter(each -> each >= link.first() && each <= link.last())
                .flatMap(
                        each -> ledger.list(link.stream(), each + 1, 1).stream().findFirst())
                .filter(each ->
                        each.leaf().sequence() == sequence && each.leaf().kind() == Kind.DECISION)
                .orElseThrow(() -> new Refusal(Problem.notFound(BASE + "…/" + sequence)));
        Stream stream = ledger.findStream(link.stream()).orElseThrow();
        byte[] receipt = ledger.receipt(
                        entry, trail(link, stream, secret, frame).opening(entry))
                .bytes();
        return unseen(Attachment.of(receipt, "application/json", "record-" + sequence + ".receipt.json"));
    }

    private TrailLink get(String secret) {
        return links.find(secret).orElseThrow(() -> new Refusal(Problem.notFound(BASE + "…")));
    }

    private Trail trail(TrailLink link, Stream stream, String secret, Frame frame) {
        Actor reader = new Actor("trail-link", link.organisation(), Role.READER);
        return new Trail(ledger, receipts, stream, reader, link.members(), BASE + secret + "/", frame);
    }

    private static List<Fact> facts(TrailLink link, Stream stream, Frame frame) {
        List<Fact> facts = new ArrayList<>();
        if (link.members().contains("system")) {
            facts.add(Fact.of(frame.say("trail.system"), stream.system()));
        }
        facts.add(Fact.of(
                frame.say("trail.records"),
                frame.say(
                        "shown.records",
                        frame.wording().number(link.first()),
                        frame.wording().number(link.last()))));
        facts.add(Fact.identifier(frame.say("ledger.stream"), stream.id()));
        return facts;
    }

    private static String withheld(TrailLink link, Frame frame) {
        String names = Members.ALL.stream()
                .filter(each -> !link.members().contains(each))
                .map(each -> Members.label(each, frame))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : frame.say("shown.withheld", names);
    }

    /// The address holds a secret: it is told to nobody that the page links to, and found by no search engine.
    private static ResponseEntity<byte[]> unseen(ResponseEntity<byte[]> answer) {
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex, nofollow")
                .body(answer.getBody());
    }
}
