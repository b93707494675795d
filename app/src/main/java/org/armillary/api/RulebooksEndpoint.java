package org.armillary.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.armillary.assessment.Assessor;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.law.codification.Codex;
import org.armillary.law.codification.Codification;
import org.armillary.law.dmn.DmnModel;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The codified law, and the vocabulary of facts that it asks for.
@RestController
@RequestMapping(path = "/api/v1")
class RulebooksEndpoint {

    private final ObjectProvider<Assessor> assessors;

    RulebooksEndpoint(ObjectProvider<Assessor> assessors) {
        this.assessors = assessors;
    }

    @GetMapping(path = "/facts", produces = MediaType.APPLICATION_JSON_VALUE)
    List<FactAnswer> listFacts() {
        return codex().facts().values().stream().map(FactAnswer::of).toList();
    }

    @GetMapping(path = "/rulebooks", produces = MediaType.APPLICATION_JSON_VALUE)
    List<RulebookAnswer.Head> listRulebooks(@RequestParam(defaultValue = "") String jurisdiction) {
        return codex().list().stream()
                .filter(each ->
                        jurisdiction.isEmpty() || each.header().jurisdiction().equals(jurisdiction))
                .map(RulebookAnswer.Head::of)
                .toList();
    }

    @GetMapping(path = "/rulebooks/{id:[a-z0-9_]+}", produces = MediaType.APPLICATION_JSON_VALUE)
    RulebookAnswer getRulebook(@PathVariable String id) {
        return RulebookAnswer.of(find(id));
    }

    @GetMapping("/rulebooks/{id:[a-z0-9_]+}.dmn")
    ResponseEntity<byte[]> exportRulebook(@PathVariable String id) throws IOException {
        ByteArrayOutputStream model = new ByteArrayOutputStream();
        DmnModel.write(codex(), find(id), model);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(id + ".dmn")
                                .build()
                                .toString())
                .body(model.toByteArray());
    }

    private Codification find(String id) {
        return codex().find(id).orElseThrow(() -> new Refusal(Problem.notFound(id)));
    }

    private Codex codex() {
        return assessors.getObject().codex();
    }
}
