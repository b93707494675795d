package org.armillary.law.akn;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// An Akoma Ntoso document: one expression of an act, a bill, a judgment or another document type, with its
/// attachments.
///
/// @param root the `akomaNtoso` element
public record AknDocument(Element root) {

    public AknDocument {
        if (!isDocument(root)) {
            throw new IllegalArgumentException(notADocument(root));
        }
    }

    /// Reads a document from XML.
    ///
    /// @param name name of its file, for messages
    public static AknDocument read(byte[] xml, String name) throws MalformedDocumentException {
        Element root = XmlReader.read(xml, name);
        if (!isDocument(root)) {
            throw new MalformedDocumentException(name, 0, 0, notADocument(root));
        }
        return new AknDocument(root);
    }

    /// Writes it as XML; the stream is flushed, not closed.
    public void write(OutputStream out) throws IOException {
        XmlWriter.write(root, out);
    }

    /// The document as XML.
    public byte[] toBytes() {
        return XmlWriter.toBytes(root);
    }

    /// The element of the document type: `act`, `bill`, `doc`, …
    public Element document() {
        return documentOf(root).orElseThrow();
    }

    /// The document type: local name of [#document()].
    public String type() {
        return document().localName();
    }

    public Optional<Element> meta() {
        return document().child("meta");
    }

    public Optional<Element> preface() {
        return document().child("preface");
    }

    public Optional<Element> preamble() {
        return document().child("preamble");
    }

    /// The body, whatever the document type calls it (`body`, `mainBody`, `judgmentBody`, …).
    public Optional<Element> body() {
        return document()
                .elements()
                .filter(each -> each.isAkn()
                        && (each.localName().equals("body") || each.localName().endsWith("Body")))
                .findFirst();
    }

    public Optional<Element> conclusions() {
        return document().child("conclusions");
    }

    /// Its attachments, in order; each holds a document of its own.
    public List<Element> attachments() {
        return document()
                .child("attachments")
                .map(each -> each.list("attachment").toList())
                .orElse(List.of());
    }

    /// The outermost provisions in document order: recitals, what stands at the top of the body, attachments.
    public List<Provision> provisions() {
        return Provision.below(document());
    }

    /// All provisions in document order, each before those it contains; text quoted from other law is left out.
    public Stream<Provision> walk() {
        return provisions().stream().flatMap(Provision::walk);
    }

    /// The provision of that eId.
    public Optional<Provision> find(String eId) {
        return walk().filter(each -> each.eId().filter(eId::equals).isPresent()).findFirst();
    }

    private static boolean isDocument(Element root) {
        return root.is("akomaNtoso") && documentOf(root).isPresent();
    }

    private static String notADocument(Element root) {
        return "not an Akoma Ntoso 3.0 document: the root element is <" + root.name() + "> of namespace '"
                + root.namespace() + "', wanted <akomaNtoso> of " + Akn.NAMESPACE + " with a document such as <act>";
    }

    private static Optional<Element> documentOf(Element root) {
        return root.elements()
                .filter(each -> each.isAkn() && Akn.isDocumentType(each.localName()))
                .findFirst();
    }
}
