package org.armillary.law.dialect;

import java.util.List;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.ElementBuilder;
import org.armillary.law.akn.Node;
import org.armillary.law.akn.Text;

/// The structure of a Formex text: divisions, articles, paragraphs, lists, quotations, tables.
final class FormexBody {

    private final Trail trail;
    private final FormexInline inline = new FormexInline(this);

    FormexBody(Trail trail) {
        this.trail = trail;
    }

    FormexInline inline() {
        return inline;
    }

    /// Reads all that an element holds into a vessel.
    void children(Element element, Vessel vessel) {
        for (Node each : element.children()) {
            switch (each) {
                case Text text -> vessel.flow().text(text.value());
                case Element child -> part(child, vessel);
            }
        }
    }

    /// Reads one element into a vessel: inline ones into its running text, the others as structure.
    void part(Element element, Vessel vessel) {
        if (FormexInline.isInline(element)) {
            vessel.flow().add(inline.inline(element));
            return;
        }
        trail.in(element, () -> block(element, vessel));
    }

    private void block(Element element, Vessel vessel) {
        switch (element.localName()) {
            case "ENACTING.TERMS",
                    "CONTENTS",
                    "CONS.DOC",
                    "GR.TBL",
                    "ITEM",
                    "LIST",
                    "GR.NOTES",
                    "GR.ANNOTATION",
                    "INCL" -> children(element, vessel);
            case "P",
                    "ALINEA",
                    "TXT",
                    "FORMULA",
                    "FORMULA.S",
                    "TERM",
                    "DEFINITION",
                    "MARGIN",
                    "ANNOTATION",
                    "CAPTION",
                    "LINE",
                    "DLIST",
                    "DLIST.ITEM",
                    "PL.DATE",
                    "SIGNATORY",
                    "SIGNATURE",
                    "PREFIX",
                    "ADDR",
                    "ADDR.S" -> paragraph(element, vessel);
            case "DIVISION", "GR.SEQ", "SUBDIV", "SECTION" -> division(element, vessel);
            case "ARTICLE" -> article(element, vessel);
            case "PARAG" -> numbered(element, "NO.PARAG", "paragraph", vessel);
            case "NP", "NP.ECR" -> numbered(element, "NO.P", "point", vessel);
            case "CONSID" -> children(element, vessel);
            case "QUOT.S" -> vessel.flow().add(quotation(element));
            case "TBL" -> vessel.flow().block(FormexTable.of(element, this));
            case "TITLE", "TI", "STI" -> heading(element, vessel);
            case "INCL.ELEMENT" -> image(element, vessel);
            case "BIB.INSTANCE", "BIB.DOC", "PAGE", "NO.DOC" -> {}
            default -> {
                trail.unknown(element);
                paragraph(element, vessel);
            }
        }
    }

    private void paragraph(Element element, Vessel vessel) {
        vessel.flow().endParagraph();
        children(element, vessel);
        vessel.flow().endParagraph();
    }

    private void division(Element element, Vessel vessel) {
        FormexTitle title = Names.child(element, "TITLE")
                .map(each -> FormexTitle.of(each, inline))
                .orElseGet(() -> new FormexTitle("crossHeading", List.of(), List.of()));
        Vessel inner = vessel.open(title.name(), title.num());
        if (inner instanceof Unit unit) {
            unit.heading(title.heading());
        } else {
            inner.flow().add(title.heading());
            inner.flow().endParagraph();
        }
        element.elements().filter(each -> !each.localName().equals("TITLE")).forEach(each -> part(each, inner));
    }

    private void article(Element element, Vessel vessel) {
        List<Node> num = Names.child(element, "TI.ART").map(inline::of).orElse(List.of());
        Vessel article = vessel.open("article", num);
        for (Element each : element.elements().toList()) {
            switch (each.localName()) {
                case "TI.ART" -> {}
                case "STI.ART" -> headingOf(article, inline.of(each));
                default -> part(each, article);
            }
        }
    }

    private static void headingOf(Vessel vessel, List<Node> nodes) {
        switch (vessel) {
            case Unit unit -> unit.heading(nodes);
            case Flow flow -> {
                flow.add(nodes);
                flow.endParagraph();
            }
        }
    }

    /// A paragraph, point or indent: its number in one child, its text in the others.
    private void numbered(Element element, String numName, String name, Vessel vessel) {
        List<Node> num = Names.child(element, numName).map(inline::of).orElse(List.of());
        String printed = Names.text(element, numName);
        boolean dash = printed.length() == 1 && !Character.isLetterOrDigit(printed.charAt(0));
        Vessel inner = vessel.open(dash ? "indent" : name, num);
        for (Node each : element.children()) {
            switch (each) {
                case Text text -> inner.flow().text(text.value());
                case Element child -> {
                    if (!child.localName().equals(numName)) {
                        part(child, inner);
                    }
                }
            }
        }
    }

    /// Text of other law, quoted by an amendment: a structure of its own.
    private Element quotation(Element element) {
        Unit quoted = Unit.of("quoted");
        children(element, quoted);
        return quoted.buildQuotation();
    }

    private void heading(Element element, Vessel vessel) {
        switch (vessel) {
            case Unit unit -> unit.crossHeading(inline.of(element));
            case Flow flow -> paragraph(element, flow);
        }
    }

    private void image(Element element, Vessel vessel) {
        element.find("FILEREF")
                .or(() -> element.find("FILE"))
                .ifPresent(file -> vessel.flow()
                        .add(ElementBuilder.of("img")
                                .with("src", file.replace(' ', '_'))
                                .build()));
        children(element, vessel);
    }
}
