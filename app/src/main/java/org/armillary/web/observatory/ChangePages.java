package org.armillary.web.observatory;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.armillary.catalogue.Fields;
import org.armillary.catalogue.Instrument;
import org.armillary.comparison.Topics;
import org.armillary.observatory.Chronicle;
import org.armillary.observatory.Event;
import org.armillary.observatory.Following;
import org.armillary.observatory.Observatory;
import org.armillary.web.Choice;
import org.armillary.web.Filter;
import org.armillary.web.Frame;
import org.armillary.web.Link;
import org.armillary.web.Pages;
import org.armillary.web.Site;
import org.armillary.web.Wordbook;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What changed, on a page and as an Atom feed (RFC 4287). What somebody follows stands in the address, so that the
/// page can be kept and sent, and nothing is kept here.
@Controller
class ChangePages {

    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final int MOST_MONTHS = 240;

    private final Observatory observatory;
    private final Pages pages;
    private final Site site;

    ChangePages(Observatory observatory, Pages pages, Site site) {
        this.observatory = observatory;
        this.pages = pages;
        this.site = site;
    }

    @GetMapping("/changes")
    ResponseEntity<byte[]> show(Frame frame, @RequestParam(defaultValue = "12") int months) {
        Wordbook words = new Wordbook(frame, observatory.catalogue());
        int asked = Math.clamp(months, 1, MOST_MONTHS);
        Following following = Narrowed.following(frame, observatory.catalogue());
        LocalDate from = frame.day().minusMonths(asked);
        ChangesView view = new ChangesView(
                from,
                asked,
                List.of(
                        spans(frame, asked),
                        Narrowed.jurisdictions(frame, words),
                        instruments(frame),
                        Narrowed.topics(frame)),
                followed(frame, words),
                entries(following, from, frame.day()),
                address(frame, asked),
                words);
        return pages.show("changes", frame, view);
    }

    /// The same as a feed.
    @GetMapping("/changes.atom")
    ResponseEntity<byte[]> feed(Frame frame, @RequestParam(defaultValue = "24") int months) {
        Following following = Narrowed.following(frame, observatory.catalogue());
        LocalDate from = frame.day().minusMonths(Math.clamp(months, 1, MOST_MONTHS));
        byte[] feed = atom(frame, entries(following, from, frame.day()));
        return ResponseEntity.ok()
                .contentType(ATOM)
                .cacheControl(CacheControl.noCache())
                .body(feed);
    }

    private List<ChangesView.Entry> entries(Following following, LocalDate from, LocalDate to) {
        List<Instrument> instruments = observatory.catalogue().list().stream()
                .filter(following::covers)
                .toList();
        Map<String, Integer> ids = new LinkedHashMap<>();
        List<ChangesView.Entry> entries = new ArrayList<>();
        for (Event each : Chronicle.between(instruments, from.plusDays(1), to)) {
            if (each.day().isReachedOn(to)
                    || each.day().mayBeReachedOn(to) && !each.day().isDay()) {
                entries.add(new ChangesView.Entry(id(each, ids), each, moved(each)));
            }
        }
        entries.sort(Comparator.comparing(
                        (ChangesView.Entry each) -> each.event().day().first())
                .reversed());
        return entries;
    }

    private static String id(Event event, Map<String, Integer> ids) {
        String stem = String.join(
                ":",
                event.instrument().id(),
                Fields.nameOf(event.kind()),
                event.day().toString());
        return stem + ":" + ids.merge(stem, 1, Integer::sum);
    }

    /// The days an amendment moved: rows of the instrument that had another day before.
    private static List<Event> moved(Event event) {
        return event.kind() != Event.Kind.AMENDMENT
                ? List.of()
                : Chronicle.of(event.instrument()).stream()
                        .filter(each -> each.movedFrom().isPresent())
                        .toList();
    }

