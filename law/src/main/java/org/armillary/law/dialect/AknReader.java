package org.armillary.law.dialect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.armillary.law.akn.Akn;
import org.armillary.law.akn.AknDocument;
import org.armillary.law.akn.Attribute;
import org.armillary.law.akn.EIdNumbering;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.MalformedDocumentException;
import org.armillary.law.akn.Node;
import org.armillary.law.akn.Text;
import org.armillary.law.akn.XmlReader;
import org.armillary.law.layout.Format;

/// Reads Akoma Ntoso 3.0 as publishers write it: the standard, its drafts, LegalDocML.de, legislation.gov.uk.
///
/// The document is kept as it is. Changed are only: the namespace of a profile (to the standard's), an address of
/// another convention (the official one becomes an alias), an identifier that is there twice, and identifiers that
/// are missing.
final class AknReader {

    /// Namespaces of national profiles whose elements are those of the standard.
    private static final Set<String> PROFILES = Set.of("inhaltsdaten.legaldocml.de");

    /// Elements the standard gives no identifier, though profiles do.
    private static final Set<String> UNIDENTIFIED = Set.copyOf(Names.words("""
            meta identification FRBRWork FRBRExpression FRBRManifestation FRBRItem classification lifecycle workflow
            analysis activeModifications passiveModifications restrictions temporalData references notes attachments
            components"""));

    private final Trail trail = new Trail();
    private final Set<String> eIds = new HashSet<>();
    private final Set<String> guids = new HashSet<>();
    private final Set<String> doubles = new HashSet<>();
    private final Set<String> profiles = new HashSet<>();

    static Converted read(SourceFile file) throws MalformedDocumentException {
        Element root = XmlReader.read(file.bytes(), file.name());
        return new AknReader().convert(root, file.name());
    }

    private Converted convert(Element root, String name) throws MalformedDocumentException {
        Element standard = standardise(root);
        if (!standard.is("akomaNtoso")) {
            throw new MalformedDocumentException(
                    name,
                    0,
                    0,
                    "not an Akoma Ntoso 3.0 document: the root element is <" + root.name() + "> of namespace '"
                            + root.namespace() + "', wanted <akomaNtoso> of " + Akn.NAMESPACE);
        }
        AknDocument document;
        try {
            document = new AknDocument(standard);
        } catch (IllegalArgumentException e) {
            throw new MalformedDocumentException(name, 0, 0, String.valueOf(e.getMessage()));
        }
        profiles.forEach(each -> trail.note(
                "profile",
                "elements of the profile '" + each + "' were read as those of the standard, which they are"));
        checkPeriods(document.root());
        AknIdentity identity = new AknIdentity(document, trail);
        AknDocument numbered = EIdNumbering.number(identity.identified());
        return new Converted(Format.AKOMA_NTOSO, numbered, identity.language(), trail.oddities());
    }

    /// Whether a namespace is Akoma Ntoso, as the standard, a draft of it or a profile writes it.
    private boolean isStandard(String namespace) {
        if (Akn.isNamespace(namespace)) {
            return true;
        }
        String lower = namespace.toLowerCase(Locale.ROOT).replaceFirst("^https?://", "");
        return PROFILES.stream().anyMatch(lower::startsWith);
    }

    private Element standardise(Element element) {
        boolean standard = isStandard(element.namespace());
        if (standard && !Akn.isNamespace(element.namespace())) {
            profiles.add(element.namespace());
        }
        List<Attribute> attributes = new ArrayList<>(element.attributes().size());
        for (Attribute each : element.attributes()) {
            attribute(each, element, standard).ifPresent(attributes::add);
        }
        List<Node> children = new ArrayList<>(element.children().size());
        for (Node each : element.children()) {
            children.add(
                    switch (each) {
                        case Text text -> text;
                        case Element child -> standardise(child);
                    });
        }
        String namespace = standard ? Akn.NAMESPACE : element.namespace();
        return complete(tidy(new Element(element.name(), namespace, attributes, children)));
    }

    /// Space between the elements of an element that holds no running text means nothing.
    private static Element tidy(Element element) {
        boolean elementOnly = Akn.isElementOnly(element)
                && element.children().stream().noneMatch(each -> each instanceof Text text && !text.isBlank());
        return elementOnly ? element.withChildren(element.elements().toList()) : element;
    }

    /// What the standard wants and publishers leave out: an order of identification, a block in a quotation.
    private Element complete(Element element) {
        if (element.localName().startsWith("FRBR")
                && element.isAkn()
                && element.elements().findAny().isPresent()) {
            return AknIdentity.ordered(element);
        }
        if (element.is("quotedStructure") && element.children().isEmpty()) {
            trail.note("empty-quotation", "a quoted structure holds no text; the publisher left it out");
            String paragraph = AknIdentity.prefixed(element, "p");
            return element.withChildren(List.of(new Element(paragraph, Akn.NAMESPACE, List.of(), List.of())));
        }
        return element;
    }

    private Optional<Attribute> attribute(Attribute attribute, Element element, boolean standard) {
        String name = attribute.name();
        if (standard && Set.of("eId", "GUID", "wId").contains(name) && UNIDENTIFIED.contains(element.localName())) {
            return Optional.empty();
        }
        boolean declares = name.equals("xmlns") || name.startsWith("xmlns:");
        if (declares && isStandard(attribute.value())) {
            return Optional.of(new Attribute(name, Akn.NAMESPACE));
        }
        if (name.endsWith(":schemaLocation") || name.endsWith(":noNamespaceSchemaLocation")) {
            return Optional.empty();
        }
        if (standard && name.equals("eId")) {
            return unique(attribute, eIds);
        }
        if (standard && name.equals("GUID")) {
            return unique(attribute, guids);
        }
        return Optional.of(attribute);
    }

    /// Identifiers are unique; one that is there again gets a number, one with spaces is left out.
    private Optional<Attribute> unique(Attribute attribute, Set<String> seen) {
        String value = attribute.value();
        if (value.isEmpty() || value.chars().anyMatch(Character::isWhitespace)) {
            trail.note(
                    "bad-identifier", "the " + attribute.name() + " '" + value + "' is no identifier and was left out");
            return Optional.empty();
        }
        if (seen.add(value)) {
            return Optional.of(attribute);
        }
        if (attribute.name().equals("GUID")) {
            return Optional.empty();
        }
        String other = value;
        for (int i = 2; !seen.add(other); i++) {
            other = value + "_" + i;
        }
        if (doubles.add(attribute.name())) {
            trail.note(
                    "double-identifier",
                    "an " + attribute.name() + " stands there more than once (the first is '" + value
                            + "'); later ones got a number");
        }
        return Optional.of(new Attribute(attribute.name(), other));
    }

    /// Periods must be defined: a provision that points to none has no dates.
    private void checkPeriods(Element root) {
        Set<String> defined = new HashSet<>();
        root.walk()
                .filter(each -> each.is("temporalGroup"))
                .forEach(each -> each.eId().ifPresent(defined::add));
        root.walk()
                .forEach(each -> each.find("period")
                        .filter(period -> !defined.contains(period.replaceFirst("^#", "")))
                        .ifPresent(period -> trail.note(
                                "unknown-period",
                                "the period '" + period + "' of a provision is not defined in the metadata")));
    }
}
