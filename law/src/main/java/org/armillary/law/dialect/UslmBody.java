package org.armillary.law.dialect;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.Node;
import org.armillary.law.akn.Text;

/// The structure of a USLM text: levels with number, heading, chapeau, content and continuation; quotations, notes,
/// tables.
final class UslmBody {

    /// Levels of the schema; those Akoma Ntoso has no element for become containers of that name.
    private static final Set<String> LEVELS = Set.copyOf(Names.words("""
            preliminary title subtitle chapter subchapter part subpart division subdivision section subsection paragraph
            subparagraph clause subclause item subitem subsubitem article subarticle rule schedule appendix level
            compiledAct courtRules courtRule reorganizationPlans reorganizationPlan crossHeading appropriations
            subsubsection undesignatedLevel listItem"""));

    private static final Set<String> TRANSPARENT = Set.copyOf(Names.words("""
            main chapeau continuation content text list listContent layout row column block container component
            statement notes action header figure legislativeHistory rulePreamble preamble notice rule-body
            signatures signature attestation backMatter collection notices rules proposedRules presidentialDocs
            presidentialDoc rule-body preface foreign index wordsOfIssuance"""));

    private static final Set<String> PARAGRAPHS = Set.copyOf(Names.words("""
            p heading subheading actionDescription elided enactingFormula resolvingClause recital docTitle officialTitle
            docNumber congress session docStage type currentChamber legislature endorsement enrolledDateline property
            citationNote editionNote explanationNote sourceCredit referenceItem groupItem headingItem endMarker
            publicPrivate docPart authority subject processedBy page-range startingPage slugLine title-line
            fillIn formula figCaption longTitle toc authorityNote billingCode frDocId agency cfrTitle dates summary
            affected affiliation autograph notation organizationNote findingAidsNote provisionRange coverTitle publisher
            creator docPublicationName docReleasePoint volume issue created leftRunningHead rightRunningHead date
            furtherInfo supplementaryInfo column-heading note drafterNote statutoryNote num line"""));

    private final Trail trail;
    private final Metadata metadata;
    private final UslmInline inline;

    UslmBody(Trail trail, Metadata metadata, Element root) {
        this.trail = trail;
        this.metadata = metadata;
        this.inline = new UslmInline(this, metadata, root);
    }

    UslmInline inline() {
        return inline;
    }

    void children(Element element, Vessel vessel) {
        for (Node each : element.children()) {
            switch (each) {
                case Text text -> vessel.flow().text(text.value());
                case Element child -> part(child, vessel);
            }
        }
    }

    void part(Element element, Vessel vessel) {
        if (UslmInline.isInline(element)) {
            vessel.flow().add(inline.inline(element));
        } else {
            trail.in(element, () -> block(element, vessel));
        }
    }

    private void block(Element element, Vessel vessel) {
        String name = element.localName();
        if (LEVELS.contains(name)) {
            level(element, vessel);
        } else if (name.equals("quotedContent")) {
            vessel.flow().add(quotation(element));
        } else if (name.equals("table")) {
            vessel.flow().block(HtmlTable.of(element, this::children));
        } else if (name.equals("toc") || name.equals("groupItem")) {
            separate(element, vessel);
        } else if (name.equals("referenceItem") || name.equals("headingItem")) {
            contentsLine(element, vessel);
        } else if (name.equals("meta")) {
            metadata.proprietary(Foreign.copy(element, "uslm", UslmIdentity.NAMESPACE));
        } else if (Set.of("note", "notes", "sourceCredit", "source").contains(name)) {
            notes(element, vessel);
        } else {
            if (!TRANSPARENT.contains(name) && !PARAGRAPHS.contains(name)) {
                trail.unknown(element);
            }
            separate(element, vessel);
        }
    }

    private void separate(Element element, Vessel vessel) {
        vessel.flow().endParagraph();
        children(element, vessel);
        vessel.flow().endParagraph();
    }

    private void level(Element element, Vessel vessel) {
        List<Node> num = Names.child(element, "num").map(inline::of).orElse(List.of());
        trail.at(Names.text(element, "num"));
        Vessel inner = vessel.open(element.localName(), num);
        if (inner instanceof Unit unit) {
            temporal(element, unit);
        }
        boolean numSeen = false;
        for (Node each : element.children()) {
            switch (each) {
                case Text text -> inner.flow().text(text.value());
                case Element child -> {
                    boolean first = child.localName().equals("num") && !numSeen;
                    numSeen |= first;
                    if (!first) {
                        inLevel(child, inner);
                    }
                }
            }
        }
        inner.flow().endParagraph();
    }

    private void inLevel(Element child, Vessel inner) {
        if (inner instanceof Unit unit && child.localName().equals("heading")) {
            unit.heading(inline.of(child));
        } else if (inner instanceof Unit unit && child.localName().equals("subheading")) {
            unit.subheading(inline.of(child));
        } else {
            part(child, inner);
        }
    }

    /// Dates and status of a level: `startPeriod` and `endPeriod` bound it, a repealed level holds no law.
    private void temporal(Element element, Unit unit) {
        Optional<LocalDate> start = element.find("startPeriod").flatMap(Days::find);
        Optional<LocalDate> end = element.find("endPeriod").flatMap(Days::findNext);
        if (start.isPresent() || end.isPresent()) {
            unit.with("period", metadata.period(start, end));
        }
        if (Set.of("repealed", "removed", "transferred", "omitted", "expired", "terminated", "superseded")
                .contains(element.find("status").orElse(""))) {
            unit.with("status", "removed");
        }
    }

    /// Text of other law, quoted by an amendment: a structure of its own.
    Element quotation(Element element) {
        Unit quoted = Unit.of("quoted");
        children(element, quoted);
        return quoted.buildQuotation();
    }

    /// A line of a table of contents: designator, label, page.
    private void contentsLine(Element element, Vessel vessel) {
        vessel.flow().beginParagraph("toc");
        for (Node each : element.children()) {
            switch (each) {
                case Text text -> vessel.flow().text(text.value());
                case Element child -> {
                    if (UslmInline.isInline(child)) {
                        vessel.flow().add(inline.inline(child));
                        vessel.flow().text(" ");
                    } else {
                        part(child, vessel);
                    }
                }
            }
        }
        vessel.flow().endParagraph();
    }

    /// Source credits and notes under a provision, each paragraph marked as a note.
    private void notes(Element element, Vessel vessel) {
        Flow flow = new Flow();
        children(element, flow);
        String cssClass = element.localName().startsWith("source") ? "history" : "note";
        for (Element block : flow.build()) {
            boolean plain = block.is("p") && block.find("class").isEmpty();
            vessel.flow().block(plain ? block.with("class", cssClass) : block);
        }
    }
}
