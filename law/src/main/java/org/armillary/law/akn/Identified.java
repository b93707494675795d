package org.armillary.law.akn;

import java.util.ArrayList;
import java.util.List;

/// A document's tree with another identification: that of the document, and those of its attachments as parts of it.
final class Identified {

    private Identified() {}

    static Element by(Element element, Identification identification) {
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
                ? withAliases(identification.toElement(component(element)), element)
                : by(element, identification);
    }

    private static boolean leadsThere(Element element) {
        return switch (element.localName()) {
            case "identification", "meta", "attachments", "attachment", "components", "component" -> true;
            default -> Akn.isDocumentType(element.localName());
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

    /// Aliases stand after the URI of their level.
    private static Element withAliases(Element identification, Element before) {
        List<Element> levels = new ArrayList<>();
        for (Element level : identification.elements().toList()) {
            List<Node> children = new ArrayList<>();
            for (Node each : level.children()) {
                children.add(each);
                if (each instanceof Element element && element.is("FRBRuri")) {
                    before.child(level.localName())
                            .ifPresent(
                                    old -> children.addAll(old.list("FRBRalias").toList()));
                }
            }
            levels.add(level.withChildren(children));
        }
        return identification.withChildren(levels);
    }
}
