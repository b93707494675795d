package org.armillary.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.Node;

/// A document's tree with the way to the unit that is corrected.
final class EditedTree {

    private final Element root;
    private final String eId;
    private final List<Element> path;

    private EditedTree(Element root, String eId, List<Element> path) {
        this.root = root;
        this.eId = eId;
        this.path = path;
    }

    /// @throws CorrectionRefused when the target is no unit of the tree
    static EditedTree of(Element root, Element target, String eId) {
        List<Element> path = new ArrayList<>();
        if (!find(root, target, path) || !UnitParts.isUnit(target)) {
            throw new CorrectionRefused(eId, "it is no unit of the text's hierarchy");
        }
        return new EditedTree(root, eId, path);
    }

    /// The element around the target.
    Element parent() {
        return path.get(path.size() - 2);
    }

    CorrectionRefused refused(String why) {
        return new CorrectionRefused(eId, why);
    }

    /// The root with others in an element's place.
    Element replaced(Element target, List<? extends Node> others) {
        return replaced(root, target, others);
    }

    static int indexOf(Element around, Element unit) {
        for (int at = 0; at < around.children().size(); at++) {
            if (around.children().get(at) == unit) {
                return at;
            }
        }
        throw new IllegalStateException("the path leads to a child");
    }

    /// The unit before a place among an element's children.
    static Optional<Element> previous(Element around, int at) {
        for (int before = at - 1; before >= 0; before--) {
            Node node = around.children().get(before);
            if (UnitParts.isUnit(node) && node instanceof Element element) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /// A unit without identifiers, which another place may change.
    static Element bare(Node unit) {
        return unit instanceof Element element ? element.without("eId").without("wId") : Element.of("p");
    }

    private static Element replaced(Element element, Element target, List<? extends Node> others) {
        List<Node> children = new ArrayList<>(element.children().size());
        boolean changed = false;
        for (Node child : element.children()) {
            if (child == target) {
                children.addAll(others);
                changed = true;
            } else if (!changed && child instanceof Element inner) {
                Element now = replaced(inner, target, others);
                changed = now != inner;
                children.add(now);
            } else {
                children.add(child);
            }
        }
        return changed ? element.withChildren(children) : element;
    }

    private static boolean find(Element element, Element target, List<Element> path) {
        path.add(element);
        if (element == target) {
            return true;
        }
        for (Node child : element.children()) {
            if (child instanceof Element inner && find(inner, target, path)) {
                return true;
            }
        }
        path.removeLast();
        return false;
    }
}
