package org.armillary.law.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.ElementBuilder;
import org.armillary.law.akn.MalformedDocumentException;
import org.armillary.law.akn.Node;
import org.armillary.law.akn.XmlReader;
import org.armillary.law.layout.Format;

/// Reads a document of the United States in USLM: a public law, a statute compilation, a title of the Code, a bill.
///
/// Source: United States Legislative Markup, user guide and schemas 1.0 to 2.1.
final class UslmReader {

    private final Element root;
    private final Trail trail = new Trail();
    private final Metadata metadata;
    private final UslmBody body;
    private final Flow preface = new Flow();
    private final List<Element> preamble = new ArrayList<>();
    private final Unit main = Unit.of("body");
    private final Flow end = new Flow();

    private UslmReader(Element root) {
        this.root = root;
        this.metadata = new UslmIdentity(root).metadata();
        this.body = new UslmBody(trail, metadata, root);
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
        String type = metadata.expression().work().type();
        trail.in(root, () -> parts(root));
        boolean strict = !type.equals("doc");
        List<Element> content = strict ? main.buildParts() : main.buildMixed();
        ElementBuilder document = ElementBuilder.of(type)
                .with("name", root.localName().toLowerCase(Locale.ROOT))
                .with("contains", "singleVersion")
                .add(metadata.build());
        add(document, "preface", preface.build());
        add(document, "preamble", preamble);
        add(document, strict ? "body" : "mainBody", content.isEmpty() ? List.of(Unit.emptyText()) : content);
        add(document, "conclusions", end.build());
        return new Converted(
                Format.USLM,
                Finish.document(document.build()),
                metadata.expression().language(),
                trail.oddities());
    }

    private static void add(ElementBuilder document, String name, List<Element> content) {
        if (!content.isEmpty()) {
            document.add(ElementBuilder.of(name).addAll(content).build());
        }
    }

    /// What stands around the text goes before it or after it, what is the text into the body.
    private void parts(Element around) {
        boolean textSeen = false;
        for (Element each : around.elements().toList()) {
            switch (each.localName()) {
                case "meta" -> {}
                case "preface" -> each.elements().forEach(line -> line(line, preface));
                case "main" -> trail.in(each, () -> parts(each));
                case "longTitle" -> longTitle(each);
                case "enactingFormula", "resolvingClause" -> formula(each);
                case "recital" -> recital(each);
                case "preamble" -> each.elements().forEach(this::recital);
                case "action", "legislativeHistory", "endMarker", "signatures", "attestation", "endorsement" ->
                    line(each, end);
                case "sidenote", "page" ->
                    (textSeen ? main.flow() : preface).add(body.inline().inline(each));
                default -> {
                    body.part(each, main);
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
            if (UslmInline.isInline(each)) {
                preface.add(body.inline().inline(each));
                continue;
            }
            List<Node> text = Inline.tidy(body.inline().of(each));
            preface.endParagraph();
            if (!text.isEmpty()) {
                String name = each.localName().equals("docTitle") ? "docType" : "docTitle";
                preface.add(ElementBuilder.of(name).addAll(text).build());
            }
        }
    }

    private void formula(Element element) {
        Flow flow = new Flow();
        body.part(element, flow);
        preamble.add(ElementBuilder.of("formula")
                .with("name", "enactingFormula")
                .addAll(flow.buildAtLeastOne())
                .build());
    }

    private void recital(Element element) {
        Flow flow = new Flow();
        body.part(element, flow);
        preamble.addAll(flow.build());
    }
}
