package org.armillary.law.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.law.akn.Akn;
import org.armillary.law.akn.AknDocument;
import org.armillary.law.akn.EIdNumber;
import org.armillary.law.akn.EIdNumbering;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.ElementBuilder;
import org.armillary.law.akn.Identification;
import org.armillary.law.layout.Notice;

/// Puts a marked-up document into its Akoma Ntoso form.
///
/// Units become the element Akoma Ntoso has for them, else an `hcontainer` of that name; annexes and schedules become
/// attachments with a document of their own; quotations become quoted structures; footnotes stand at the end of the
/// paragraph before them; page furniture is kept in `meta`. Text is neither lost nor reordered otherwise: what no unit
/// holds stays as paragraphs where it stood. The result is valid against the schema and has eIds.
public final class AknAssembler {

    private final Marked marked;
    private final Identification identification;
    private final Footnotes notes;
    private final BlockAssembler blocks;
    private final HierarchyAssembler hierarchy;
    private final Map<Element, Unit> units = new IdentityHashMap<>();
    private final Map<String, Integer> components = new HashMap<>();

    private AknAssembler(Marked marked, Identification identification, Coverage coverage) {
        this.marked = marked;
        this.identification = identification;
        this.notes = Footnotes.of(marked, coverage);
        this.blocks = new BlockAssembler(marked.layout(), notes);
        this.hierarchy = new HierarchyAssembler(blocks, units);
    }

    /// The Akoma Ntoso form of a marked-up document.
    public static Assembled assemble(Marked found, Identification identification) {
        Marked marked = ReadingOrder.of(found);
        Coverage coverage = Coverage.of(marked);
        List<Notice> notices = new ArrayList<>();
        Marked complete = LeftOver.putBack(marked, coverage, notices);
        Coverage completed = complete == marked ? coverage : Coverage.of(complete);
        return new AknAssembler(complete, identification, completed).assemble(completed, notices);
    }

    private Assembled assemble(Coverage coverage, List<Notice> notices) {
        Sections sections = Sections.of(marked.content());
        String type = type();
        ElementBuilder document = ElementBuilder.of(type).with("name", name(type));
        document.add(ElementBuilder.of("meta")
                .add(identification.toElement("main"))
                .add(identification.references())
                .add(Furniture.element(marked, coverage, blocks, notes))
                .build());
        if (type.equals("judgment")) {
            judgment(document, sections);
        } else {
            parts(document, sections, type.equals("act") || type.equals("bill"));
        }
        if (!sections.attachments().isEmpty()) {
            ElementBuilder attachments = ElementBuilder.of("attachments");
            sections.attachments().forEach(each -> attachments.add(attachment(each)));
            document.add(attachments.build());
        }
        Element root = ElementBuilder.of("akomaNtoso")
                .with("xmlns", Akn.NAMESPACE)
                .add(document.build())
                .build();
        return identified(new AknDocument(root), notices);
    }

    private void judgment(ElementBuilder document, Sections sections) {
        ElementBuilder header = ElementBuilder.of("header");
        hierarchy.flow().flow(sections.preface(), header);
        hierarchy.flow().flow(sections.preamble(), header);
        document.add(header.build());
        document.add(hierarchy.judgmentBody(sections.body()));
        sections.conclusions().ifPresent(each -> document.add(conclusions(each)));
    }

    private void parts(ElementBuilder document, Sections sections, boolean strict) {
        if (!sections.preface().isEmpty()) {
            ElementBuilder preface = ElementBuilder.of("preface");
            hierarchy.flow().flow(sections.preface(), preface);
            document.add(preface.build());
        }
        if (!sections.preamble().isEmpty()) {
            ElementBuilder preamble = ElementBuilder.of("preamble");
            hierarchy.flow().preamble(sections.preamble(), preamble);
            document.add(preamble.build());
        }
        document.add(strict ? hierarchy.body(sections.body()) : hierarchy.mainBody(sections.body()));
        sections.conclusions().ifPresent(each -> document.add(conclusions(each)));
    }

    private Element conclusions(Unit unit) {
        ElementBuilder conclusions = ElementBuilder.of("conclusions");
        hierarchy.flow().flow(List.of(unit), conclusions);
        return conclusions.build();
    }

    private Element attachment(Sections.Attachment attachment) {
        Unit unit = attachment.unit();
        String kind = HierarchyAssembler.word(unit.type());
        ElementBuilder document = ElementBuilder.of("doc").with("name", kind);
        document.add(ElementBuilder.of("meta")
                .add(identification.toElement(component(unit, kind)))
                .build());
        document.add(hierarchy.mainBody(attachment.body()));
        attachment.conclusions().ifPresent(each -> document.add(conclusions(each)));
        ElementBuilder out = ElementBuilder.of("attachment");
        hierarchy.head(unit, out);
        Element element = out.add(document.build()).build();
        units.put(element, unit);
        return element;
    }

    private String component(Unit unit, String kind) {
        String number = unit.num()
                .map(each -> EIdNumber.of(each.of(marked.layout().text())))
                .filter(each -> !each.isEmpty())
                .orElseGet(() -> Integer.toString(components.merge(kind, 1, Integer::sum)));
        int again = components.merge(kind + "_" + number, 1, Integer::sum);
        return kind + "_" + number + (again == 1 ? "" : "_" + again);
    }

    private Assembled identified(AknDocument document, List<Notice> notices) {
        List<Assembled.Identified> identified = new ArrayList<>(units.size());
        Map<Unit, String> eIds = new IdentityHashMap<>();
        AknDocument numbered = EIdNumbering.number(document, (element, eId) -> {
            Unit unit = units.get(element);
            if (unit != null) {
                eIds.put(unit, eId);
            }
        });
        collect(marked.content(), Optional.empty(), eIds, identified);
        return new Assembled(numbered, identified, Prose.of(marked.content(), eIds, blocks, notes), notices);
    }

    private static void collect(
            List<Content> content,
            Optional<String> parent,
            Map<Unit, String> eIds,
            List<Assembled.Identified> identified) {
        for (Content each : content) {
            if (each instanceof Unit unit) {
                String eId = eIds.get(unit);
                if (eId != null) {
                    identified.add(new Assembled.Identified(unit, eId, parent));
                }
                collect(unit.content(), eId == null ? parent : Optional.of(eId), eIds, identified);
            }
        }
    }

    /// The document type the work's address names, where units fit it; a `doc` otherwise.
    private String type() {
        if (marked.isJudgment()) {
            return "judgment";
        }
        String named = identification.expression().work().type();
        return switch (named) {
            case "act", "bill", "statement" -> named;
            default -> "doc";
        };
    }

    private String name(String type) {
        return identification.expression().work().subtype().orElse(type);
    }
}
