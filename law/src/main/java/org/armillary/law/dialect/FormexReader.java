package org.armillary.law.dialect;

import java.util.List;
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
        Instrument instrument = new Instrument(metadata);
        trail.in(parts.main(), () -> content(act, instrument));
        parts.annexes().forEach(each -> trail.in(each, () -> annex(each, instrument)));
        String type = Names.child(act, "ENACTING.TERMS").isPresent() ? "act" : "doc";
        ElementBuilder document = ElementBuilder.of(type)
                .with("name", metadata.expression().work().subtype().orElse(type));
        return instrument.convert(document, Format.FORMEX, trail);
    }

    /// The element that holds title and terms: the root, or the document inside a consolidation.
    private static Element text(Element root) {
        return Names.child(root, "CONS.DOC").orElse(root);
    }

    private void content(Element act, Instrument instrument) {
        FormexPreface front = new FormexPreface(body);
        for (Element each : act.elements().toList()) {
            switch (each.localName()) {
                case "TITLE" -> front.title(each).forEach(instrument.preface()::block);
                case "PREAMBLE" -> instrument.preamble().addAll(front.preamble(each));
                case "FINAL", "SIGNATURE", "GR.NOTES", "TOC" -> body.children(each, instrument.conclusions());
                case "BIB.INSTANCE", "INFO.CONSLEG", "INFO.PROD", "FAM.COMP", "FAM.COMP.CL" -> {}
                default -> body.part(each, instrument.main());
            }
        }
    }

    private void annex(Element annex, Instrument instrument) {
        Unit head = Unit.of("level");
        Unit text = Unit.of("mainBody");
        for (Element each : annex.elements().toList()) {
            if (each.localName().equals("TITLE")) {
                head(each, head);
            } else {
                body.part(each, text);
            }
        }
        instrument.attach("annex", "annex", head, text);
    }

    /// The first line of an annex's title is its number, what follows its heading.
    private void head(Element title, Unit head) {
        for (Element line : FormexTitle.linesOf(title, body.inline())) {
            List<Node> nodes = body.inline().of(line);
            if (head.hasNum()) {
                head.heading(nodes);
            } else {
                head.num(nodes);
            }
        }
    }
}
