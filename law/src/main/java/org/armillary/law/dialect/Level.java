package org.armillary.law.dialect;

import java.util.List;
import java.util.Optional;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.Node;

/// The head of a level: what the level is called, and the children of its element that hold its number and headings.
///
/// @param name name of the provision, such as `paragraph`
/// @param numbers the child that holds the number, alone or none
/// @param num the number as printed, with inline markup; may be empty
/// @param beside heading that stands in one child with the number; may be empty
/// @param headings children that are headings
/// @param subheadings children that are headings below those
record Level(
        String name,
        List<Element> numbers,
        List<Node> num,
        List<Node> beside,
        List<Element> headings,
        List<Element> subheadings) {

    /// A level without number or heading.
    static Level of(String name) {
        return new Level(name, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /// The level with its number in a child of its own.
    Level numbered(Optional<Element> number, InlineText inline) {
        return number.map(each -> numbered(each, inline.of(each), List.of())).orElse(this);
    }

    /// The level with number and heading from one child.
    Level numbered(Element number, List<Node> printed, List<Node> heading) {
        return new Level(name, List.of(number), printed, heading, headings, subheadings);
    }

    Level named(String other) {
        return new Level(other, numbers, num, beside, headings, subheadings);
    }

    /// The level with every child of these names as a heading.
    Level headed(Element element, String... names) {
        return new Level(name, numbers, num, beside, children(element, names), subheadings);
    }

    /// The level with the first child of that name as its heading; further ones are text.
    Level headedOnce(Element element, String child) {
        List<Element> first = Names.child(element, child).stream().toList();
        return new Level(name, numbers, num, beside, first, subheadings);
    }

    Level subheaded(Element element, String... names) {
        return new Level(name, numbers, num, beside, headings, children(element, names));
    }

    private static List<Element> children(Element element, String... names) {
        List<String> wanted = List.of(names);
        return element.elements()
                .filter(each -> wanted.contains(each.localName()))
                .toList();
    }

    /// The number as plain text; empty where there is none.
    String printed() {
        return Names.fold(Element.of("num", num.toArray(new Node[0])).text());
    }

    boolean isNumber(Element child) {
        return isOneOf(numbers, child);
    }

    boolean isHeading(Element child) {
        return isOneOf(headings, child) || isOneOf(subheadings, child);
    }

    /// Two elements may be equal and stand at different places: what counts is the very one.
    @SuppressWarnings("ReferenceEquality")
    private static boolean isOneOf(List<Element> elements, Element child) {
        return elements.stream().anyMatch(each -> each == child);
    }
}
