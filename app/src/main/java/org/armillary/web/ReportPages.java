package org.armillary.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.armillary.corpus.Corpus;
import org.armillary.corpus.Engine;
import org.armillary.law.akn.Provision;
import org.armillary.reception.Address;
import org.armillary.reception.Opened;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/// What was uncertain when a text was read, place by place.
@Controller
class ReportPages {

    private final Corpus corpus;
    private final Pages pages;

    ReportPages(Corpus corpus, Pages pages) {
        this.corpus = corpus;
        this.pages = pages;
    }

    @GetMapping("/report")
    ResponseEntity<byte[]> show(Frame frame, @RequestParam String text) {
        Opened opened = Opened.get(corpus, UriUtils.decode(text, StandardCharsets.UTF_8), frame.day());
        return pages.show(
                "report",
                frame,
                new ReportView(
                        Shown.heading(opened.holding()),
                        opened.tag(),
                        frame.link(Address.of(opened.expression())),
                        list(opened, frame),
                        InstrumentContext.provenance(opened, frame)));
    }

    /// The address of a text's report.
    static String address(Frame frame, Opened opened) {
        return frame.link("/report", "text", opened.expression());
    }

    private static List<Uncertainty> list(Opened opened, Frame frame) {
        return opened.text().uncertain().stream()
                .map(each -> uncertainty(each, opened, frame))
                .toList();
    }

    private static Uncertainty uncertainty(Engine.Uncertainty each, Opened opened, Frame frame) {
        boolean placed = opened.text().find(each.eId()).isPresent();
        return new Uncertainty(
                each.message(),
                each.excerpt(),
                placed ? frame.link(Address.place(opened.expression(), each.eId())) : "",
                opened.text().find(each.eId()).map(ReportPages::name).orElseGet(() -> frame.say("report.outside")),
                placed ? CorrectPages.address(frame, opened, each.eId()) : "");
    }

    private static String name(Provision provision) {
        return Citation.numbers(provision);
    }
}
