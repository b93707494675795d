package org.armillary.web.observatory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.armillary.catalogue.Body;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.OlderLaw;
import org.armillary.catalogue.Practice;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.observatory.Observatory;
import org.armillary.observatory.Seen;
import org.armillary.web.Frame;
import org.armillary.web.Pages;
import org.armillary.web.Wordbook;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What surrounds the instruments: bodies and forums, older law, state practice.
@Controller
class SurroundingPages {

    private final Observatory observatory;
    private final Pages pages;

    SurroundingPages(Observatory observatory, Pages pages) {
        this.observatory = observatory;
        this.pages = pages;
    }

    @GetMapping("/bodies")
    ResponseEntity<byte[]> bodies(Frame frame) {
        List<BodiesView.Row> rows = catalogue().listBodies().stream()
                .map(body -> new BodiesView.Row(body, made(body, frame).size()))
                .toList();
        return pages.show("bodies", frame, new BodiesView(rows, words(frame)));
    }

    @GetMapping("/bodies/{id}")
    ResponseEntity<byte[]> body(Frame frame, @PathVariable String id) {
        Body body = catalogue().findBody(id).orElseThrow(() -> new Refusal(Problem.notFound("/bodies/" + id)));
        return pages.show("body", frame, new BodyView(body, made(body, frame), words(frame)));
    }

    @GetMapping("/older-law")
    ResponseEntity<byte[]> olderLaw(Frame frame) {
        Map<String, List<OlderLaw>> fields = catalogue().listOlderLaw().stream()
                .collect(Collectors.groupingBy(OlderLaw::field, LinkedHashMap::new, Collectors.toList()));
        return pages.show("older-law", frame, new OlderLawView(fields, words(frame)));
    }

    @GetMapping("/practice")
    ResponseEntity<byte[]> practice(Frame frame) {
        Map<String, List<Practice>> points = catalogue().listPractice().stream()
                .collect(Collectors.groupingBy(Practice::point, LinkedHashMap::new, Collectors.toList()));
        return pages.show("practice", frame, new PracticeView(points, words(frame)));
    }

    private List<Seen> made(Body body, Frame frame) {
        return observatory.on(frame.day()).all().stream()
                .filter(each -> each.instrument().madeBy().equals(Optional.of(body.id())))
                .toList();
    }

    private Catalogue catalogue() {
        return observatory.catalogue();
    }

    private Wordbook words(Frame frame) {
        return new Wordbook(frame, catalogue());
    }
}
