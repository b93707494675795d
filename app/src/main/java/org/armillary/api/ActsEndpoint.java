package org.armillary.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.armillary.act.Act;
import org.armillary.corpus.Corpus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What officially happened to a text.
@RestController
class ActsEndpoint {

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

    private ActAnswer answer(Act act) {
        return new ActAnswer(
                act.id(), act.type().word(), act.time(), act.actor(), act.subject(), json.readTree(act.payload()));
    }

    /// An act, as JSON.
    ///
    /// @param type `imported`, `corrected`, `correction-undone`, `correction-suspended`, `reread` or `withdrawn`
    /// @param payload what else is to be said of it, as its type has it
    record ActAnswer(UUID id, String type, Instant time, String actor, String subject, JsonNode payload) {}
}
