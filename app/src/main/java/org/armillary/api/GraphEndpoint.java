package org.armillary.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.armillary.corpus.Corpus;
import org.armillary.corpus.Found;
import org.armillary.corpus.Holding;
import org.armillary.graph.CheckedText;
import org.armillary.graph.Duty;
import org.armillary.graph.Inquiry;
import org.armillary.graph.Link;
import org.armillary.graph.ReadingRoom;
import org.armillary.graph.Term;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.reception.Address;
import org.armillary.reception.Opened;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What texts point to, what they mean, who must do what.
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class GraphEndpoint {

    private final Corpus corpus;
    private final ReadingRoom room;

    GraphEndpoint(Corpus corpus, ReadingRoom room) {
        this.corpus = corpus;
        this.room = room;
    }

    @GetMapping("/links/**")
    Inquiry.Ties.Answer listLinks(HttpServletRequest request, @RequestParam Optional<String> asOf) {
        Opened opened = open(Asked.rest(request, "/api/v1/links"), asOf);
        return Inquiry.Ties.answer(opened.one(), room);
    }

    @GetMapping("/annotations/**")
    AnnotationAnswer listAnnotations(HttpServletRequest request, @RequestParam Optional<String> asOf) {
        Holding holding = open(Asked.rest(request, "/api/v1/annotations"), asOf).holding();
        return new AnnotationAnswer(
                holding.expression(),
                room.graph().of(holding),
                room.glossary().of(holding),
                room.duties().of(holding));
    }

    @GetMapping("/routes")
    Inquiry.Way.Answer findRoute(
            @RequestParam String from, @RequestParam String to, @RequestParam Optional<String> asOf) {
        return answer(new Inquiry.Way(from, to, day(asOf)));
    }

    @GetMapping(path = "/terms", params = "work")
    Inquiry.Terms.Answer listTerms(@RequestParam String work, @RequestParam Optional<String> asOf) {
        Opened opened = open(work, asOf);
        return answer(new Inquiry.Terms(opened.expression()));
    }

    @GetMapping(path = "/terms", params = "term")
    Inquiry.Meanings.Answer listMeanings(@RequestParam String term, @RequestParam Optional<String> asOf) {
        return answer(new Inquiry.Meanings(term, day(asOf)));
    }

    @GetMapping("/duties")
    Inquiry.DutiesOf.Answer listDuties(
            @RequestParam String bearer, @RequestParam Optional<String> work, @RequestParam Optional<String> asOf) {
        return answer(new Inquiry.DutiesOf(bearer, work, day(asOf)));
    }

    @PostMapping(path = "/citations", consumes = MediaType.ALL_VALUE)
    CheckedText checkCitations(
            @RequestBody byte[] document,
            @RequestParam(defaultValue = "text.txt") String name,
            @RequestParam Optional<String> about,
            @RequestParam Optional<String> asOf) {
        return answer(new Inquiry.Check(document, name, day(asOf), about));
    }

    private Opened open(String path, Optional<String> asOf) {
        Address address = Address.find(path).orElseThrow(() -> new Refusal(Problem.notFound(path)));
        LocalDate day = day(asOf).orElseGet(room::today);
        Opened opened = Opened.get(corpus, address.frbr(), day);
        if (address.eId().isPresent() && opened.text().find(address.eId().get()).isEmpty()) {
            throw new Refusal(Problem.notFound(path));
        }
        return opened.at(address.eId());
    }

    private static Optional<LocalDate> day(Optional<String> asOf) {
        return asOf.map(Asked::day);
    }

    private <T> T answer(Inquiry<T> inquiry) {
        try {
            return inquiry.answer(room);
        } catch (Found.NotFound e) {
            throw new Refusal(Problem.notFound(String.valueOf(e.getMessage())));
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal(Problem.of(
                    "unreadable-document", HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(e.getMessage())));
        }
    }

    /// What the words of a text say.
    record AnnotationAnswer(String expression, List<Link> links, List<Term> terms, List<Duty> norms) {}
}
