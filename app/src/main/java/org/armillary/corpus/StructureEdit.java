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

/// A correction made to the tree of a document. The words of the document and their order stay as they are.
final class StructureEdit {

    private final Element root;
    private final String eId;
    private final List<Element> path;

    private StructureEdit(Element root, String eId, List<Element> path) {
        this.root = root;
        this.eId = eId;
        this.path = path;
    }

    /// The root of the corrected document; units whose place has changed have no eId.
    ///
    /// @param target the unit to correct
    static Element apply(Element root, Element target, Correction correction) {
        List<Element> path = new ArrayList<>();
        if (!find(root, target, path) || !UnitParts.isUnit(target)) {
            throw new CorrectionRefused(correction.eId(), "it is no unit of the text's hierarchy");
        }
        StructureEdit edit = new StructureEdit(root, correction.eId(), path);
        return switch (correction) {
            case Correction.Retype retype -> edit.replaced(target, List.of(edit.retyped(target, retype.type())));
            case Correction.Renumber renumber ->
                edit.replaced(
                        target, List.of(edit.renumbered(target, renumber.num().strip())));
            case Correction.Rehead rehead ->
                edit.replaced(
                        target, List.of(edit.reheaded(target, rehead.heading().strip())));
            case Correction.Indent indent -> edit.indented(target);
            case Correction.Outdent outdent -> edit.outdented(target);
            case Correction.Merge merge -> edit.merged(target);
            case Correction.Split split -> edit.replaced(target, edit.split(target, split));
        };
    }

    private Element retyped(Element unit, String type) {
        boolean known = Akn.isHierarchy(type) && !type.equals("hcontainer");
        if (!known && !type.matches("[a-z][A-Za-z]{1,30}")) {
            throw refused("'" + type + "' is no name of a kind of unit: use letters only, such as subparagraph");
        }
        Element named = new Element(known ? type : "hcontainer", unit.namespace(), unit.attributes(), unit.children());
        return known ? named.without("name") : named.with("name", type);
    }

    private Element renumbered(Element unit, String num) {
        UnitParts parts = UnitParts.of(unit);
        Head head = Head.of(parts, parts.heading().isPresent());
        String whole = (parts.num().map(Rendering::line).orElse("") + " " + head.text()).strip();
        String rest = after(whole, num, "the number");
        Optional<Element> number = num.isEmpty() ? Optional.empty() : Optional.of(Element.of("num", num));
        return head.with(parts.headed(number, parts.heading()), rest).build();
    }

    private Element reheaded(Element unit, String heading) {
        UnitParts parts = UnitParts.of(unit);
        UnitParts bare = parts.headed(parts.num(), Optional.empty());
        String old = parts.heading().map(Rendering::line).orElse("");
        if (heading.isEmpty()) {
            List<Node> lead = new ArrayList<>(parts.lead());
            if (!old.isEmpty()) {
                lead.addFirst(Element.of("p", old));
            }
            return bare.with(lead, parts.units(), parts.tail()).build();
        }
        Head head = Head.of(bare, false);
        String rest = after((old + " " + head.text()).strip(), heading, "the heading");
        UnitParts headed = bare.headed(parts.num(), Optional.of(Element.of("heading", heading)));
        return head.with(headed, rest).build();
    }

    private Element indented(Element unit) {
        Element around = parent();
        int at = indexOf(around, unit);
        Element before = previous(around, at)
                .orElseThrow(() -> refused("nothing of its level stands before it that it could belong to"));
        UnitParts parts = UnitParts.of(before);
        if (!parts.tail().isEmpty()) {
            throw refused("the unit before it ends with text of its own; split that off first");
        }
        List<Node> units = new ArrayList<>(parts.units());
        units.add(bare(unit));
        List<Node> children = new ArrayList<>(around.children());
        children.remove(at);
        children.set(
                children.indexOf(before),
                parts.with(parts.lead(), units, List.of()).build());
        return replaced(around, List.of(around.withChildren(children)));
    }

