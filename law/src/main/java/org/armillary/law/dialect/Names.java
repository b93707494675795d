package org.armillary.law.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armillary.law.akn.Attribute;
import org.armillary.law.akn.Element;

/// Looking things up in the tree of a publisher's XML, by local names.
final class Names {

    private Names() {}

    /// The first child of that local name.
    static Optional<Element> child(Element element, String name) {
        return element.elements().filter(each -> each.localName().equals(name)).findFirst();
    }

    /// The element at the end of a path of child names.
    static Optional<Element> path(Element element, String... names) {
        Optional<Element> at = Optional.of(element);
        for (String name : names) {
            at = at.flatMap(each -> child(each, name));
        }
        return at;
    }

    /// The text at the end of a path of child names, space folded; empty where there is none.
    static String text(Element element, String... names) {
        return path(element, names).map(each -> fold(each.text())).orElse("");
    }

    /// The attribute of that local name, whatever its prefix.
    static Optional<String> attribute(Element element, String localName) {
        for (Attribute each : element.attributes()) {
            String name = each.name();
            if (!name.startsWith("xmlns")
                    && name.substring(name.indexOf(':') + 1).equals(localName)) {
                return Optional.of(each.value());
            }
        }
        return Optional.empty();
    }

    /// The first element of that local name anywhere below.
    static Optional<Element> below(Element element, String name) {
        return element.walk().filter(each -> each.localName().equals(name)).findFirst();
    }

    static String fold(String text) {
        return text.replaceAll("[ \\t\\r\\n]+", " ").strip();
    }

    /// The names of a list in a text block.
    static List<String> words(String list) {
        return new ArrayList<>(List.of(list.strip().split("\\s+")));
    }
}
