package org.armillary.law.dialect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.ElementBuilder;
import org.armillary.law.akn.Node;
import org.armillary.law.akn.Text;

/// The structure of a LIMS text: headings, sections and what they divide into, definitions, formulas, tables, notes.
final class LimsBody {

    private final Trail trail;
    private final Metadata metadata;
    private final LimsInline inline;

    LimsBody(Trail trail, Metadata metadata, LimsInline inline) {
        this.trail = trail;
        this.metadata = metadata;
        this.inline = inline;
    }

    LimsInline inline() {
        return inline;
    }

    /// Reads all that an element holds; headings open units that end at the next heading of their level or above.
    void children(Element element, Vessel vessel) {
        LimsHeadings headings = new LimsHeadings(vessel, this);
        for (Node each : element.children()) {
            switch (each) {
                case Text text -> headings.current().flow().text(text.value());
                case Element child -> {
                    if (child.localName().equals("Heading") && vessel instanceof Unit) {
                        trail.in(child, () -> headings.open(child));
                    } else {
                        part(child, headings.current());
                    }
                }
            }
        }
    }

    void part(Element element, Vessel vessel) {
        if (LimsInline.isInline(element)) {
            vessel.flow().add(inline.inline(element));
        } else {
            trail.in(element, () -> block(element, vessel));
        }
    }

    private void block(Element element, Vessel vessel) {
        switch (element.localName()) {
            case "Section" -> labelled(element, "section", vessel);
            case "Subsection" -> labelled(element, "subsection", vessel);
            case "Paragraph", "FormulaParagraph" -> labelled(element, "paragraph", vessel);
            case "Subparagraph" -> labelled(element, "subparagraph", vessel);
            case "Clause" -> labelled(element, "clause", vessel);
            case "Subclause" -> labelled(element, "subclause", vessel);
            case "Subsubclause" -> labelled(element, "subsubclause", vessel);
            case "Item" -> labelled(element, "point", vessel);
            case "Definition" -> labelled(element, "definition", vessel);
            case "Provision" -> provision(element, vessel);
            case "Group", "FormGroup" -> group(element, vessel);
            case "AmendedText" -> vessel.flow().add(quotation(element));
            case "TableGroup", "table" -> table(element, vessel);
            case "FormulaGroup" -> formula(element, vessel);
            case "Footnote" -> footnote(element, vessel);
            case "HistoricalNote" -> notes(element, "history", vessel);
            case "ReaderNote" -> notes(element, "editorial", vessel);
            case "BilingualGroup" -> element.elements().forEach(each -> paragraph(each, vessel));
            case "MathML" -> paragraph(element, vessel);
            case "ImageGroup", "Image" -> image(element, vessel);
            case "Body",
                    "BillPiece",
                    "RegulationPiece",
                    "SectionPiece",
                    "RelatedOrNotInForce",
                    "DocumentInternal",
                    "List",
                    "ConventionAgreementTreaty",
                    "EnablingAuthority",
                    "ContinuedSectionSubsection",
                    "ContinuedParagraph",
                    "ContinuedSubparagraph",
                    "ContinuedClause",
                    "ContinuedDefinition",
                    "ContinuedFormulaParagraph",
                    "SignatureBlock",
                    "Schedule",
                    "AmendedContent",
                    "Preamble",
                    "Enacts",
                    "QuotedText",
                    "Oath" -> separate(element, vessel);
            case "Text",
                    "Note",
                    "TitleText",
                    "Label",
                    "OriginatingRef",
                    "SignatureName",
                    "SignatureTitle",
                    "SignatureLine",
                    "Formula",
                    "FormulaText",
                    "FormulaConnector",
                    "FormulaDefinition",
                    "AlternateText",
                    "Caption",
                    "Heading",
                    "MarginalNote",
                    "BilingualItemEn",
                    "BilingualItemFr",
                    "FormHeading",
                    "ScheduleFormHeading",
                    "Recommendation",
                    "Summary",
                    "GroupHeading" -> paragraph(element, vessel);
            default -> {
                trail.unknown(element);
                separate(element, vessel);
            }
        }
    }

    private void separate(Element element, Vessel vessel) {
        vessel.flow().endParagraph();
        children(element, vessel);
        vessel.flow().endParagraph();
    }

    private void paragraph(Element element, Vessel vessel) {
        vessel.flow().endParagraph();
        for (Node each : element.children()) {
            switch (each) {
                case Text text -> vessel.flow().text(text.value());
                case Element child -> part(child, vessel);
            }
        }
        vessel.flow().endParagraph();
    }

    /// A provision with label, marginal note and text, in force since a day of its own.
    private void labelled(Element element, String name, Vessel vessel) {
        List<Node> num = label(element);
        trail.at(Names.text(element, "Label"));
        Vessel inner = vessel.open(name, num);
        if (inner instanceof Unit unit) {
            Names.child(element, "MarginalNote").ifPresent(note -> unit.heading(inline.of(note)));
            inForce(element, unit);
            if (isRepealed(element)) {
                unit.with("status", "removed");
            }
        }
        rest(element, inner, inner instanceof Unit);
    }

    /// What a labelled element holds beside its label, and its marginal note where that became a heading.
    private void rest(Element element, Vessel inner, boolean noteIsHeading) {
        boolean labelSeen = false;
        boolean noteSeen = !noteIsHeading;
        for (Node each : element.children()) {
            switch (each) {
                case Text text -> inner.flow().text(text.value());
                case Element child -> {
                    boolean label = child.localName().equals("Label") && !labelSeen;
                    boolean note = child.localName().equals("MarginalNote") && !noteSeen;
                    labelSeen |= label;
                    noteSeen |= note;
                    if (!label && !note) {
                        part(child, inner);
                    }
                }
            }
        }
    }