    private Element outdented(Element unit) {
        Element around = parent();
        if (!UnitParts.isUnit(around)) {
            throw refused("it is at the outermost level already");
        }
        UnitParts outer = UnitParts.of(around);
        int at = outer.units().indexOf(unit);
        UnitParts inner = UnitParts.of(unit);
        List<Node> following = outer.units().subList(at + 1, outer.units().size());
        if (!following.isEmpty() && !inner.tail().isEmpty()) {
            throw refused("it ends with text of its own, and what follows it would come before that text");
        }
        List<Node> units = new ArrayList<>(inner.units());
        following.forEach(each -> units.add(bare(each)));
        List<Node> tail = new ArrayList<>(inner.tail());
        tail.addAll(outer.tail());
        Element moved = inner.with(inner.lead(), units, tail).build();
        Element left = outer.with(outer.lead(), outer.units().subList(0, at), List.of())
                .build();
        return replaced(around, List.of(left, bare(moved)));
    }

    private Element merged(Element unit) {
        Element around = parent();
        int at = indexOf(around, unit);
        UnitParts parts = UnitParts.of(unit);
        Optional<Element> before = previous(around, at);
        if (before.isEmpty()) {
            return mergedIntoParent(around, unit, parts);
        }
        UnitParts earlier = UnitParts.of(before.get());
        UnitParts both;
        if (earlier.units().isEmpty() && earlier.tail().isEmpty()) {
            List<Node> lead = new ArrayList<>(earlier.lead());
            lead.addAll(parts.asText());
            both = earlier.with(lead, parts.units(), parts.tail());
        } else if (parts.units().isEmpty()) {
            List<Node> tail = new ArrayList<>(earlier.tail());
            tail.addAll(parts.asText());
            tail.addAll(parts.tail());
            both = earlier.with(earlier.lead(), earlier.units(), tail);
        } else {
            throw refused("both it and what stands before it have units of their own; move those first");
        }
        List<Node> children = new ArrayList<>(around.children());
        children.remove(at);
        children.set(children.indexOf(before.get()), both.build());
        return replaced(around, List.of(around.withChildren(children)));
    }

    private Element mergedIntoParent(Element around, Element unit, UnitParts parts) {
        if (!UnitParts.isUnit(around)) {
            throw refused("nothing stands before it that its words could belong to");
        }
        UnitParts outer = UnitParts.of(around);
        if (!parts.tail().isEmpty() && outer.units().size() > 1) {
            throw refused("it ends with text of its own, which would come between other units");
        }
        List<Node> lead = new ArrayList<>(outer.lead());
        lead.addAll(parts.asText());
        List<Node> units = new ArrayList<>(parts.units());
        outer.units().stream().filter(each -> each != unit).forEach(units::add);
        List<Node> tail = new ArrayList<>(parts.tail());
        tail.addAll(outer.tail());
        return replaced(around, List.of(outer.with(lead, units, tail).build()));
    }

    private List<Node> split(Element unit, Correction.Split split) {
        UnitParts parts = UnitParts.of(unit);
        int leading = parts.lead().size();
        boolean inTail = split.block() >= leading;
        List<Node> blocks = inTail ? parts.tail() : parts.lead();
        int at = inTail ? split.block() - leading : split.block();
        if (at >= blocks.size() || !(blocks.get(at) instanceof Element block) || !block.is("p")) {
            throw refused("it has no paragraph " + split.block() + " of its own");
        }
        SplitBlock cut = SplitBlock.at(block, split.offset())
                .orElseThrow(
                        () -> refused(
                                "a new unit can't begin there: "
                                        + "choose a place between the first and the last word of the paragraph, outside of notes and links"));
        List<Node> first = new ArrayList<>(blocks.subList(0, at));
        cut.before().ifPresent(first::add);
        List<Node> second = new ArrayList<>();
        second.add(cut.after());
        second.addAll(blocks.subList(at + 1, blocks.size()));
        Element shell = bare(unit).withChildren(List.of());
        UnitParts fresh =
                UnitParts.of(shell).with(second, inTail ? List.of() : parts.units(), inTail ? List.of() : parts.tail());
        UnitParts left =
                inTail ? parts.with(parts.lead(), parts.units(), first) : parts.with(first, List.of(), List.of());
        Element opened = fresh.build();
        Element numbered =
                split.num().isBlank() ? opened : renumbered(opened, split.num().strip());
        return List.of(left.build(), numbered);
    }

