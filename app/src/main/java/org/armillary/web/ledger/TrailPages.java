package org.armillary.web.ledger;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.armillary.account.Actor;
import org.armillary.account.Permission;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.ledger.Ledger;
import org.armillary.ledger.Stream;
import org.armillary.ledger.TrailLink;
import org.armillary.ledger.TrailLinks;
import org.armillary.reception.DecisionStreams;
import org.armillary.web.Fact;
import org.armillary.web.Frame;
import org.armillary.web.Pages;
import org.armillary.web.ReceiptMarks;
import org.armillary.web.Site;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The trail of one stream of decisions, for the organisation that keeps it; and showing part of it to others.
@Controller
class TrailPages {

    private static final String ONE = DecisionPages.BASE + "/{stream}";
    private static final int LONGEST_RECIPIENT = 200;

    private final Ledger ledger;
    private final DecisionStreams streams;
    private final TrailLinks links;
    private final ReceiptMarks receipts;
    private final Pages pages;
    private final Site site;

    TrailPages(
            Ledger ledger, DecisionStreams streams, TrailLinks links, ReceiptMarks receipts, Pages pages, Site site) {
        this.ledger = ledger;
        this.streams = streams;
        this.links = links;
        this.receipts = receipts;
        this.pages = pages;
        this.site = site;
    }

    /// @param from number of the first record that is shown; 0 for the page with the last ones
    @GetMapping(ONE)
    ResponseEntity<byte[]> show(
            Frame frame,
            Actor actor,
            @PathVariable String stream,
            @RequestParam(defaultValue = "0") long from,
            CsrfToken token) {
        return pages.show("trail", frame, view(frame, actor, get(actor, stream), from, "", "", token));
    }

    /// Changes how long records are kept.
    @PostMapping(ONE)
    ResponseEntity<?> change(
            Frame frame,
            Actor actor,
            @PathVariable String stream,
            @RequestParam(defaultValue = "") String retention,
            CsrfToken token) {
        Stream found = get(actor, stream);
        try {
            return back(frame, streams.retain(actor, found, retention));
        } catch (DecisionStreams.Refused refused) {
            return refused(frame, actor, found, frame.say("decisions.fault." + refused.key(), refused.said()), token);
        }
    }

    /// Makes a link, which the answer tells once.
    @PostMapping(ONE + "/links")
    ResponseEntity<byte[]> share(
            Frame frame,
            Actor actor,
            @PathVariable String stream,
            @RequestParam(defaultValue = "0") long first,
            @RequestParam(defaultValue = "0") long last,
            @RequestParam(defaultValue = "0") int days,
            @RequestParam(defaultValue = "") Set<String> member,
            @RequestParam(defaultValue = "") String recipient,
            CsrfToken token) {
        Stream found = get(actor, stream);
        Set<String> members = new LinkedHashSet<>(member);
        members.retainAll(Members.ALL);
        if (first < 1 || last < first || last > found.last()) {
            return refused(frame, actor, found, frame.say("trail.fault.range"), token);
        }
        if (days < 1 || days > TrailLinks.LONGEST.toDays()) {
            return refused(frame, actor, found, frame.say("trail.fault.days"), token);
        }
        if (members.isEmpty()) {
            return refused(frame, actor, found, frame.say("trail.fault.members"), token);
        }
        String whom = recipient.strip();
        String secret = links.make(
                actor,
                found,
                first,
                last,
                members,
                whom.substring(0, Math.min(LONGEST_RECIPIENT, whom.length())),
                Duration.ofDays(days));
        String fresh = site.absolute(ShownPages.BASE + secret);
        return pages.show("trail", frame, view(frame, actor, get(actor, stream), 0, "", fresh, token));
    }

    @PostMapping(ONE + "/links/end")
    ResponseEntity<?> end(Frame frame, Actor actor, @PathVariable String stream, @RequestParam UUID link) {
        Stream found = get(actor, stream);
        links.end(actor, found.id(), link);
        return back(frame, found);
    }

    private Stream get(Actor actor, String stream) {
        return streams.find(actor, stream)
                .orElseThrow(() -> new Refusal(Problem.notFound(DecisionPages.BASE + "/" + stream)));
    }

    private ResponseEntity<byte[]> refused(Frame frame, Actor actor, Stream stream, String fault, CsrfToken token) {
        return pages.show(HttpStatus.CONFLICT, "trail", frame, view(frame, actor, stream, 0, fault, "", token));
    }

    private static ResponseEntity<Void> back(Frame frame, Stream stream) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frame.link(DecisionPages.BASE + "/" + stream.name())))
                .build();
    }

    private TrailView view(
            Frame frame, Actor actor, Stream stream, long from, String fault, String fresh, CsrfToken token) {
        long first = Math.max(1, from > 0 ? Math.min(from, stream.last()) : stream.last() - Trail.PAGE + 1);
        long last = Math.min(stream.last(), first + Trail.PAGE - 1);
        Trail trail = new Trail(ledger, receipts, stream, actor, Members.ALL, "", frame);
        return new TrailView(
                frame.say("trail.title", stream.system()),
                frame.say("trail.lede"),
                facts(stream, frame),
                "",
                last == 0 ? List.of() : trail.rows(first, last),
                first > 1 ? frame.here("from", String.valueOf(Math.max(1, first - Trail.PAGE))) : "",
                last < stream.last() ? frame.here("from", String.valueOf(last + 1)) : "",
                "",
                frame.may(Permission.DECIDE)
                        ? Optional.of(office(frame, actor, stream, fault, fresh, token))
                        : Optional.empty(),
                program(stream));
    }

    private static List<Fact> facts(Stream stream, Frame frame) {
        return List.of(
                Fact.of(frame.say("trail.system"), stream.system()),
                Fact.of(frame.say("trail.records"), frame.wording().number(stream.last())),
                Fact.of(frame.say("trail.retention"), DecisionPages.kept(stream, frame)),
                Fact.identifier(frame.say("ledger.stream"), stream.id()));
    }

    private TrailView.Office office(
            Frame frame, Actor actor, Stream stream, String fault, String fresh, CsrfToken token) {
        List<TrailView.Choice> members = new ArrayList<>();
        Members.ALL.forEach(each ->
                members.add(new TrailView.Choice(each, Members.label(each, frame), Members.USUAL.contains(each))));
        return new TrailView.Office(
                DecisionPages.BASE + "/" + stream.name(),
                fault,
                fresh,
                stream.retention().isPresent()
                        ? String.valueOf(stream.retention().getAsInt())
                        : "",
                String.valueOf(stream.last()),
                members,
                links.listOpen(actor, stream.id()).stream()
                        .map(each -> row(each, frame))
                        .toList(),
                DecisionPages.hidden(token));
    }

    private static TrailView.LinkRow row(TrailLink link, Frame frame) {
        return new TrailView.LinkRow(
                link.id().toString(),
                link.recipient(),
                frame.say(
                        "shown.records",
                        frame.wording().number(link.first()),
                        frame.wording().number(link.last())),
                frame.wording().moment(link.expiresAt()),
                link.madeBy());
    }

    private String program(Stream stream) {
        return "curl -X POST " + site.absolute("/api/v1/decisions/" + stream.name())
                + " -H \"Authorization: Bearer $TOKEN\" -H \"Idempotency-Key: $(uuidgen)\""
                + " -H \"Content-Type: application/json\" --data @record.json";
    }
}
