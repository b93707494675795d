package org.armillary.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.Node;

/// Which unit a unit belongs to.
///
/// @param tree the tree it stands in
record PlaceEdit(EditedTree tree) {

    /// The root with the unit as the last part of the one before it.
    Element indented(Element unit) {
        Element around = tree.parent();
        int at = EditedTree.indexOf(around, unit);
        Element before = EditedTree.previous(around, at)
                .orElseThrow(() -> tree.refused("nothing of its level stands before it that it could belong to"));
        UnitParts parts = UnitParts.of(before);
        if (!parts.tail().isEmpty()) {
            throw tree.refused("the unit before it ends with text of its own; split that off first");
        }
        List<Node> units = new ArrayList<>(parts.units());
        units.add(EditedTree.bare(unit));
        List<Node> children = new ArrayList<>(around.children());
        children.remove(at);
        children.set(
                children.indexOf(before),
                parts.with(parts.lead(), units, List.of()).build());
        return tree.replaced(around, List.of(around.withChildren(children)));
    }

    /// The root with the unit behind the one around it.
    Element outdented(Element unit) {
        Element around = tree.parent();
        if (!UnitParts.isUnit(around)) {
            throw tree.refused("it is at the outermost level already");
        }
        UnitParts outer = UnitParts.of(around);
        int at = outer.units().indexOf(unit);
        UnitParts inner = UnitParts.of(unit);
        List<Node> following = outer.units().subList(at + 1, outer.units().size());
        if (!following.isEmpty() && !inner.tail().isEmpty()) {
            throw tree.refused("it ends with text of its own, and what follows it would come before that text");
        }
        List<Node> units = new ArrayList<>(inner.units());
        following.forEach(each -> units.add(EditedTree.bare(each)));
        List<Node> tail = new ArrayList<>(inner.tail());
        tail.addAll(outer.tail());
        Element moved = inner.with(inner.lead(), units, tail).build();
        Element left = outer.with(outer.lead(), outer.units().subList(0, at), List.of())
                .build();
        return tree.replaced(around, List.of(left, EditedTree.bare(moved)));
    }

    /// The root with the unit's words in what stands before it.
    Element merged(Element unit) {
        Element around = tree.parent();
        int at = EditedTree.indexOf(around, unit);
        UnitParts parts = UnitParts.of(unit);
        Optional<Element> before = EditedTree.previous(around, at);
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
            throw tree.refused("both it and what stands before it have units of their own; move those first");
        }
        List<Node> children = new ArrayList<>(around.children());
        children.remove(at);
        children.set(children.indexOf(before.get()), both.build());
        return tree.replaced(around, List.of(around.withChildren(children)));
    }

    private Element mergedIntoParent(Element around, Element unit, UnitParts parts) {
        if (!UnitParts.isUnit(around)) {
            throw tree.refused("nothing stands before it that its words could belong to");
        }
        UnitParts outer = UnitParts.of(around);
        if (!parts.tail().isEmpty() && outer.units().size() > 1) {
            throw tree.refused("it ends with text of its own, which would come between other units");
        }
        List<Node> lead = new ArrayList<>(outer.lead());
        lead.addAll(parts.asText());
        List<Node> units = new ArrayList<>(parts.units());
        outer.units().stream().filter(each -> each != unit).forEach(units::add);
        List<Node> tail = new ArrayList<>(parts.tail());
        tail.addAll(outer.tail());
        return tree.replaced(around, List.of(outer.with(lead, units, tail).build()));
    }
}
