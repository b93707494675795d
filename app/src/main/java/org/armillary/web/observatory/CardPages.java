package org.armillary.web.observatory;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.armillary.assessment.Assessor;
import org.armillary.bibliography.Bibliography;
import org.armillary.bibliography.Format;
import org.armillary.bibliography.Occasion;
import org.armillary.bibliography.Reference;
import org.armillary.bibliography.References;
import org.armillary.bibliography.Style;
import org.armillary.catalogue.Ancestor;
import org.armillary.catalogue.Binding;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Instrument;
import org.armillary.catalogue.InstrumentJson;
import org.armillary.catalogue.Provision;
import org.armillary.catalogue.Situation;
import org.armillary.comparison.Dimensions;
import org.armillary.comparison.Finding;
import org.armillary.comparison.Findings;
import org.armillary.corpus.Holding;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.harvest.Ways;
import org.armillary.observatory.Chronicle;
import org.armillary.observatory.LinkedData;
import org.armillary.observatory.Observatory;
import org.armillary.observatory.Seen;
import org.armillary.reception.Address;
import org.armillary.web.Frame;
import org.armillary.web.Link;
import org.armillary.web.Pages;
import org.armillary.web.ReceiptMarks;
import org.armillary.web.Site;
import org.armillary.web.Wordbook;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/// An instrument: its card and its life, for people, for programs, and as it is cited.
@Controller
class CardPages {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final MediaType LINKED = MediaType.parseMediaType("application/ld+json");
    private static final MediaType BIBTEX = MediaType.parseMediaType("application/x-bibtex;charset=UTF-8");
    private static final MediaType CSL = MediaType.parseMediaType("application/vnd.citationstyles.csl+json");

    private final Observatory observatory;
    private final HeldText texts;
    private final Pages pages;
    private final Site site;
    private final ObjectProvider<Assessor> assessors;
    private final ReceiptMarks receipts;

    CardPages(
            Observatory observatory,
            HeldText texts,
            Pages pages,
            Site site,
            ObjectProvider<Assessor> assessors,
            ReceiptMarks receipts) {
        this.observatory = observatory;
        this.texts = texts;
        this.pages = pages;
        this.site = site;
        this.assessors = assessors;
        this.receipts = receipts;
    }

    @GetMapping("/instruments/{id:[a-z0-9-]+}")
    ResponseEntity<byte[]> show(
            Frame frame,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String provision,
            @RequestParam(name = "class", defaultValue = "") String systemClass,
            @RequestParam(defaultValue = "") String placed,
            @RequestParam(defaultValue = "") String changed,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(defaultValue = "") String breach) {
        Seen seen = get(id, frame);
        CardView.Asking asked =
                asking(seen.instrument(), provision, systemClass, placed, changed, authority, breach, frame.day());
        return pages.show("card", frame, view(seen, asked, frame));
    }

