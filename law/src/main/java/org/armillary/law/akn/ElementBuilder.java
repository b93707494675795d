package org.armillary.law.akn;

import java.util.ArrayList;
import java.util.List;

/// A growing element: attributes and children are added in order, then [#build()] makes it immutable.
///
/// ```java
/// ElementBuilder.of("article").with("eId", "art_1").add("num", "Article 1").add(content).build()
/// ```
public final class ElementBuilder {

    private final String name;
    private final String namespace;
    private final List<Attribute> attributes = new ArrayList<>(4);
    private final List<Node> children = new ArrayList<>();

    private ElementBuilder(String name, String namespace) {
        this.name = name;
        this.namespace = namespace;
    }

    /// A growing Akoma Ntoso element.
    public static ElementBuilder of(String name) {
        return new ElementBuilder(name, Akn.NAMESPACE);
    }

    /// A growing element of any vocabulary; its namespace must be declared here or above.
    public static ElementBuilder of(String qualifiedName, String namespace) {
        return new ElementBuilder(qualifiedName, namespace);
    }

    public ElementBuilder with(String attribute, String value) {
        attributes.add(new Attribute(attribute, value));
        return this;
    }

    public ElementBuilder add(Node child) {
        children.add(child);
        return this;
    }

    public ElementBuilder addAll(List<? extends Node> more) {
        children.addAll(more);
        return this;
    }

    /// Adds an Akoma Ntoso child that holds one text.
    public ElementBuilder add(String childName, String text) {
        return add(Element.of(childName, text));
    }

    /// Adds character data; nothing where the text is empty.
    public ElementBuilder text(String text) {
        if (!text.isEmpty()) {
            if (!children.isEmpty() && children.getLast() instanceof Text before) {
                children.set(children.size() - 1, new Text(before.value() + text));
            } else {
                children.add(new Text(text));
            }
        }
        return this;
    }

    public boolean isEmpty() {
        return children.isEmpty();
    }

    public Element build() {
        return new Element(name, namespace, attributes, children);
    }
}
