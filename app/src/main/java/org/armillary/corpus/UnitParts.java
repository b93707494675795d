package org.armillary.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armillary.law.akn.Akn;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.ElementBuilder;
import org.armillary.law.akn.Node;
import org.armillary.law.akn.Rendering;
import org.armillary.law.akn.Text;

/// A hierarchical element taken apart: what heads it, its text before its inner units, those, and its text after them
/// (schema type `hierarchy`: `num? heading? subheading? (intro? unit+ wrapUp? | content)`).
///
/// @param shell the element, for its name and attributes
/// @param num its number
/// @param heading its heading
/// @param subheading its subheading
/// @param lead blocks before the inner units
/// @param units inner units, and whatever else stands between them
/// @param tail blocks after them
record UnitParts(
        Element shell,
        Optional<Element> num,
        Optional<Element> heading,
        Optional<Element> subheading,
        List<Node> lead,
        List<Node> units,
        List<Node> tail) {

    static UnitParts of(Element unit) {
        List<Node> lead = new ArrayList<>();
        List<Node> units = new ArrayList<>();
        List<Node> tail = new ArrayList<>();
        for (Node child : unit.children()) {
            if (child instanceof Element element && element.isAkn()) {
                switch (element.localName()) {
                    case "num", "heading", "subheading" -> {}
                    case "intro", "content" -> lead.addAll(element.children());
                    case "wrapUp" -> tail.addAll(element.children());
                    default -> units.add(element);
                }
            }
        }
        return new UnitParts(
                unit, unit.child("num"), unit.child("heading"), unit.child("subheading"), lead, units, tail);
    }

    /// The element these parts make.
    Element build() {
        List<Node> children = new ArrayList<>();
        num.ifPresent(children::add);
        heading.ifPresent(children::add);
        subheading.ifPresent(children::add);
        if (units.isEmpty()) {
            List<Node> blocks = new ArrayList<>(lead);
            blocks.addAll(tail);
            children.add(Element.of("content").withChildren(blocks.isEmpty() ? List.of(Element.of("p")) : blocks));
        } else {
            if (!lead.isEmpty()) {
                children.add(Element.of("intro").withChildren(lead));
            }
            children.addAll(units);
            if (!tail.isEmpty()) {
                children.add(Element.of("wrapUp").withChildren(tail));
            }
        }
        return shell.withChildren(children);
    }

    UnitParts with(List<Node> otherLead, List<Node> otherUnits, List<Node> otherTail) {
        return new UnitParts(shell, num, heading, subheading, otherLead, otherUnits, otherTail);
    }

    UnitParts headed(Optional<Element> otherNum, Optional<Element> otherHeading) {
        return new UnitParts(shell, otherNum, otherHeading, subheading, lead, units, tail);
    }

    /// Number, heading and text before the inner units as blocks of running text.
    List<Node> asText() {
        List<Node> blocks = new ArrayList<>();
        String head = String.join(
                " ",
                num.map(Rendering::line).orElse(""),
                heading.map(Rendering::line).orElse(""),
                subheading.map(Rendering::line).orElse(""));
        List<Node> rest = new ArrayList<>(lead);
        if (!head.isBlank()) {
            boolean joins = heading.isEmpty()
                    && subheading.isEmpty()
                    && !rest.isEmpty()
                    && rest.getFirst() instanceof Element first
                    && first.is("p");
            if (joins && rest.removeFirst() instanceof Element first) {
                List<Node> inline = new ArrayList<>();
                inline.add(new Text(head.strip() + " "));
                inline.addAll(first.children());
                blocks.add(joined(first.withChildren(inline)));
            } else {
                blocks.add(Element.of("p", head.strip().replaceAll(" +", " ")));
            }
        }
        blocks.addAll(rest);
        blocks.removeIf(block -> block instanceof Element element
                && element.is("p")
                && element.children().isEmpty());
        return blocks;
    }

    /// An element whose neighbouring texts are one.
    static Element joined(Element element) {
        ElementBuilder out = ElementBuilder.of(element.name(), element.namespace());
        element.attributes().forEach(attribute -> out.with(attribute.name(), attribute.value()));
        for (Node child : element.children()) {
            switch (child) {
                case Text text -> out.text(text.value());
                case Element inner -> out.add(inner);
            }
        }
        return out.build();
    }

    static boolean isUnit(Node node) {
        return node instanceof Element element && element.isAkn() && Akn.isHierarchy(element.localName());
    }
}
