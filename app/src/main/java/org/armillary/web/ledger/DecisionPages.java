package org.armillary.web.ledger;

import java.net.URI;
import java.util.List;
import org.armillary.account.Actor;
import org.armillary.account.Permission;
import org.armillary.ledger.Stream;
import org.armillary.reception.DecisionStreams;
import org.armillary.web.Frame;
import org.armillary.web.Link;
import org.armillary.web.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The streams of decisions that an organisation keeps, and opening one.
@Controller
class DecisionPages {

    static final String BASE = "/decisions";

    private final DecisionStreams streams;
    private final Pages pages;

    DecisionPages(DecisionStreams streams, Pages pages) {
        this.streams = streams;
        this.pages = pages;
    }

    @GetMapping(BASE)
    ResponseEntity<byte[]> list(Frame frame, Actor actor, CsrfToken token) {
        return pages.show("decisions", frame, view(frame, actor, "", new DecisionsView.Form("", "", "3650"), token));
    }

    @PostMapping(BASE)
    ResponseEntity<?> open(
            Frame frame,
            Actor actor,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String system,
            @RequestParam(defaultValue = "") String retention,
            CsrfToken token) {
        try {
            Stream opened = streams.open(actor, name.strip(), system.strip(), retention.strip());
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(frame.link(BASE + "/" + opened.name())))
                    .build();
        } catch (DecisionStreams.Refused refused) {
            DecisionsView view = view(
                    frame,
                    actor,
                    frame.say("decisions.fault." + refused.key(), refused.said()),
                    new DecisionsView.Form(name, system, retention),
                    token);
            return pages.show(HttpStatus.CONFLICT, "decisions", frame, view);
        }
    }

    private DecisionsView view(Frame frame, Actor actor, String fault, DecisionsView.Form form, CsrfToken token) {
        List<DecisionsView.Row> rows =
                streams.list(actor).stream().map(each -> row(each, frame)).toList();
        return new DecisionsView(rows, fault, form, frame.may(Permission.DECIDE), hidden(token));
    }

    private static DecisionsView.Row row(Stream stream, Frame frame) {
        return new DecisionsView.Row(
                Link.of(stream.name(), frame.link(BASE + "/" + stream.name())),
                stream.system(),
                frame.wording().number(stream.last()),
                kept(stream, frame),
                frame.wording().moment(stream.openedAt()));
    }

    static String kept(Stream stream, Frame frame) {
        return stream.retention().isPresent()
                ? frame.say("ledger.stream.retention.days", stream.retention().getAsInt())
                : frame.say("ledger.stream.retention.ever");
    }

    static DecisionsView.Hidden hidden(CsrfToken token) {
        return new DecisionsView.Hidden(token.getParameterName(), token.getToken());
    }
}
