package org.armillary.law.dialect;

import java.util.Set;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.ElementBuilder;
import org.armillary.law.akn.MalformedDocumentException;
import org.armillary.law.akn.XmlReader;
import org.armillary.law.layout.Format;

/// Reads a law of Japan in the XML of e-Gov Law Search, bare or in the envelope of its interface.
final class EgovReader {

    private static final Set<String> APPENDICES =
            Set.of("AppdxTable", "AppdxNote", "AppdxStyle", "AppdxFormat", "Appdx", "AppdxFig");

    private final Element law;
    private final Trail trail = new Trail();
    private final EgovBody body = new EgovBody(trail);
    private final Metadata metadata;
    private final Instrument instrument;

    private EgovReader(Element root, Element law, String fileName) {
        this.law = law;
        this.metadata = new EgovIdentity(root, law, fileName).metadata();
        this.instrument = new Instrument(metadata);
    }

    static Converted read(SourceFile file) throws MalformedDocumentException {
        Element root = XmlReader.read(file.bytes(), file.name());
        Element law = Names.below(root, "Law")
                .filter(each -> Names.child(each, "LawBody").isPresent())
                .orElseThrow(() -> new MalformedDocumentException(
                        file.name(),
                        0,
                        0,
                        "holds no law (an element <Law> with <LawBody>); the root element is <" + root.name()
                                + ">; get the whole law, not a list of laws or a single article"));
        return new EgovReader(root, law, file.baseName()).convert();
    }

    private Converted convert() {
        trail.in(law, this::parts);
        ElementBuilder document = ElementBuilder.of("act")
                .with("name", metadata.expression().work().subtype().orElse("act"))
                .with("contains", "singleVersion");
        return instrument.convert(document, Format.EGOV, trail);
    }

    private void parts() {
        Names.child(law, "LawNum")
                .ifPresent(each -> instrument.front("docNumber", body.inline().of(each)));
        for (Element each : Names.child(law, "LawBody").orElse(law).elements().toList()) {
            switch (each.localName()) {
                case "LawTitle" -> instrument.front("docTitle", body.inline().of(each));
                case "TOC" -> contents(each, instrument.preface());
                case "EnactStatement" -> enactment(each);
                case "Preamble" -> preamble(each);
                default -> {
                    if (APPENDICES.contains(each.localName())) {
                        trail.in(each, () -> appendix(each));
                    } else {
                        body.part(each, instrument.main());
                    }
                }
            }
        }
    }

    /// The table of contents, a paragraph for each line: title and range of articles.
    private void contents(Element toc, Flow preface) {
        boolean hasLabel = toc.localName().startsWith("TOC")
                && !toc.elements().allMatch(each -> each.localName().startsWith("TOC"));
        if (hasLabel) {
            preface.beginParagraph("toc");
        }
        for (Element each : toc.elements().toList()) {
            if (each.localName().startsWith("TOC") && each.elements().findAny().isPresent()) {
                preface.endParagraph();
                contents(each, preface);
            } else if (each.localName().startsWith("TOC")) {
                preface.beginParagraph("toc");
                preface.add(body.inline().of(each));
                preface.endParagraph();
            } else {
                preface.add(body.inline().of(each));
            }
        }
        preface.endParagraph();
    }

    private void preamble(Element element) {
        Flow flow = new Flow();
        body.children(element, flow);
        instrument.preamble().addAll(flow.build());
    }

    private void enactment(Element statement) {
        Flow flow = new Flow();
        body.part(statement, flow);
        instrument.formula("enactingFormula", flow);
    }

    private void appendix(Element element) {
        Unit head = Unit.of("level");
        Unit text = Unit.of("mainBody");
        for (Element each : element.elements().toList()) {
            String name = each.localName();
            if (name.equals(element.localName() + "Title") || name.equals("ArithFormulaNum")) {
                head.num(body.inline().of(each));
            } else if (name.equals("RelatedArticleNum")) {
                head.subheading(body.inline().of(each));
            } else {
                body.part(each, text);
            }
        }
        instrument.attach("schedule", "schedule", head, text);
    }
}
