package org.armillary.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.armillary.corpus.Corpus;
import org.armillary.corpus.CorrectionRefused;
import org.armillary.corpus.Corrections;
import org.armillary.guard.Exposure;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.law.akn.Provision;
import org.armillary.law.akn.Rendering;
import org.armillary.reception.Address;
import org.armillary.reception.CorrectionOrder;
import org.armillary.reception.Opened;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Correcting the structure of a text, provision by provision.
@Controller
class CorrectPages {

    private static final List<String> TYPES = List.of(
            "book",
            "part",
            "title",
            "chapter",
            "section",
            "subsection",
            "article",
            "rule",
            "paragraph",
            "subparagraph",
            "clause",
            "point",
            "indent");
    private static final int OPENING = 6_000;

    private final Corpus corpus;
    private final Pages pages;
    private final Exposure exposure;

    CorrectPages(Corpus corpus, Pages pages, Exposure exposure) {
        this.corpus = corpus;
        this.pages = pages;
        this.exposure = exposure;
    }

    /// The address of a provision's form; empty where nobody may correct.
    static String address(Frame frame, Opened opened, String eId) {
        return frame.writing() ? frame.link("/correct", "text", opened.expression(), "eId", eId) : "";
    }

    @GetMapping("/correct")
    ResponseEntity<byte[]> form(Frame frame, @RequestParam String text, @RequestParam String eId, CsrfToken token) {
        if (!exposure.writing()) {
            throw new Refusal(Problem.of("reading-only", HttpStatus.FORBIDDEN));
        }
        Opened opened = Opened.get(corpus, text, frame.day());
        return pages.show("correct", frame, view(opened, provision(opened, eId), "", frame, token));
    }

    @PostMapping("/correct")
    ResponseEntity<?> correct(
            Frame frame,
            @RequestParam String text,
            @RequestParam String eId,
            @RequestParam String correction,
            @RequestParam(defaultValue = "") String value,
            @RequestParam(defaultValue = "") String words,
            CsrfToken token) {
        Opened opened = Opened.get(corpus, text, frame.day());
        Provision provision = provision(opened, eId);
        CorrectionOrder order = new CorrectionOrder(correction, value.strip(), words.strip());
        try {
            Corrections.Corrected corrected = corpus.corrections().apply(opened.expression(), order.of(provision));
            String expression = corrected.holding().expression();
            String now = corrected.eId().isEmpty() ? Address.of(expression) : Address.of(expression, corrected.eId());
            return ResponseEntity.status(303)
                    .location(URI.create(frame.link(now)))
                    .build();
        } catch (CorrectionRefused refused) {
            CorrectView view = view(opened, provision, String.valueOf(refused.getMessage()), frame, token);
            return pages.show(HttpStatus.CONFLICT, "correct", frame, view);
        } catch (IOException e) {
            throw new UncheckedIOException("the correction of " + text + " can't be kept: " + e.getMessage(), e);
        }
    }

    private static Provision provision(Opened opened, String eId) {
        return opened.text()
                .find(eId)
                .orElseThrow(() -> new Refusal(Problem.notFound(opened.expression() + "/~" + eId)));
    }

    private static CorrectView view(Opened opened, Provision provision, String refused, Frame frame, CsrfToken token) {
        String words = Rendering.of(provision.element()).text();
        String eId = provision.eId().orElse("");
        return new CorrectView(
                Shown.heading(opened.holding()),
                Citation.label(provision),
                opened.tag(),
                words.length() > OPENING ? words.substring(0, OPENING) + "…" : words,
                opened.expression(),
                eId,
                provision.num().orElse(""),
                provision.heading().orElse(""),
                frame.link(Address.of(opened.expression(), eId)),
                types(provision.type(), frame),
                refused,
                token.getParameterName(),
                token.getToken());
    }

    private static List<Choice> types(String current, Frame frame) {
        Stream<String> all =
                TYPES.contains(current) ? TYPES.stream() : Stream.concat(Stream.of(current), TYPES.stream());
        return all.map(type -> new Choice(
                        type,
                        frame.wording().knows("unit." + type) ? frame.say("unit." + type) : type,
                        -1,
                        type.equals(current)))
                .toList();
    }
}
