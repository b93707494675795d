package org.armillary.law.dialect;

import java.util.ArrayList;
import java.util.List;
import org.armillary.law.akn.AknDocument;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.ElementBuilder;
import org.armillary.law.akn.MalformedDocumentException;
import org.armillary.law.akn.Node;
import org.armillary.law.layout.Format;

/// Reads an act of the European Union in Formex 4: the act, its annexes and its manifest, one file each.
///
/// Source: Formex version 4 and 6 schema documentation of the Publications Office.
final class FormexReader {

    private final FormexParts parts;
    private final Trail trail = new Trail();
    private final FormexBody body = new FormexBody(trail);

    private FormexReader(FormexParts parts) {
        this.parts = parts;
    }

    static Converted read(List<SourceFile> files, String name) throws MalformedDocumentException {
        return new FormexReader(FormexParts.of(files, name)).convert();
    }

    private Converted convert() {
        Element act = text(parts.main());
        String title = Names.child(act, "TITLE")
                .map(each -> Names.fold(FormexPreface.line(each)))
                .orElse("");
        Metadata metadata = new FormexIdentity(parts.main(), parts.manifest(), title).metadata();
        boolean hasTerms = Names.child(act, "ENACTING.TERMS").isPresent();
        ElementBuilder document = ElementBuilder.of(hasTerms ? "act" : "doc")
                .with("name", metadata.expression().work().subtype().orElse(hasTerms ? "act" : "doc"));
        List<Element> content = new ArrayList<>();
        trail.in(parts.main(), () -> content.addAll(content(act, hasTerms)));
        List<Element> attachments = attachments(metadata);
        document.add(metadata.build()).addAll(content);
        if (!attachments.isEmpty()) {
            document.add(ElementBuilder.of("attachments").addAll(attachments).build());
        }
        AknDocument akn = Finish.document(document.build());
        return new Converted(Format.FORMEX, akn, metadata.expression().language(), trail.oddities());
    }

    /// The element that holds title and terms: the root, or the document inside a consolidation.
    private static Element text(Element root) {
        return Names.child(root, "CONS.DOC").orElse(root);
    }

    private List<Element> content(Element act, boolean hasTerms) {
        FormexPreface front = new FormexPreface(body);
        Unit terms = Unit.of("body");
        Flow end = new Flow();
        List<Element> preface = new ArrayList<>();
        List<Element> preamble = new ArrayList<>();
        for (Element each : act.elements().toList()) {
            switch (each.localName()) {
                case "TITLE" -> preface.addAll(front.title(each));
                case "PREAMBLE" -> preamble.addAll(front.preamble(each));
                case "FINAL", "SIGNATURE" -> body.children(each, end);
                case "BIB.INSTANCE", "INFO.CONSLEG", "INFO.PROD", "FAM.COMP", "FAM.COMP.CL" -> {}
                case "GR.NOTES", "TOC" -> body.children(each, end);
                default -> body.part(each, terms);
            }
        }
        List<Element> out = new ArrayList<>();
        add(out, "preface", preface);
        add(out, "preamble", preamble);
        List<Element> main = hasTerms ? terms.buildParts() : terms.buildMixed();
        out.add(ElementBuilder.of(hasTerms ? "body" : "mainBody")
                .addAll(main.isEmpty() ? List.of(hasTerms ? Unit.emptyText() : Element.of("p")) : main)
                .build());
        add(out, "conclusions", end.build());
        return out;
    }

    private static void add(List<Element> out, String name, List<Element> content) {
        if (!content.isEmpty()) {
            out.add(ElementBuilder.of(name).addAll(content).build());
        }
    }

    private List<Element> attachments(Metadata metadata) {
        List<Element> out = new ArrayList<>();
        for (Element each : parts.annexes()) {
            int position = out.size() + 1;
            trail.in(each, () -> out.add(attachment(each, metadata, position)));
        }
        return out;
    }

    private Element attachment(Element annex, Metadata metadata, int position) {
        ElementBuilder attachment = ElementBuilder.of("attachment");
        Names.child(annex, "TITLE").ifPresent(title -> head(title, attachment));
        Unit main = Unit.of("mainBody");
        for (Element each : annex.elements().toList()) {
            if (!each.localName().equals("TITLE")) {
                body.part(each, main);
            }
        }
        List<Element> content = main.buildMixed();
        return attachment
                .add(ElementBuilder.of("doc")
                        .with("name", "annex")
                        .add(metadata.ofComponent(Finish.component("annex", attachment, position)))
                        .add(ElementBuilder.of("mainBody")
                                .addAll(content.isEmpty() ? List.of(Element.of("p")) : content)
                                .build())
                        .build())
                .build();
    }

    /// The first line of an annex's title is its number, what follows its heading.
    private void head(Element title, ElementBuilder attachment) {
        List<Node> num = new ArrayList<>();
        List<Node> heading = new ArrayList<>();
        for (Element line : FormexTitle.linesOf(title)) {
            if (num.isEmpty()) {
                num.addAll(body.inline().of(line));
            } else {
                if (!heading.isEmpty()) {
                    heading.add(Element.of("br"));
                }
                heading.addAll(body.inline().of(line));
            }
        }
        add(attachment, "num", num);
        add(attachment, "heading", heading);
    }

    private static void add(ElementBuilder out, String name, List<Node> nodes) {
        List<Node> tidy = Inline.tidy(nodes);
        if (!tidy.isEmpty()) {
            out.add(ElementBuilder.of(name).addAll(tidy).build());
        }
    }
}
