package org.armillary.web.account;

import java.util.List;
import java.util.stream.Collectors;
import org.armillary.account.Actor;
import org.armillary.act.Act;
import org.armillary.act.ActType;
import org.armillary.corpus.Corpus;
import org.armillary.web.Frame;
import org.armillary.web.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The acts about an organisation's accounts.
@Controller
class AuditPages {

    private static final int PAGE = 100;

    private final Corpus corpus;
    private final Pages pages;
    private final JsonMapper json;

    AuditPages(Corpus corpus, Pages pages, JsonMapper json) {
        this.corpus = corpus;
        this.pages = pages;
        this.json = json;
    }

    @GetMapping("/audit")
    ResponseEntity<byte[]> show(Frame frame, Actor actor, @RequestParam(defaultValue = "0") long before) {
        long from = before <= 0 ? Long.MAX_VALUE : before;
        List<Act> acts = corpus.acts().list(actor.organisation(), ActType.Area.ACCOUNTS, from, PAGE + 1);
        List<Act> shown = acts.stream().limit(PAGE).toList();
        String older = acts.size() > PAGE
                ? frame.link("/audit", "before", String.valueOf(shown.getLast().sequence()))
                : "";
        List<AuditView.Row> rows = shown.stream().map(act -> row(act, frame)).toList();
        return pages.show("audit", frame, new AuditView(rows, older));
    }

    private AuditView.Row row(Act act, Frame frame) {
        JsonNode payload = json.readTree(act.payload());
        String what = payload.path("what").asString("");
        boolean change = act.type() == ActType.ACCOUNT_CHANGED;
        String said = change
                ? frame.say("audit." + what)
                : frame.say("act." + act.type().word());
        String means = change || what.isEmpty() ? "" : frame.say("account.means." + what) + " ";
        String detail = payload.propertyStream()
                .filter(each -> !each.getKey().equals("what"))
                .map(each -> each.getValue().asString(""))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
        return new AuditView.Row(
                frame.wording().moment(act.time()),
                said,
                act.actor(),
                act.subject().replaceFirst("/account/[^/]+/?", ""),
                means + detail,
                act.type() == ActType.SIGN_IN_FAILED);
    }
}
