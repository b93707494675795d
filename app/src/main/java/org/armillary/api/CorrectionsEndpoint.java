package org.armillary.api;

import java.io.IOException;
import java.util.List;
import org.armillary.corpus.Corpus;
import org.armillary.corpus.Correction;
import org.armillary.corpus.CorrectionRefused;
import org.armillary.corpus.Corrections;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.law.akn.Provision;
import org.armillary.reception.Opened;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Corrections of the structure of texts.
@RestController
@RequestMapping(path = "/api/v1/corrections", produces = MediaType.APPLICATION_JSON_VALUE)
class CorrectionsEndpoint {

    private final Corpus corpus;

    CorrectionsEndpoint(Corpus corpus) {
        this.corpus = corpus;
    }

    @GetMapping
    List<Correction> listCorrections(@RequestParam String expression) {
        return corpus.corrections().list(open(expression).expression());
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    CorrectedAnswer correct(@RequestBody Order order) throws IOException {
        Opened opened = open(order.expression());
        Provision provision = opened.text()
                .find(order.eId())
                .orElseThrow(() -> new Refusal(Problem.notFound(order.expression() + "/~" + order.eId())));
        try {
            Corrections.Corrected corrected =
                    corpus.corrections().apply(opened.expression(), order.made(Corrections.digest(provision)));
            return new CorrectedAnswer(corrected.holding().expression(), corrected.eId());
        } catch (CorrectionRefused refused) {
            throw new Refusal(Problem.of("not-corrected", HttpStatus.CONFLICT, String.valueOf(refused.getMessage())));
        }
    }

    private Opened open(String expression) {
        return Opened.get(corpus, expression, corpus.library().today());
    }

    /// What is to be corrected.
    ///
    /// @param correction `retype`, `renumber`, `rehead`, `indent`, `outdent`, `merge` or `split`
    /// @param value the new type, number or heading; for `split` the number of the new provision
    /// @param block for `split`: which block of the provision's own text, from 0
    /// @param offset for `split`: UTF-16 index in that block
    record Order(String expression, String eId, String correction, String value, int block, int offset) {

        Correction made(String digest) {
            return switch (correction) {
                case "retype" -> new Correction.Retype(eId, digest, value);
                case "renumber" -> new Correction.Renumber(eId, digest, value);
                case "rehead" -> new Correction.Rehead(eId, digest, value);
                case "indent" -> new Correction.Indent(eId, digest);
                case "outdent" -> new Correction.Outdent(eId, digest);
                case "merge" -> new Correction.Merge(eId, digest);
                case "split" -> new Correction.Split(eId, digest, block, offset, value);
                default -> throw new Refusal(Problem.badRequest(correction));
            };
        }
    }

    /// What came of it.
    ///
    /// @param eId what the provision is called now; empty where it is none any more
    record CorrectedAnswer(String expression, String eId) {}
}