    private static Filter spans(Frame frame, int months) {
        return new Filter(
                "months",
                frame.say("changes.within"),
                Stream.of(1, 3, 6, 12, 24, 60)
                        .map(each ->
                                new Choice(String.valueOf(each), frame.say("changes.months", each), -1, each == months))
                        .toList());
    }

    private Filter instruments(Frame frame) {
        return new Filter(
                "instrument",
                frame.say("changes.instrument"),
                observatory.catalogue().list().stream()
                        .map(each -> new Choice(
                                each.id(), each.shortName(), -1, each.id().equals(frame.text("instrument"))))
                        .sorted(Comparator.comparing(Choice::label))
                        .toList());
    }

    private static List<Link> followed(Frame frame, Wordbook words) {
        return Stream.of("instrument", "jurisdiction", "topic")
                .flatMap(parameter -> frame.query().getOrDefault(parameter, List.of()).stream()
                        .filter(each -> !each.isBlank())
                        .map(each -> Link.of(name(parameter, each, words), frame.here(parameter, ""))))
                .toList();
    }

    private static String name(String parameter, String value, Wordbook words) {
        return switch (parameter) {
            case "instrument" -> words.shortName(value);
            case "topic" -> Topics.shipped().get(value).name();
            default -> words.jurisdiction(value);
        };
    }

    private static String address(Frame frame, int months) {
        StringBuilder feed = new StringBuilder("/changes.atom?months=" + months);
        for (String parameter : List.of("jurisdiction", "instrument", "topic")) {
            frame.query().getOrDefault(parameter, List.of()).stream()
                    .filter(each -> !each.isBlank())
                    .forEach(each ->
                            feed.append('&').append(parameter).append('=').append(each));
        }
        return feed.toString();
    }

    private byte[] atom(Frame frame, List<ChangesView.Entry> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            element(xml, "title", frame.say("changes.feed"));
            element(xml, "id", site.absolute(frame.here()));
            link(xml, "self", site.absolute(frame.here()));
            link(xml, "alternate", site.absolute("/changes"));
            element(
                    xml,
                    "updated",
                    moment(
                            entries.isEmpty()
                                    ? observatory.catalogue().horizon().compiled()
                                    : entries.getFirst().event().day().first()));
            xml.writeStartElement("author");
            element(xml, "name", frame.say("app.name"));
            xml.writeEndElement();
            Wordbook words = new Wordbook(frame, observatory.catalogue());
            for (ChangesView.Entry each : entries) {
                entry(xml, each, words);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a byte array can always be written to", e);
        }
        return out.toByteArray();
    }

    private void entry(XMLStreamWriter xml, ChangesView.Entry entry, Wordbook words) throws XMLStreamException {
        Event event = entry.event();
        xml.writeStartElement("entry");
        element(
                xml,
                "title",
                words.frame().say("changes.entry", event.instrument().shortName(), words.what(event)));
        element(xml, "id", "urn:armillary:" + entry.id());
        element(xml, "updated", moment(event.day().first()));
        link(
                xml,
                "alternate",
                site.absolute("/instruments/" + event.instrument().id()));
        xml.writeStartElement("category");
        xml.writeAttribute("term", Fields.nameOf(event.kind()));
        xml.writeEndElement();
        List<String> lines = new ArrayList<>(List.of(words.day(event.day()) + ": " + words.what(event)));
        entry.moved()
                .forEach(each -> lines.add(words.frame()
                        .say(
                                "changes.moved",
                                words.day(each.movedFrom().orElseThrow()),
                                words.day(each.day()),
                                each.what())));
        lines.add(words.frame().say(event.verified() ? "mark.verified" : "mark.unverified"));
        event.instrument().sources().stream()
                .map(words::source)
                .forEach(source -> lines.add((source.label() + " " + source.detail() + " " + source.href()).strip()));
        element(xml, "summary", String.join("\n", lines));
        xml.writeEndElement();
    }

    private static String moment(LocalDate day) {
        return day + "T00:00:00Z";
    }

    private static void link(XMLStreamWriter xml, String rel, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", href);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
