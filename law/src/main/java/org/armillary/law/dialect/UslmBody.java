package org.armillary.law.dialect;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.Node;
import org.armillary.law.akn.Text;

/// The structure of a USLM text: levels with number, heading, chapeau, content and continuation; quotations, notes,
/// tables.
final class UslmBody extends Body {

    private static final Vocabulary<UslmBody> WORDS = new Vocabulary<UslmBody>()
            .with(Body::separate, """
                    main chapeau continuation content text list listContent layout row column block container component
                    statement action header figure legislativeHistory rulePreamble preamble notice rule-body signatures
                    signature attestation backMatter collection rules proposedRules presidentialDocs presidentialDoc
                    preface foreign index wordsOfIssuance notices

                    p heading subheading actionDescription elided enactingFormula resolvingClause recital docTitle
                    officialTitle docNumber congress session docStage type currentChamber legislature endorsement
                    enrolledDateline property citationNote editionNote explanationNote groupItem endMarker publicPrivate
                    docPart authority subject processedBy page-range startingPage slugLine title-line fillIn formula
                    figCaption longTitle toc authorityNote billingCode frDocId agency cfrTitle dates summary affected
                    affiliation autograph notation organizationNote findingAidsNote provisionRange coverTitle publisher
                    creator docPublicationName docReleasePoint volume issue created leftRunningHead rightRunningHead date
                    furtherInfo supplementaryInfo column-heading drafterNote statutoryNote num line""")
            .levels("""
                    preliminary title subtitle chapter subchapter part subpart division subdivision section subsection
                    paragraph subparagraph clause subclause item subitem subsubitem article subarticle rule schedule
                    appendix level compiledAct courtRules courtRule reorganizationPlans reorganizationPlan crossHeading
                    appropriations subsubsection undesignatedLevel listItem""")
            .with(Body::quote, "quotedContent")
            .with((body, table, vessel) -> vessel.flow().block(HtmlTable.of(table, body::children)), "table")
            .with(UslmBody::contentsLine, "referenceItem headingItem")
            .with((body, meta, vessel) -> body.foreign(meta), "meta")
            .with(UslmBody::notes, "note notes sourceCredit source");

    private final Metadata metadata;
    private final UslmInline inline;

    UslmBody(Trail trail, Metadata metadata, Element root) {
        super(trail);
        this.metadata = metadata;
        this.inline = new UslmInline(this, metadata, root);
    }

    @Override
    UslmInline inline() {
        return inline;
    }

    @Override
    void block(Element element, Vessel vessel) {
        WORDS.read(this, element, vessel);
    }

    @Override
    Level head(Element element, String name) {
        return Level.of(name)
                .numbered(Names.child(element, "num"), inline)
                .headed(element, "heading")
                .subheaded(element, "subheading");
    }

    /// Dates and status of a level: `startPeriod` and `endPeriod` bound it, a repealed level holds no law.
    @Override
    void describe(Element element, Unit unit) {
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

    private void foreign(Element meta) {
        metadata.proprietary(Foreign.copy(meta, "uslm", UslmIdentity.NAMESPACE));
    }

    /// A line of a table of contents: designator, label, page.
    private void contentsLine(Element element, Vessel vessel) {
        vessel.flow().beginParagraph("toc");
        for (Node each : element.children()) {
            switch (each) {
                case Text text -> vessel.flow().text(text.value());
                case Element child -> {
                    if (inline.holds(child)) {
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
