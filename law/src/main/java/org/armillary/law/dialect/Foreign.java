package org.armillary.law.dialect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armillary.law.akn.Attribute;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.Node;
import org.armillary.law.akn.Text;

/// Elements of a publisher's own vocabulary, carried into Akoma Ntoso metadata as they are.
final class Foreign {

    private Foreign() {}

    /// A copy of an element, itself and all below it in one namespace of its own.
    ///
    /// @param prefix prefix to write, such as `fmx`
    /// @param namespace what the prefix stands for; the standard takes other vocabularies only in namespaces
    static Element copy(Element element, String prefix, String namespace) {
        Element copied = rename(element, prefix, namespace);
        List<Attribute> attributes = new ArrayList<>();
        attributes.add(new Attribute("xmlns:" + prefix, namespace));
        attributes.addAll(copied.attributes());
        return new Element(copied.name(), namespace, attributes, copied.children());
    }

    private static Element rename(Element element, String prefix, String namespace) {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        for (Attribute each : element.attributes()) {
            String name = each.name();
            boolean declares = name.equals("xmlns") || name.startsWith("xmlns:") || name.startsWith("xsi:");
            String plain = name.startsWith("xml:") ? name : name.substring(name.indexOf(':') + 1);
            if (!declares) {
                attributes.putIfAbsent(plain, new Attribute(plain, each.value()));
            }
        }
        List<Node> children = new ArrayList<>();
        for (Node each : element.children()) {
            switch (each) {
                case Text text -> {
                    if (!text.isBlank()) {
                        children.add(text);
                    }
                }
                case Element child -> children.add(rename(child, prefix, namespace));
            }
        }
        return new Element(prefix + ":" + element.localName(), namespace, List.copyOf(attributes.values()), children);
    }
}
