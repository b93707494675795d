package org.armillary.law.dialect;

import java.util.Locale;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.ElementBuilder;
import org.armillary.law.akn.MalformedDocumentException;
import org.armillary.law.akn.XmlReader;
import org.armillary.law.layout.Format;

/// Reads a document of the United States in USLM: a public law, a statute compilation, a title of the Code, a bill.
///
/// Source: United States Legislative Markup, user guide and schemas 1.0 to 2.1.
final class UslmReader {

    private final Element root;
    private final Trail trail = new Trail();
    private final String type;
    private final UslmBody body;
    private final Instrument instrument;

    private UslmReader(Element root) {
        this.root = root;
        Metadata metadata = new UslmIdentity(root).metadata();
        this.type = metadata.expression().work().type();
        this.body = new UslmBody(trail, metadata, root);
        this.instrument = new Instrument(metadata);
    }

    static Converted read(SourceFile file) throws MalformedDocumentException {
        Element root = XmlReader.read(file.bytes(), file.name());
        if (!root.namespace().contains("uslm") && Names.child(root, "main").isEmpty()) {
            throw new MalformedDocumentException(
                    file.name(),
                    0,
                    0,
                    "not a USLM document: the root element is <" + root.name() + "> of namespace '" + root.namespace()
                            + "'; get the file in United States Legislative Markup");
        }
        return new UslmReader(root).convert();
    }

    private Converted convert() {
        trail.in(root, () -> parts(root));
        ElementBuilder document = ElementBuilder.of(type)
                .with("name", root.localName().toLowerCase(Locale.ROOT))
                .with("contains", "singleVersion");
        return instrument.convert(document, Format.USLM, trail);
    }

    /// What stands around the text goes before it or after it, what is the text into the body.
    private void parts(Element around) {
        boolean textSeen = false;
        for (Element each : around.elements().toList()) {
            switch (each.localName()) {
                case "meta" -> {}
                case "preface" -> each.elements().forEach(line -> line(line, instrument.preface()));
                case "main" -> trail.in(each, () -> parts(each));
                case "longTitle" -> longTitle(each);
                case "enactingFormula", "resolvingClause" -> instrument.formula("enactingFormula", flow(each));
                case "recital" -> recital(each);
                case "preamble" -> each.elements().forEach(this::recital);
                case "action", "legislativeHistory", "endMarker", "signatures", "attestation", "endorsement" ->
                    line(each, instrument.conclusions());
                case "sidenote", "page" ->
                    (textSeen ? instrument.main().flow() : instrument.preface())
                            .add(body.inline().inline(each));
                default -> {
                    body.part(each, instrument.main());
                    textSeen = true;
                }
            }
        }
    }

    private void line(Element element, Flow flow) {
        flow.endParagraph();
        if (element.localName().equals("docNumber")) {
            flow.add(ElementBuilder.of("docNumber")
                    .addAll(Inline.tidy(body.inline().of(element)))
                    .build());
        } else {
            body.part(element, flow);
        }
        flow.endParagraph();
    }

    private void longTitle(Element longTitle) {
        for (Element each : longTitle.elements().toList()) {
            if (body.inline().holds(each)) {
                instrument.preface().add(body.inline().inline(each));
            } else {
                String name = each.localName().equals("docTitle") ? "docType" : "docTitle";
                instrument.front(name, body.inline().of(each));
            }
        }
    }

    private void recital(Element element) {
        instrument.preamble().addAll(flow(element).build());
    }

    private Flow flow(Element element) {
        Flow flow = new Flow();
        body.part(element, flow);
        return flow;
    }
}
