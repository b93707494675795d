package org.armillary.web.assessment;

import org.armillary.assessment.Assessor;
import org.armillary.catalogue.Catalogue;
import org.armillary.corpus.Library;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.law.codification.Codification;
import org.armillary.observatory.Observatory;
import org.armillary.web.Frame;
import org.armillary.web.Pages;
import org.armillary.web.ReceiptMarks;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What is codified, from which text, how deeply, and by which rules.
@Controller
class RulebookPages {

    private static final String BASE = "/rulebooks";

    private final ObjectProvider<Assessor> assessors;
    private final Catalogue catalogue;
    private final Library library;
    private final Pages pages;
    private final ReceiptMarks receipts;

    RulebookPages(
            ObjectProvider<Assessor> assessors,
            Observatory observatory,
            Library library,
            Pages pages,
            ReceiptMarks receipts) {
        this.assessors = assessors;
        this.catalogue = observatory.catalogue();
        this.library = library;
        this.pages = pages;
        this.receipts = receipts;
    }

    /// Where the rules of a conclusion stand.
    static String address(String conclusion, Frame frame) {
        String[] parts = conclusion.split("\\.", 2);
        return frame.link(BASE + "/" + parts[0] + "#" + parts[1]);
    }

    @GetMapping(BASE)
    ResponseEntity<byte[]> list(Frame frame) {
        return pages.show("rulebooks", frame, leaves(frame).list());
    }

    @GetMapping(BASE + "/{id:[a-z0-9_]+}")
    ResponseEntity<byte[]> show(Frame frame, @PathVariable String id) {
        Codification book = assessors
                .getObject()
                .codex()
                .find(id)
                .orElseThrow(() -> new Refusal(Problem.notFound(BASE + "/" + id)));
        return pages.show("rulebook", frame, leaves(frame).of(book, receipts.latest(BASE + "/" + id, frame)));
    }

    private RulebookLeaves leaves(Frame frame) {
        Assessor assessor = assessors.getObject();
        return new RulebookLeaves(
                assessor, AssessWords.of(frame, catalogue, assessor.codex()), new Citations(library, frame));
    }
}