    /// Every field of the entry.
    @GetMapping(value = "/instruments/{id:[a-z0-9-]+}.json")
    ResponseEntity<byte[]> json(Frame frame, @PathVariable String id) {
        Seen seen = get(id, frame);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var generator = JSON.createGenerator(out)) {
            new InstrumentJson(generator).write(seen.instrument(), frame.day(), seen.standing());
        }
        return file(MediaType.APPLICATION_JSON, out.toByteArray());
    }

    @GetMapping("/instruments/{id:[a-z0-9-]+}.jsonld")
    ResponseEntity<byte[]> linked(Frame frame, @PathVariable String id) {
        return file(LINKED, bytes(linked(get(id, frame))));
    }

    @GetMapping("/instruments/{id:[a-z0-9-]+}.bib")
    ResponseEntity<byte[]> bibtex(Frame frame, @PathVariable String id) {
        return file(BIBTEX, cited(Format.BIBTEX, id, frame));
    }

    @GetMapping("/instruments/{id:[a-z0-9-]+}.csl.json")
    ResponseEntity<byte[]> csl(Frame frame, @PathVariable String id) {
        return file(CSL, cited(Format.CSL, id, frame));
    }

    private byte[] cited(Format format, String id, Frame frame) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(
                    Bibliography.of(reference(get(id, frame).instrument()), Style.PLAIN, occasion(frame)),
                    frame.wording(),
                    out);
        } catch (IOException e) {
            throw new UncheckedIOException("a byte array can always be written to", e);
        }
        return out.toByteArray();
    }

    private static ResponseEntity<byte[]> file(MediaType type, byte[] bytes) {
        return ResponseEntity.ok().contentType(type).body(bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Seen get(String id, Frame frame) {
        if (observatory.catalogue().find(id).isEmpty()) {
            throw new Refusal(Problem.notFound("/instruments/" + id));
        }
        return observatory.on(frame.day()).get(id);
    }

    private CardView view(Seen seen, CardView.Asking asked, Frame frame) {
        Instrument it = seen.instrument();
        Catalogue catalogue = observatory.catalogue();
        Optional<Holding> held = texts.find(it, frame.day());
        return new CardView(
                seen,
                site.absolute("/instruments/" + it.id()),
                held.map(text -> Link.of(text.title(), frame.link(Address.of(text.work())))),
                held.isPresent() ? List.of() : Ways.of(it),
                held.map(texts::bearers).orElse(List.of()),
                Chronicle.of(it),
                it.applications().stream().filter(row -> row.day().isEmpty()).toList(),
                it.ancestors().stream().map(each -> tie(each.id(), each, frame)).toList(),
                catalogue.listDescendants(it.id()).stream()
                        .map(each -> tie(each.id(), descent(each, it.id()), frame))
                        .toList(),
                says(it.id()),
                catalogue.listOlderLaw().stream()
                        .filter(each -> each.instrument().equals(Optional.of(it.id())))
                        .toList(),
                catalogue.listPractice().stream()
                        .filter(each -> each.instruments().contains(it.id()))
                        .toList(),
                asked,
                rulebooks(it.id(), frame),
                Style.PLAIN.cite(reference(it), occasion(frame)).text(),
                receipts.latest("/instruments/" + it.id(), frame),
                linked(seen).replace("<", "\\u003c"),
                new Wordbook(frame, catalogue));
    }

    private List<Link> rulebooks(String id, Frame frame) {
        return assessors.getObject().codex().list().stream()
                .filter(each -> each.header().instrument().equals(id))
                .map(each -> Link.of(each.header().title(), frame.link("/rulebooks/" + each.id())))
                .toList();
    }

    private static List<CardView.Point> says(String id) {
        List<Finding> findings = Findings.shipped().of(id);
        return Dimensions.shipped().list().stream()
                .map(dimension -> new CardView.Point(
                        dimension,
                        findings.stream()
                                .filter(each -> each.dimension().equals(dimension.id()))
                                .toList()))
                .filter(each -> !each.findings().isEmpty())
                .toList();
    }

    private CardView.Tie tie(String other, Ancestor tie, Frame frame) {
        return new CardView.Tie(observatory.on(frame.day()).get(other), tie);
    }

    private static Ancestor descent(Instrument descendant, String ancestor) {
        return descendant.ancestors().stream()
                .filter(each -> each.id().equals(ancestor))
                .findFirst()
                .orElseThrow();
    }

    private String linked(Seen seen) {
        Map<String, Object> data = new LinkedHashMap<>(Map.of("@context", LinkedData.CONTEXT));
        data.putAll(new LinkedData(observatory.catalogue(), site.absolute("")).of(seen));
        return JSON.writeValueAsString(data);
    }

    private Reference reference(Instrument it) {
        return References.of(it, site.absolute("/instruments/" + it.id()));
    }

    /// The catalogue's facts are asked for on no day: a card is cited as it was seen.
    private static Occasion occasion(Frame frame) {
        return new Occasion(Optional.empty(), frame.today());
    }

    private static CardView.Asking asking(
            Instrument it,
            String provision,
            String systemClass,
            String placed,
            String changed,
            String authority,
            String breach,
            LocalDate day) {
        List<String> classes = it.applications().stream()
                .flatMap(row -> row.condition().classes().stream())
                .distinct()
                .sorted()
                .toList();
        boolean breaches = it.applications().stream()
                .anyMatch(row -> !row.condition().breachNot().isEmpty());
        Optional<Binding> answer = Optional.of(provision.strip())
                .filter(each -> !each.isEmpty())
                .map(each -> it.bindingOn(
                        day,
                        new Situation(
                                new Provision(each),
                                Optional.of(systemClass).filter(chosen -> !chosen.isEmpty()),
                                placing(placed),
                                change(changed),
                                Optional.of(authority)
                                        .filter(chosen -> !chosen.isEmpty())
                                        .map("yes"::equals),
                                Optional.of(breach.strip())
                                        .filter(other -> !other.isEmpty())
                                        .map(Provision::new))));
        return new CardView.Asking(
                provision, systemClass, placed, changed, authority, breach, breaches, classes, answer);
    }

    /// A day and a box may both be filled in: the box, which comes first, counts.
    private static String first(String text) {
        return Stream.of(text.split(","))
                .filter(each -> !each.isBlank())
                .findFirst()
                .orElse("")
                .strip();
    }

    private static Situation.Placing placing(String text) {
        return switch (first(text)) {
            case "" -> new Situation.Placing.Unknown();
            case "new" -> new Situation.Placing.New();
            default -> new Situation.Placing.On(day(first(text)));
        };
    }

    private static Situation.Change change(String text) {
        return switch (first(text)) {
            case "" -> new Situation.Change.Unknown();
            case "none" -> new Situation.Change.None();
            default -> new Situation.Change.On(day(first(text)));
        };
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new Refusal(Problem.of("bad-date", HttpStatus.BAD_REQUEST, text));
        }
    }
}
