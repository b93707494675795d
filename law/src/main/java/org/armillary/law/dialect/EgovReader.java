package org.armillary.law.dialect;

import java.util.ArrayList;
import java.util.List;
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
    private final Flow preface = new Flow();
    private final List<Element> preamble = new ArrayList<>();
    private final Unit main = Unit.of("body");
    private final List<Element> appendices = new ArrayList<>();

    private EgovReader(Element root, Element law, String fileName) {
        this.law = law;
        this.metadata = new EgovIdentity(root, law, fileName).metadata();
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
        List<Element> content = main.buildParts();
        ElementBuilder document = ElementBuilder.of("act")
                .with("name", metadata.expression().work().subtype().orElse("act"))
                .with("contains", "singleVersion")
                .add(metadata.build());
        add(document, "preface", preface.build());
        add(document, "preamble", preamble);
        add(document, "body", content.isEmpty() ? List.of(Unit.emptyText()) : content);
        add(document, "attachments", appendices);
        return new Converted(
                Format.EGOV,
                Finish.document(document.build()),
                metadata.expression().language(),
                trail.oddities());
    }

    private static void add(ElementBuilder document, String name, List<Element> content) {
        if (!content.isEmpty()) {
            document.add(ElementBuilder.of(name).addAll(content).build());
        }
    }

    private void parts() {
        Names.child(law, "LawNum").ifPresent(each -> prefaceLine("docNumber", each));
        for (Element each : Names.child(law, "LawBody").orElse(law).elements().toList()) {
            switch (each.localName()) {
                case "LawTitle" -> prefaceLine("docTitle", each);
                case "TOC" -> contents(each);
                case "EnactStatement" -> enactment(each);
                case "Preamble" -> {
                    Flow flow = new Flow();
                    body.children(each, flow);
                    preamble.addAll(flow.build());
                }
                default -> {
                    if (APPENDICES.contains(each.localName())) {
                        trail.in(each, () -> appendices.add(appendix(each)));
                    } else {
                        body.part(each, main);
                    }
                }
            }
        }
    }

    private void prefaceLine(String name, Element element) {
        preface.endParagraph();
        preface.add(ElementBuilder.of(name).addAll(EgovInline.of(element)).build());
        preface.endParagraph();
    }

    /// The table of contents, a paragraph for each line: title and range of articles.
    private void contents(Element toc) {
        boolean hasLabel = toc.localName().startsWith("TOC")
                && !toc.elements().allMatch(each -> each.localName().startsWith("TOC"));
        if (hasLabel) {
            preface.beginParagraph("toc");
        }
        for (Element each : toc.elements().toList()) {
            if (each.localName().startsWith("TOC") && each.elements().findAny().isPresent()) {
                preface.endParagraph();
                contents(each);
            } else if (each.localName().startsWith("TOC")) {
                preface.beginParagraph("toc");
                preface.add(EgovInline.of(each));
                preface.endParagraph();
            } else {
                preface.add(EgovInline.of(each));
            }
        }
        preface.endParagraph();
    }

    private void enactment(Element statement) {
        Flow flow = new Flow();
        body.part(statement, flow);
        preamble.add(ElementBuilder.of("formula")
                .with("name", "enactingFormula")
                .addAll(flow.buildAtLeastOne())
                .build());
    }

    private Element appendix(Element element) {
        ElementBuilder attachment = ElementBuilder.of("attachment");
        Unit head = Unit.of("level");
        List<Element> rest = new ArrayList<>();
        for (Element each : element.elements().toList()) {
            if (each.localName().equals(element.localName() + "Title")
                    || each.localName().equals("ArithFormulaNum")) {
                head.num(EgovInline.of(each));
            } else if (each.localName().equals("RelatedArticleNum")) {
                head.subheading(EgovInline.of(each));
            } else {
                rest.add(each);
            }
        }
        attachment.addAll(head.build().children());
        Unit text = Unit.of("mainBody");
        rest.forEach(each -> body.part(each, text));
        List<Element> content = text.buildMixed();
        return attachment
                .add(ElementBuilder.of("doc")
                        .with("name", "schedule")
                        .add(metadata.ofComponent(Finish.component("schedule", attachment, appendices.size() + 1)))
                        .add(ElementBuilder.of("mainBody")
                                .addAll(content.isEmpty() ? List.of(Element.of("p")) : content)
                                .build())
                        .build())
                .build();
    }
}
