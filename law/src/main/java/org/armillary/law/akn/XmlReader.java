package org.armillary.law.akn;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads XML of any vocabulary into an [Element].
///
/// Text, attribute order and prefixes are kept; comments, processing instructions and the document type are dropped;
/// space between the elements of an element-only Akoma Ntoso element is dropped. A DTD is never read, so entities
/// other than XML's own five are an error.
public final class XmlReader {

    /// Deepest nesting read; the deepest official documents seen stay below 60.
    public static final int MAX_DEPTH = 512;

    /// Most elements read from one document.
    public static final int MAX_ELEMENTS = 5_000_000;

    private static final XMLInputFactory FACTORY = factory();

    private final String name;
    private final XMLStreamReader in;
    private final Deque<Open> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> names = new HashMap<>();
    private int elements;

    private XmlReader(String name, XMLStreamReader in) {
        this.name = name;
        this.in = in;
    }

    private record Open(
            String name, String namespace, boolean elementOnly, List<Attribute> attributes, List<Node> nodes) {}

    /// Reads a document held in memory.
    ///
    /// @param name name of its file, for messages
    public static Element read(byte[] bytes, String name) throws MalformedDocumentException {
        return read(new ByteArrayInputStream(bytes), name);
    }

    /// Reads a document to its end; the stream is not closed.
    ///
    /// @param name name of its file, for messages
    public static Element read(InputStream bytes, String name) throws MalformedDocumentException {
        try {
            XMLStreamReader in = FACTORY.createXMLStreamReader(bytes);
            try {
                return new XmlReader(name, in).read();
            } finally {
                in.close();
            }
        } catch (XMLStreamException e) {
            throw malformed(name, e);
        } catch (MissingResourceException e) {
            // The JDK's parser has no words for some faults inside a document type definition.
            throw new MalformedDocumentException(
                    name, 0, 0, "not well-formed XML: its document type is broken (" + e.getKey() + "); remove it");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // Our own bound applies; the JDK's default of 100 would come first with a message about system properties.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    private Element read() throws XMLStreamException, MalformedDocumentException {
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> {
                    Element done = end();
                    if (open.isEmpty()) {
                        finish();
                        return done;
                    }
                    open.getLast().nodes().add(done);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw malformed("the entity &" + in.getLocalName()
                            + "; is not defined: document type definitions are not read, write the character itself");
                default -> {}
            }
        }
        throw malformed("the document ends before its root element does; get the whole file again");
    }

    /// What follows the root element must be well formed too.
    private void finish() throws XMLStreamException {
        while (in.hasNext()) {
            in.next();
        }
    }

    private void start() throws MalformedDocumentException {
        flush();
        if (open.size() >= MAX_DEPTH) {
            throw malformed("elements are nested deeper than " + MAX_DEPTH + " levels; this is no legal document");
        }
        if (++elements > MAX_ELEMENTS) {
            throw malformed("more than " + MAX_ELEMENTS + " elements; split the document");
        }
        String namespace = in.getNamespaceURI() == null ? "" : in.getNamespaceURI();
        String local = in.getLocalName();
        String prefix = in.getPrefix();
        String qualified = prefix == null || prefix.isEmpty() ? local : intern(prefix + ":" + local);
        open.addLast(
                new Open(qualified, namespace, Akn.isElementOnly(local, namespace), attributes(), new ArrayList<>()));
    }

    private List<Attribute> attributes() {
        int declarations = in.getNamespaceCount();
        int count = in.getAttributeCount();
        if (declarations + count == 0) {
            return List.of();
        }
        List<Attribute> attributes = new ArrayList<>(declarations + count);
        for (int i = 0; i < declarations; i++) {
            String prefix = in.getNamespacePrefix(i);
            String uri = in.getNamespaceURI(i);
            attributes.add(new Attribute(
                    prefix == null || prefix.isEmpty() ? "xmlns" : intern("xmlns:" + prefix), uri == null ? "" : uri));
        }
        for (int i = 0; i < count; i++) {
            String prefix = in.getAttributePrefix(i);
            String local = in.getAttributeLocalName(i);
            attributes.add(new Attribute(
                    prefix == null || prefix.isEmpty() ? local : intern(prefix + ":" + local),
                    in.getAttributeValue(i)));
        }
        return attributes;
    }

    private Element end() {
        flush();
        Open done = open.removeLast();
        if (done.elementOnly() && done.nodes().stream().allMatch(XmlReader::isElementOrBlank)) {
            done.nodes().removeIf(Text.class::isInstance);
        }
        return new Element(done.name(), done.namespace(), done.attributes(), done.nodes());
    }

    private static boolean isElementOrBlank(Node node) {
        return switch (node) {
            case Element ignored -> true;
            case Text text -> text.isBlank();
        };
    }

    private void flush() {
        if (!text.isEmpty()) {
            if (!open.isEmpty()) {
                open.getLast().nodes().add(new Text(text.toString()));
            }
            text.setLength(0);
        }
    }

    private String intern(String qualified) {
        return names.computeIfAbsent(qualified, key -> key);
    }

    private MalformedDocumentException malformed(String message) {
        return new MalformedDocumentException(
                name, in.getLocation().getLineNumber(), in.getLocation().getColumnNumber(), message);
    }

    private static MalformedDocumentException malformed(String name, XMLStreamException e) {
        int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
        int column = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getColumnNumber());
        String message = String.valueOf(e.getMessage());
        int at = message.indexOf("Message: ");
        String what = at < 0 ? message : message.substring(at + "Message: ".length());
        return new MalformedDocumentException(
                name, line, column, "not well-formed XML: " + what.strip() + " Repair the file or get it again.");
    }
}
