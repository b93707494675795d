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
final class LimsBody extends Body {

    private static final Vocabulary<LimsBody> WORDS = new Vocabulary<LimsBody>()
            .level("section", "Section")
            .level("subsection", "Subsection")
            .level("paragraph", "Paragraph FormulaParagraph")
            .level("subparagraph", "Subparagraph")
            .level("clause", "Clause")
            .level("subclause", "Subclause")
            .level("subsubclause", "Subsubclause")
            .level("point", "Item")
            .level("definition", "Definition")
            .with(LimsBody::provision, "Provision")
            .with(LimsBody::group, "Group FormGroup")
            .with(Body::quote, "AmendedText")
            .with(LimsBody::table, "TableGroup table")
            .with(LimsBody::formula, "FormulaGroup")
            .with(LimsBody::footnote, "Footnote")
            .with((body, note, vessel) -> body.notes(note, "history", vessel), "HistoricalNote")
            .with((body, note, vessel) -> body.notes(note, "editorial", vessel), "ReaderNote")
            .with(LimsBody::bilingual, "BilingualGroup")
            .with((body, image, vessel) -> body.image(image, image.find("source"), vessel), "ImageGroup Image")
            .with(Body::separate, """
                    Body BillPiece RegulationPiece SectionPiece RelatedOrNotInForce DocumentInternal List
                    ConventionAgreementTreaty EnablingAuthority ContinuedSectionSubsection ContinuedParagraph
                    ContinuedSubparagraph ContinuedClause ContinuedDefinition ContinuedFormulaParagraph SignatureBlock
                    Schedule AmendedContent Preamble Enacts QuotedText Oath""")
            .with(LimsBody::paragraph, """
                    Text Note TitleText Label OriginatingRef SignatureName SignatureTitle SignatureLine Formula FormulaText
                    FormulaConnector FormulaDefinition AlternateText Caption Heading MarginalNote BilingualItemEn
                    BilingualItemFr FormHeading ScheduleFormHeading Recommendation Summary GroupHeading MathML""");

    private final Trail trail;
    private final Metadata metadata;
    private final LimsInline inline;

    LimsBody(Trail trail, Metadata metadata, LimsInline inline) {
        super(trail);
        this.trail = trail;
        this.metadata = metadata;
        this.inline = inline;
    }

    @Override
    LimsInline inline() {
        return inline;
    }

    @Override
    void block(Element element, Vessel vessel) {
        WORDS.read(this, element, vessel);
    }

    /// Headings open units that end at the next heading of their level or above.
    @Override
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

    /// A label and, as heading, the first marginal note.
    @Override
    Level head(Element element, String name) {
        return Level.of(name).numbered(Names.child(element, "Label"), inline).headedOnce(element, "MarginalNote");
    }

    /// Since when a level is in force, or that it is not, or no more.
    @Override
    void describe(Element element, Unit unit) {
        Optional<LocalDate> start =
                Names.attribute(element, "inforce-start-date").flatMap(Days::find);
        Optional<LocalDate> end = Names.attribute(element, "inforce-end-date").flatMap(Days::findNext);
        if (element.find("in-force").orElse("").equals("no")) {
            unit.with("class", "not-in-force");
        } else if (start.isPresent() || end.isPresent()) {
            unit.with("period", metadata.period(start, end));
        }
        if (isRepealed(element)) {
            unit.with("status", "removed");
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

    /// A paragraph in which headings open nothing.
    private void paragraph(Element element, Vessel vessel) {
        vessel.flow().endParagraph();
        walk(element, vessel, child -> true);
        vessel.flow().endParagraph();
    }

    private void bilingual(Element element, Vessel vessel) {
        element.elements().forEach(each -> paragraph(each, vessel));
    }

    /// A paragraph of a schedule or preamble; labelled ones are provisions.
    private void provision(Element element, Vessel vessel) {
        if (Names.child(element, "Label").isPresent()) {
            level(element, head(element, "paragraph"), vessel);
        } else {
            separate(element, vessel);
        }
    }

    private void group(Element element, Vessel vessel) {
        Optional<Element> title =
                Names.child(element, "GroupHeading").or(() -> Names.child(element, "ScheduleFormHeading"));
        List<Node> num = title.map(each -> childLine(each, "Label")).orElse(List.of());
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

    private void table(Element element, Vessel vessel) {
        List<Node> caption = new ArrayList<>();
        element.walk()
                .filter(each -> each.localName().equals("title"))
                .findFirst()
                .ifPresent(each -> caption.addAll(inline.of(each)));
        element.elements()
                .filter(each -> !List.of("table", "tgroup", "title").contains(each.localName()))
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
                .filter(each -> List.of("HistoricalNoteSubItem", "Note").contains(each.localName()))
                .toList();
        for (Element each : items.isEmpty() ? List.of(element) : items) {
            vessel.flow().beginParagraph(cssClass);
            vessel.flow().add(inline.of(each));
            vessel.flow().endParagraph();
        }
    }
}
