package org.armillary.web.alert;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.armillary.account.Secret;
import org.armillary.alert.Alerts;
import org.armillary.alert.Match;
import org.armillary.alert.Notice;
import org.armillary.alert.SavedSearch;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.reception.Address;
import org.armillary.web.Frame;
import org.armillary.web.Site;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

/// Notices of a search as an Atom feed (RFC 4287), for whoever has its address.
@Controller
class AlertFeeds {

    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final int MOST = 50;

    private final Alerts alerts;
    private final Site site;

    AlertFeeds(Alerts alerts, Site site) {
        this.alerts = alerts;
        this.site = site;
    }

    /// Where the feed of a secret is.
    static String address(String secret) {
        return "/alerts/feeds/" + secret + ".atom";
    }

    @GetMapping("/alerts/feeds/{secret:[A-Za-z0-9_-]+}.atom")
    ResponseEntity<byte[]> feed(Frame frame, @PathVariable String secret, WebRequest request) {
        SavedSearch search =
                alerts.searches().findByFeed(secret).orElseThrow(() -> new Refusal(Problem.notFound("/alerts/feeds")));
        byte[] feed = atom(frame, search, alerts.notices().list(search.id(), MOST), secret);
        String tag = '"' + Secret.digest(new String(feed, StandardCharsets.UTF_8)) + '"';
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(304).header(HttpHeaders.ETAG, tag).build();
        }
        return ResponseEntity.ok()
                .contentType(ATOM)
                .header(HttpHeaders.ETAG, tag)
                .header("X-Robots-Tag", "noindex")
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(feed);
    }

    private byte[] atom(Frame frame, SavedSearch search, List<Notice> notices, String secret) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            element(xml, "title", frame.say("alerts.feed.title", search.name()));
            element(xml, "id", "urn:uuid:" + search.id());
            link(xml, "self", site.absolute(address(secret)));
            link(xml, "alternate", site.absolute(AlertRows.again(search.question())));
            Instant updated =
                    notices.isEmpty() ? search.madeAt() : notices.getFirst().madeAt();
            element(xml, "updated", updated.toString());
            xml.writeStartElement("author");
            element(xml, "name", frame.say("app.name"));
            xml.writeEndElement();
            for (Notice each : notices) {
                entry(frame, xml, each, search);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a byte array can always be written to", e);
        }
        return out.toByteArray();
    }

    private void entry(Frame frame, XMLStreamWriter xml, Notice notice, SavedSearch search) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "title", frame.say("alerts.feed.entry", notice.count(), search.name()));
        element(xml, "id", "urn:uuid:" + notice.id());
        element(xml, "updated", notice.madeAt().toString());
        link(
                xml,
                "alternate",
                site.absolute(
                        notice.matches().isEmpty()
                                ? AlertRows.again(search.question())
                                : path(notice.matches().getFirst())));
        xml.writeStartElement("content");
        xml.writeAttribute("type", "xhtml");
        xml.writeStartElement("div");
        xml.writeDefaultNamespace(XHTML);
        xml.writeStartElement("ul");
        for (Match each : notice.matches()) {
            match(frame, xml, each);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void match(Frame frame, XMLStreamWriter xml, Match match) throws XMLStreamException {
        xml.writeStartElement("li");
        xml.writeCharacters(printable(frame.say("alerts.event." + match.event().word()) + ": "));
        xml.writeStartElement("a");
        xml.writeAttribute("href", site.absolute(path(match)));
        xml.writeCharacters(printable(match.place().isEmpty() ? match.title() : match.title() + ", " + match.place()));
        xml.writeEndElement();
        xml.writeCharacters(printable(" — " + match.words()));
        xml.writeEndElement();
    }

    private static String path(Match match) {
        return match.eId().isEmpty() ? Address.of(match.expression()) : Address.of(match.expression(), match.eId());
    }

    /// Without characters that XML 1.0 has no place for.
    private static String printable(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "");
    }

    private static void link(XMLStreamWriter xml, String rel, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", href);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(printable(text));
        xml.writeEndElement();
    }
}
