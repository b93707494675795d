package org.armillary.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.ElementBuilder;
import org.armillary.law.akn.Node;
import org.armillary.law.akn.Text;

/// Where a second unit begins inside a unit's own text.
///
/// @param tree the tree it stands in
record SplitEdit(EditedTree tree) {

    private static final String SPACE = "[\\s\\p{Z}]+";

    /// A place in a unit's own text.
    ///
    /// @param block which block, from 0: those before its inner units, then those after them
    /// @param offset UTF-16 index in the block's text
    record Place(int block, int offset) {}

    /// The places in a unit's own text where words stand, white space aside.
    static List<Place> places(Element unit, String words) {
        UnitParts parts = UnitParts.of(unit);
        List<Node> blocks = new ArrayList<>(parts.lead());
        blocks.addAll(parts.tail());
        if (words.isBlank()) {
            return List.of();
        }
        Pattern wanted = Pattern.compile(
                Stream.of(words.strip().split(SPACE)).map(Pattern::quote).collect(Collectors.joining(SPACE)));
        List<Place> places = new ArrayList<>();
        for (int at = 0; at < blocks.size(); at++) {
            if (blocks.get(at) instanceof Element block && block.is("p")) {
                Matcher found = wanted.matcher(block.text());
                while (found.find()) {
                    places.add(new Place(at, found.start()));
                }
            }
        }
        return places;
    }

    /// The two units that the unit becomes.
    List<Node> split(Element unit, Correction.Split split) {
        UnitParts parts = UnitParts.of(unit);
        int leading = parts.lead().size();
        boolean inTail = split.block() >= leading;
        List<Node> blocks = inTail ? parts.tail() : parts.lead();
        int at = inTail ? split.block() - leading : split.block();
        if (at >= blocks.size() || !(blocks.get(at) instanceof Element block) || !block.is("p")) {
            throw tree.refused("it has no paragraph " + split.block() + " of its own");
        }
        SplitBlock cut = SplitBlock.at(block, split.offset())
                .orElseThrow(
                        () -> tree.refused(
                                "a new unit can't begin there: "
                                        + "choose a place between the first and the last word of the paragraph, outside of notes and links"));
        List<Node> first = new ArrayList<>(blocks.subList(0, at));
        cut.before().ifPresent(first::add);
        List<Node> second = new ArrayList<>();
        second.add(cut.after());
        second.addAll(blocks.subList(at + 1, blocks.size()));
        Element shell = EditedTree.bare(unit).withChildren(List.of());
        UnitParts fresh =
                UnitParts.of(shell).with(second, inTail ? List.of() : parts.units(), inTail ? List.of() : parts.tail());
        UnitParts left =
                inTail ? parts.with(parts.lead(), parts.units(), first) : parts.with(first, List.of(), List.of());
        Element opened = fresh.build();
        Element numbered = split.num().isBlank()
                ? opened
                : new HeadEdit(tree).renumbered(opened, split.num().strip());
        return List.of(left.build(), numbered);
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
