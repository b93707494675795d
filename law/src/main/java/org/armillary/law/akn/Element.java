package org.armillary.law.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// An immutable XML element.
///
/// @param name qualified name as written, such as `article` or `akn:article`
/// @param namespace namespace URI the name resolves to, empty when it has none
/// @param attributes in document order, namespace declarations first
/// @param children elements and text in document order
public record Element(String name, String namespace, List<Attribute> attributes, List<Node> children) implements Node {

    public Element {
        attributes = List.copyOf(attributes);
        children = List.copyOf(children);
    }

    /// An Akoma Ntoso element with the given children.
    public static Element of(String name, Node... children) {
        return new Element(name, Akn.NAMESPACE, List.of(), List.of(children));
    }

    /// An Akoma Ntoso element that holds one text.
    public static Element of(String name, String text) {
        return new Element(name, Akn.NAMESPACE, List.of(), List.of(new Text(text)));
    }

    /// The name without prefix.
    public String localName() {
        int colon = name.indexOf(':');
        return colon < 0 ? name : name.substring(colon + 1);
    }

    /// Whether this is the Akoma Ntoso element of that name, whichever prefix is in use.
    public boolean is(String aknName) {
        return isAkn()
                && (name.equals(aknName)
                        || name.endsWith(aknName) && localName().equals(aknName));
    }

    /// Whether this element belongs to the Akoma Ntoso vocabulary.
    public boolean isAkn() {
        return Akn.isNamespace(namespace);
    }

    /// The value of the attribute of that qualified name.
    public Optional<String> find(String attribute) {
        for (Attribute each : attributes) {
            if (each.name().equals(attribute)) {
                return Optional.of(each.value());
            }
        }
        return Optional.empty();
    }

    /// Its eId, where it has one.
    public Optional<String> eId() {
        return find("eId");
    }

    /// Its child elements.
    public Stream<Element> elements() {
        return children.stream().filter(Element.class::isInstance).map(Element.class::cast);
    }

    /// Its child elements of that Akoma Ntoso name.
    public Stream<Element> list(String aknName) {
        return elements().filter(each -> each.is(aknName));
    }

    /// Its first child element of that Akoma Ntoso name.
    public Optional<Element> child(String aknName) {
        for (Node each : children) {
            if (each instanceof Element element && element.is(aknName)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /// This element and all elements below it, in document order.
    public Stream<Element> walk() {
        return Stream.concat(Stream.of(this), elements().flatMap(Element::walk));
    }

    /// All character data below it, in document order, nothing added.
    public String text() {
        if (children.size() == 1 && children.getFirst() instanceof Text only) {
            return only.value();
        }
        StringBuilder out = new StringBuilder();
        append(out);
        return out.toString();
    }

    private void append(StringBuilder out) {
        for (Node each : children) {
            switch (each) {
                case Text text -> out.append(text.value());
                case Element element -> element.append(out);
            }
        }
    }

    /// The same element with the attribute set, in its old place or at the end.
    public Element with(String attribute, String value) {
        List<Attribute> changed = new ArrayList<>(attributes);
        Attribute set = new Attribute(attribute, value);
        for (int i = 0; i < changed.size(); i++) {
            if (changed.get(i).name().equals(attribute)) {
                changed.set(i, set);
                return new Element(name, namespace, changed, children);
            }
        }
        changed.add(set);
        return new Element(name, namespace, changed, children);
    }

    /// The same element without the attribute.
    public Element without(String attribute) {
        return new Element(
                name,
                namespace,
                attributes.stream().filter(a -> !a.name().equals(attribute)).toList(),
                children);
    }

    /// The same element with other children.
    public Element withChildren(List<? extends Node> others) {
        return new Element(name, namespace, attributes, List.copyOf(others));
    }

    /// The element as XML, for people and messages.
    @Override
    public String toString() {
        return XmlWriter.toString(this);
    }
}
