package org.armillary.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.armillary.account.Actor;
import org.armillary.act.Act;
import org.armillary.act.ActType;
import org.armillary.corpus.Corpus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What officially happened to a text, and in an organisation's accounts.
@RestController
class ActsEndpoint {

    private static final int AUDIT_PAGE = 200;

    private final Corpus corpus;
    private final JsonMapper json;

    ActsEndpoint(Corpus corpus, JsonMapper json) {
        this.corpus = corpus;
        this.json = json;
    }

    @GetMapping(path = "/api/v1/acts", produces = MediaType.APPLICATION_JSON_VALUE)
    List<ActAnswer> listActs(@RequestParam String expression) {
        return corpus.acts().list(expression).stream().map(this::answer).toList();
    }

    /// @param before the number of an act; 0 for the newest
    @GetMapping(path = "/api/v1/audit", produces = MediaType.APPLICATION_JSON_VALUE)
    List<AuditAnswer> listAudit(Actor actor, @RequestParam(defaultValue = "0") long before) {
        long from = before <= 0 ? Long.MAX_VALUE : before;
        return corpus.acts().list(actor.organisation(), ActType.Area.ACCOUNTS, from, AUDIT_PAGE).stream()
                .map(act -> new AuditAnswer(act.sequence(), answer(act)))
                .toList();
    }

    private ActAnswer answer(Act act) {
        return new ActAnswer(
                act.id(), act.type().word(), act.time(), act.actor(), act.subject(), json.readTree(act.payload()));
    }

    /// An act about accounts.
    ///
    /// @param number what the next page asks to be before
    record AuditAnswer(long number, ActAnswer act) {}

    /// An act, as JSON.
    ///
    /// @param type `imported`, `corrected`, `correction-undone`, `correction-suspended`, `reread` or `withdrawn`
    /// @param payload what else is to be said of it, as its type has it
    record ActAnswer(UUID id, String type, Instant time, String actor, String subject, JsonNode payload) {}
}
