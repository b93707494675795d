package org.armillary.api;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.armillary.corpus.Corpus;
import org.armillary.corpus.Correction;
import org.armillary.corpus.CorrectionRefused;
import org.armillary.corpus.Corrections;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.law.akn.Provision;
import org.armillary.reception.CorrectionOrder;
import org.armillary.reception.Opened;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
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
    List<CorrectionAnswer> listCorrections(@RequestParam String expression) {
        return corpus.corrections().list(open(expression).expression()).stream()
                .map(each -> new CorrectionAnswer(each.number(), each.time(), each.actor(), each.correction()))
                .toList();
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    CorrectedAnswer correct(@RequestBody Order order) throws IOException {
        Opened opened = open(order.expression());
        Provision provision = opened.text()
                .find(order.eId())
                .orElseThrow(() -> new Refusal(Problem.notFound(order.expression() + "/~" + order.eId())));
        try {
            return CorrectedAnswer.of(corpus.corrections()
                    .apply(opened.expression(), order.correcting().of(provision)));
        } catch (CorrectionRefused refused) {
            throw refusal(refused);
        }
    }

    @DeleteMapping
    CorrectedAnswer undoCorrection(@RequestParam String expression, @RequestParam int number) throws IOException {
        try {
            return CorrectedAnswer.of(corpus.corrections().undo(open(expression).expression(), number));
        } catch (CorrectionRefused refused) {
            throw refusal(refused);
        }
    }

    private static Refusal refusal(CorrectionRefused refused) {
        return new Refusal(Problem.of("not-corrected", HttpStatus.CONFLICT, String.valueOf(refused.getMessage())));
    }

    private Opened open(String expression) {
        return Opened.get(corpus, expression, corpus.library().today());
    }

    /// What is to be corrected.
    ///
    /// @param correction `retype`, `renumber`, `rehead`, `indent`, `outdent`, `merge` or `split`
    /// @param value the new type, number or heading; for `split` the number of the second provision
    /// @param words for `split`: the first words of the second provision
    record Order(
            String expression,
            String eId,
            String correction,
            @Nullable String value,
            @Nullable String words) {

        CorrectionOrder correcting() {
            return new CorrectionOrder(
                    correction,
                    Objects.requireNonNullElse(value, "").strip(),
                    Objects.requireNonNullElse(words, "").strip());
        }
    }

    /// A correction in a text.
    ///
    /// @param number by which it is taken back
    record CorrectionAnswer(int number, Instant time, String actor, Correction correction) {}

    /// What came of it.
    ///
    /// @param eId what the provision is called now; empty where it is none any more
    record CorrectedAnswer(String expression, String eId) {

        static CorrectedAnswer of(Corrections.Corrected corrected) {
            return new CorrectedAnswer(corrected.holding().expression(), corrected.eId());
        }
    }
}
