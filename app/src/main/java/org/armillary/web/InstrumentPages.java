package org.armillary.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.armillary.corpus.AsKnown;
import org.armillary.corpus.Corpus;
import org.armillary.graph.Graph;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.Provision;
import org.armillary.reception.Address;
import org.armillary.reception.Opened;
import org.armillary.web.rendering.LawHtml;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.UriUtils;

/// Everything below `/akn/`: whole texts, single provisions, files.
@Controller
class InstrumentPages {

    private final Corpus corpus;
    private final InstrumentContext context;
    private final ProvisionContext provisions;
    private final Downloads downloads;
    private final Pages pages;
    private final KeptPages kept;
    private final Marks marks;
    private final Ties ties;
    private final Graph graph;
    private final ReceiptMarks receipts;

    InstrumentPages(
            Corpus corpus,
            InstrumentContext context,
            ProvisionContext provisions,
            Downloads downloads,
            Pages pages,
            KeptPages kept,
            Marks marks,
            Ties ties,
            Graph graph,
            ReceiptMarks receipts) {
        this.corpus = corpus;
        this.context = context;
        this.provisions = provisions;
        this.downloads = downloads;
        this.pages = pages;
        this.kept = kept;
        this.marks = marks;
        this.ties = ties;
        this.graph = graph;
        this.receipts = receipts;
    }

    @GetMapping("/akn/**")
    ResponseEntity<?> show(Frame frame, HttpServletRequest request) {
        String path = UriUtils.decode(frame.path(), StandardCharsets.UTF_8);
        Address address = Address.find(path).orElseThrow(() -> new Refusal(Problem.notFound(path)));
        Opened reading = Opened.get(corpus, address.frbr(), frame.day(), asKnown(frame));
        if (address.format().isPresent()) {
            return downloads.answer(reading, address.format().get(), frame);
        }
        String key = key(reading, frame);
        if (address.eId().isPresent()) {
            Optional<Provision> found = reading.text().find(address.eId().get());
            if (found.isEmpty()) {
                return moved(reading, address.eId().get(), frame)
                        .or(() -> elsewhere(reading, address.eId().get(), frame))
                        .orElseThrow(() -> new Refusal(Problem.notFound(path)));
            }
            Provision provision = found.get();
            return KeptPages.answer(kept.get(key, () -> provision(reading, provision, frame)), request);
        }
        ReceiptMark receipt = receipts.latest(reading.expression(), frame);
        return KeptPages.answer(kept.get(key + receipt.tag(), () -> whole(reading, receipt, frame)), request);
    }

    private Instant asKnown(Frame frame) {
        String written = frame.text(Frame.AS_KNOWN);
        try {
            return written.isEmpty() ? corpus.library().now() : AsKnown.parse(written);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Problem.of("bad-time", HttpStatus.BAD_REQUEST, written));
        }
    }

    /// Where a provision is now that was once called so.
    private Optional<ResponseEntity<?>> moved(Opened reading, String eId, Frame frame) {
        return corpus.library()
                .follow(reading.expression(), eId)
                .filter(now -> reading.text().find(now).isPresent())
                .map(now -> ResponseEntity.status(HttpStatus.FOUND)
                        .location(URI.create(frame.link(Address.of(reading.expression(), now))))
                        .build());
    }

    /// Where a provision is that only the text in another language numbers so.
    private Optional<ResponseEntity<?>> elsewhere(Opened reading, String eId, Frame frame) {
        return reading.elsewhere(eId, corpus)
                .map(other -> ResponseEntity.status(HttpStatus.FOUND)
                        .location(URI.create(frame.link(Address.of(other.expression(), eId))))
                        .build());
    }

    private byte[] whole(Opened reading, ReceiptMark receipt, Frame frame) {
        Marks.Marked marked = marks.mark(reading, "", frame);
        String law = LawHtml.of(marked.document(), Address.of(reading.expression()), frame.wording());
        return pages.render(
                "instrument",
                frame,
                context.view(reading, law, marked, ties.interpreted(reading, frame), Optional.of(receipt), frame));
    }

    private byte[] provision(Opened reading, Provision provision, Frame frame) {
        String eId = provision.eId().orElseThrow();
        Marks.Marked marked = marks.mark(reading, eId, frame);
        Element element = marked.document().find(eId).orElse(provision).element();
        String law = LawHtml.of(element, Address.of(reading.expression()), frame.wording());
        return pages.render(
                "provision",
                frame,
                provisions.view(reading, provision, law, ties.of(reading, eId, marked.meanings(), frame), frame));
    }

    /// Everything such a page depends on.
    private String key(Opened reading, Frame frame) {
        return String.join(
                "\n",
                reading.holding().path(),
                Long.toString(corpus.acts().newest()),
                graph.edition(),
                frame.here(),
                frame.today().toString(),
                frame.theme().id(),
                frame.standing(),
                frame.wording().locale().toLanguageTag());
    }
}