    private List<Node> label(Element element) {
        return Names.child(element, "Label").map(inline::of).orElse(List.of());
    }

    private void inForce(Element element, Unit unit) {
        Optional<LocalDate> start =
                Names.attribute(element, "inforce-start-date").flatMap(Days::find);
        Optional<LocalDate> end = Names.attribute(element, "inforce-end-date").flatMap(Days::findNext);
        if (element.find("in-force").orElse("").equals("no")) {
            unit.with("class", "not-in-force");
        } else if (start.isPresent() || end.isPresent()) {
            unit.with("period", metadata.period(start, end));
        }
    }

    private static boolean isRepealed(Element element) {
        List<Element> parts = element.elements()
                .filter(each ->
                        !List.of("Label", "MarginalNote", "HistoricalNote").contains(each.localName()))
                .toList();
        return parts.size() == 1
                && parts.getFirst().localName().equals("Text")
                && parts.getFirst().elements().count() == 1
                && Names.child(parts.getFirst(), "Repealed")
                        .filter(repealed -> Names.fold(repealed.text())
                                .equals(Names.fold(parts.getFirst().text())))
                        .isPresent();
    }

    /// A paragraph of a schedule or preamble; labelled ones are provisions.
    private void provision(Element element, Vessel vessel) {
        if (Names.child(element, "Label").isPresent()) {
            labelled(element, "paragraph", vessel);
        } else {
            separate(element, vessel);
        }
    }

    private void group(Element element, Vessel vessel) {
        Optional<Element> title =
                Names.child(element, "GroupHeading").or(() -> Names.child(element, "ScheduleFormHeading"));
        List<Node> num = title.map(this::label).orElse(List.of());
        String printed = title.map(each -> Names.text(each, "Label")).orElse("");
        String kind = element.localName().equals("FormGroup") ? "form" : LimsHeadings.kind(printed);
        Vessel inner = vessel.open(num.isEmpty() && !kind.equals("form") ? "crossHeading" : kind, num);
        title.ifPresent(each -> headings(each, inner));
        element.elements()
                .filter(each -> title.isEmpty() || each != title.get())
                .forEach(each -> part(each, inner));
    }

    /// The lines of a heading besides its label.
    void headings(Element heading, Vessel vessel) {
        heading.elements().filter(each -> !each.localName().equals("Label")).forEach(line -> {
            switch (vessel) {
                case Unit unit -> {
                    if (line.localName().equals("HistoricalNote")) {
                        notes(line, "history", unit);
                    } else if (line.localName().equals("OriginatingRef")) {
                        unit.subheading(inline.of(line));
                    } else {
                        unit.heading(inline.of(line));
                    }
                }
                case Flow flow -> paragraph(line, flow);
            }
        });
    }

    private Element quotation(Element element) {
        Unit quoted = Unit.of("quoted");
        children(element, quoted);
        return quoted.buildQuotation();
    }

    private void table(Element element, Vessel vessel) {
        List<Node> caption = new ArrayList<>();
        element.walk()
                .filter(each -> each.localName().equals("title"))
                .findFirst()
                .ifPresent(each -> caption.addAll(inline.of(each)));
        element.elements()
                .filter(each -> !each.localName().equals("table")
                        && !each.localName().equals("tgroup")
                        && !each.localName().equals("title"))
                .forEach(each -> part(each, vessel));
        CalsTable.of(element, caption, this::children).forEach(vessel.flow()::block);
    }

    /// A formula with the meaning of its letters, as blocks: its parts are no provisions.
    private void formula(Element element, Vessel vessel) {
        Flow flow = new Flow();
        for (Element each : element.elements().toList()) {
            if (each.localName().equals("FormulaDefinition")) {
                meaning(each, flow);
            } else {
                paragraph(each, flow);
            }
        }
        flow.build().forEach(vessel.flow()::block);
    }

    /// A letter of a formula and what it stands for, in one paragraph.
    private void meaning(Element definition, Flow flow) {
        flow.endParagraph();
        for (Element each : definition.elements().toList()) {
            switch (each.localName()) {
                case "FormulaTerm", "Text" -> {
                    flow.add(inline.of(each));
                    flow.text(" ");
                }
                default -> part(each, flow);
            }
        }
        flow.endParagraph();
    }

    private void footnote(Element element, Vessel vessel) {
        Flow text = new Flow();
        element.elements().filter(each -> !each.localName().equals("Label")).forEach(each -> part(each, text));
        ElementBuilder note = ElementBuilder.of("authorialNote");
        String marker = Names.text(element, "Label");
        if (!marker.isEmpty()) {
            note.with("marker", marker);
        }
        vessel.flow()
                .add(note.with("placement", "bottom")
                        .addAll(text.buildAtLeastOne())
                        .build());
    }

    private void notes(Element element, String cssClass, Vessel vessel) {
        List<Element> items = element.elements()
                .filter(each -> each.localName().equals("HistoricalNoteSubItem")
                        || each.localName().equals("Note"))
                .toList();
        for (Element each : items.isEmpty() ? List.of(element) : items) {
            vessel.flow().beginParagraph(cssClass);
            vessel.flow().add(inline.of(each));
            vessel.flow().endParagraph();
        }
    }

    private void image(Element element, Vessel vessel) {
        element.find("source")
                .filter(source -> source.matches("[\\w./-]+"))
                .ifPresent(source -> vessel.flow()
                        .add(ElementBuilder.of("img").with("src", source).build()));
        children(element, vessel);
    }
}
