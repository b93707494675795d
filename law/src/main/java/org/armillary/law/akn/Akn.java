package org.armillary.law.akn;

import java.util.Set;

/// The Akoma Ntoso 3.0 vocabulary: its namespace, and which elements are provisions, containers or hold running text.
///
/// Source: OASIS Akoma Ntoso Version 1.0 Part 2, schema `akomantoso30.xsd` (groups `ANhier`, `documentType` and the
/// mixed types).
public final class Akn {

    /// Namespace of the OASIS standard.
    public static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    /// Hierarchical elements (schema group `hierElements`).
    private static final Set<String> HIERARCHY = words("""
            alinea article book chapter clause division hcontainer indent level list paragraph part point proviso rule section subchapter
            subclause subdivision sublist subparagraph subpart subrule subsection subtitle title tome transitional""");

    /// Elements whose content is mixed: white space counts in them.
    private static final Set<String> MIXED = words("""
            a abbr affectedDocument argument b block caption change concept courtType crossHeading date decoration def del docAuthority
            docCommittee docDate docIntroducer docJurisdiction docNumber docProponent docPurpose docStage docStatus docTitle docType
            docketNumber embeddedText entity event fillIn from heading i inline ins judge lawyer legislature li listIntroduction listWrapUp
            location mmod mod mref narrative neutralCitation num object omissis opinion organization outcome p party person placeholder
            process quantity quotedText recordedTime ref relatedDocument remark rmod role rref scene session shortTitle signature span sub
            subheading summary sup term time tocItem u vote""");

    /// Elements that hold foreign or unforeseen markup: their text is nobody's to trim.
    private static final Set<String> OPEN =
            words("foreign proprietary presentation preservation otherAnalysis componentData");

    private static final Set<String> DOCUMENT_TYPES = words("""
            act amendment amendmentList bill debate debateReport doc documentCollection judgment officialGazette portion statement""");

    /// Parts of a judgment's body (schema group `judgmentBlock`).
    private static final Set<String> JUDGMENT_PARTS =
            words("introduction background arguments remedies motivation decision");

    private Akn() {}

    /// Whether a namespace is Akoma Ntoso 3.0, as the standard or one of its committee drafts (CSD) wrote it.
    public static boolean isNamespace(String namespace) {
        return namespace.equals(NAMESPACE)
                || namespace.startsWith(NAMESPACE + "/CSD")
                || namespace.startsWith(NAMESPACE + "/WD");
    }

    /// Whether that is the local name of a hierarchical element, `hcontainer` included.
    public static boolean isHierarchy(String localName) {
        return HIERARCHY.contains(localName);
    }

    /// Whether that is the local name of a part of a judgment's body: `motivation`, `decision`, …
    public static boolean isJudgmentPart(String localName) {
        return JUDGMENT_PARTS.contains(localName);
    }

    /// Whether that is the local name of a document type: `act`, `bill`, `doc`, …
    public static boolean isDocumentType(String localName) {
        return DOCUMENT_TYPES.contains(localName);
    }

    /// Whether an element may hold elements only, so that white space between them means nothing.
    public static boolean isElementOnly(Element element) {
        return isElementOnly(element.localName(), element.namespace());
    }

    static boolean isElementOnly(String localName, String namespace) {
        return isNamespace(namespace) && !MIXED.contains(localName) && !OPEN.contains(localName);
    }

    /// Whether an element holds running text with inline markup (schema: mixed content).
    public static boolean isMixed(String localName) {
        return MIXED.contains(localName);
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
