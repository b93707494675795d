package org.armillary.corpus;

import java.util.List;
import org.armillary.law.akn.Akn;
import org.armillary.law.akn.Element;

/// A correction made to the tree of a document. The words of the document and their order stay as they are.
final class StructureEdit {

    private StructureEdit() {}

    /// The root of the corrected document; units whose place has changed have no eId.
    ///
    /// @param target the unit to correct
    static Element apply(Element root, Element target, Correction correction) {
        EditedTree tree = EditedTree.of(root, target, correction.eId());
        return switch (correction) {
            case Correction.Retype retype -> tree.replaced(target, List.of(retyped(tree, target, retype.type())));
            case Correction.Renumber renumber ->
                tree.replaced(
                        target,
                        List.of(new HeadEdit(tree)
                                .renumbered(target, renumber.num().strip())));
            case Correction.Rehead rehead ->
                tree.replaced(
                        target,
                        List.of(new HeadEdit(tree)
                                .reheaded(target, rehead.heading().strip())));
            case Correction.Indent indent -> new PlaceEdit(tree).indented(target);
            case Correction.Outdent outdent -> new PlaceEdit(tree).outdented(target);
            case Correction.Merge merge -> new PlaceEdit(tree).merged(target);
            case Correction.Split split -> tree.replaced(target, new SplitEdit(tree).split(target, split));
        };
    }

    private static Element retyped(EditedTree tree, Element unit, String type) {
        boolean known = Akn.isHierarchy(type) && !type.equals("hcontainer");
        if (!known && !type.matches("[a-z][A-Za-z]{1,30}")) {
            throw tree.refused("'" + type + "' is no name of a kind of unit: use letters only, such as subparagraph");
        }
        Element named = new Element(known ? type : "hcontainer", unit.namespace(), unit.attributes(), unit.children());
        return known ? named.without("name") : named.with("name", type);
    }
}