    /// What stands after the first words of a text, which must be those.
    private String after(String whole, String words, String what) {
        int at = 0;
        for (int i = 0; i < words.length(); i++) {
            char wanted = words.charAt(i);
            if (Character.isWhitespace(wanted)) {
                continue;
            }
            while (at < whole.length() && Character.isWhitespace(whole.charAt(at))) {
                at++;
            }
            if (at >= whole.length() || whole.charAt(at) != wanted) {
                throw refused(what + " '" + words + "' is not what it begins with: '" + Shortened.to(whole, 60) + "'");
            }
            at++;
        }
        return whole.substring(at).strip();
    }

    private Element parent() {
        return path.get(path.size() - 2);
    }

    private static int indexOf(Element around, Element unit) {
        for (int at = 0; at < around.children().size(); at++) {
            if (around.children().get(at) == unit) {
                return at;
            }
        }
        throw new IllegalStateException("the path leads to a child");
    }

    private static Optional<Element> previous(Element around, int at) {
        for (int before = at - 1; before >= 0; before--) {
            Node node = around.children().get(before);
            if (UnitParts.isUnit(node) && node instanceof Element element) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    private static Element bare(Node unit) {
        return unit instanceof Element element ? element.without("eId").without("wId") : Element.of("p");
    }

    private Element replaced(Element target, List<? extends Node> others) {
        return replaced(root, target, others);
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

    private CorrectionRefused refused(String why) {
        return new CorrectionRefused(eId, why);
    }

    /// The first words of a unit after its number: its heading, or its first paragraph.
    ///
    /// @param inHeading whether they are the heading
    /// @param text the words
    private record Head(boolean inHeading, String text) {

        static Head of(UnitParts parts, boolean heading) {
            if (heading) {
                return new Head(true, parts.heading().map(Rendering::line).orElse(""));
            }
            boolean paragraph =
                    !parts.lead().isEmpty() && parts.lead().getFirst() instanceof Element first && first.is("p");
            return new Head(false, paragraph && parts.lead().getFirst() instanceof Element first ? plain(first) : "");
        }

        /// The text of a paragraph that holds nothing but text; such as hold markup are left as they are.
        private static String plain(Element paragraph) {
            return paragraph.elements().findAny().isPresent() ? "" : Rendering.line(paragraph);
        }

        /// The parts with other first words.
        UnitParts with(UnitParts parts, String words) {
            if (inHeading) {
                return parts.headed(
                        parts.num(), words.isEmpty() ? Optional.empty() : Optional.of(Element.of("heading", words)));
            }
            List<Node> lead = new ArrayList<>(parts.lead());
            if (!text.isEmpty()) {
                lead.removeFirst();
            }
            if (!words.isEmpty()) {
                lead.addFirst(Element.of("p", words));
            }
            return parts.with(lead, parts.units(), parts.tail());
        }
    }

    /// A paragraph cut in two between words.
    private record SplitBlock(Optional<Element> before, Element after) {

        static Optional<SplitBlock> at(Element block, int offset) {
            int passed = 0;
            List<Node> children = block.children();
            for (int i = 0; i < children.size(); i++) {
                int length = children.get(i) instanceof Text text
                        ? text.value().length()
                        : children.get(i) instanceof Element element
                                ? element.text().length()
                                : 0;
                if (children.get(i) instanceof Text text && offset < passed + length) {
                    return cut(block, i, text.value(), offset - passed);
                }
                passed += length;
            }
            return Optional.empty();
        }

        private static Optional<SplitBlock> cut(Element block, int index, String text, int at) {
            List<Node> before = new ArrayList<>(block.children().subList(0, index));
            List<Node> after = new ArrayList<>(
                    block.children().subList(index + 1, block.children().size()));
            String left = text.substring(0, at).stripTrailing();
            String right = text.substring(at).stripLeading();
            if (!left.isEmpty()) {
                before.add(new Text(left));
            }
            if (right.isEmpty() && after.isEmpty()) {
                return Optional.empty();
            }
            if (!right.isEmpty()) {
                after.addFirst(new Text(right));
            }
            Element opened = ElementBuilder.of("p").addAll(after).build();
            return Optional.of(new SplitBlock(
                    before.isEmpty() ? Optional.empty() : Optional.of(block.withChildren(before)), opened));
        }
    }
}
