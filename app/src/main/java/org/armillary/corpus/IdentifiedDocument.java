package org.armillary.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armillary.law.akn.AknDocument;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.Identification;
import org.armillary.law.akn.Node;
import org.armillary.law.frbr.Expression;

/// A document that names its work and expression: where the engine put place-holders, what was found out or said
/// takes their place, in the document and in each of its attachments.
final class IdentifiedDocument {

    private IdentifiedDocument() {}

    static AknDocument of(AknDocument document, Identity identity) {
        Identification identification =
                Identification.of(Expression.parse(identity.expression()), Optional.of(identity.title()));
        return new AknDocument(identified(document.root(), identification));
    }

    private static Element identified(Element element, Identification identification) {
        List<Node> children = new ArrayList<>(element.children().size());
        boolean changed = false;
        for (Node child : element.children()) {
            Node kept = child instanceof Element each && leadsThere(each) ? inner(each, identification) : child;
            changed |= kept != child;
            children.add(kept);
        }
        return changed ? element.withChildren(children) : element;
    }

    private static Node inner(Element element, Identification identification) {
        return element.is("identification")
                ? identification.toElement(component(element))
                : identified(element, identification);
    }

    private static boolean leadsThere(Element element) {
        return switch (element.localName()) {
            case "identification", "meta", "attachments", "attachment", "components", "component" -> true;
            default -> org.armillary.law.akn.Akn.isDocumentType(element.localName());
        };
    }

    /// `annex_1` of `…/!annex_1`; `main` where there is none.
    private static String component(Element identification) {
        String address = identification
                .child("FRBRWork")
                .flatMap(work -> work.child("FRBRthis"))
                .flatMap(each -> each.find("value"))
                .orElse("");
        int at = address.indexOf("/!");
        return at < 0 ? "main" : address.substring(at + 2);
    }
}
