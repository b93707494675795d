package org.armillary.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.Node;
import org.armillary.law.akn.Rendering;

/// Where a unit's number ends, and where its heading.
///
/// @param tree the tree it stands in
record HeadEdit(EditedTree tree) {

    /// The unit with that number, which its first words must be.
    Element renumbered(Element unit, String num) {
        UnitParts parts = UnitParts.of(unit);
        Head head = Head.of(parts, parts.heading().isPresent());
        String whole = (parts.num().map(Rendering::line).orElse("") + " " + head.text()).strip();
        String rest = after(whole, num, "the number");
        Optional<Element> number = num.isEmpty() ? Optional.empty() : Optional.of(Element.of("num", num));
        return head.with(parts.headed(number, parts.heading()), rest).build();
    }

    /// The unit with that heading, which the first words after its number must be.
    Element reheaded(Element unit, String heading) {
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
                throw tree.refused(
                        what + " '" + words + "' is not what it begins with: '" + Shortened.to(whole, 60) + "'");
            }
            at++;
        }
        return whole.substring(at).strip();
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
}
